package org.kaidah.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kaidah.rulebook.PublishedEdition.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The editions of each jurisdiction in time. One lasts until the next one begins, and no
 * two that count begin on the same day, so that on any date exactly one is in force. What
 * a region had not decided yet on a date, the jurisdiction it stands on had.
 */
@Repository
public class PublishedEditions {

	private static final String SELECT = "SELECT * FROM edition ";

	private final JdbcClient jdbc;

	private final Jurisdictions jurisdictions;

	PublishedEditions(JdbcClient jdbc, Jurisdictions jurisdictions) {
		this.jdbc = jdbc;
		this.jurisdictions = jurisdictions;
	}

	/**
	 * The edition in force on a date: of the jurisdiction itself, or, before its first,
	 * of the one it stands on.
	 * @return nothing where there is no such jurisdiction, or the national base has no
	 * edition
	 */
	public Optional<PublishedEdition> inForce(String jurisdiction, LocalDate asOf) {
		String code = jurisdiction;
		while (code != null) {
			Optional<PublishedEdition> own = own(code, asOf);
			if (own.isPresent()) {
				return own;
			}
			code = this.jurisdictions.find(code).map(Jurisdiction::parent).orElse(null);
		}
		return Optional.empty();
	}

	private Optional<PublishedEdition> own(String code, LocalDate asOf) {
		return this.jdbc.sql(SELECT + "WHERE jurisdiction = ? AND counts_from <= ? ORDER BY counts_from DESC LIMIT 1")
			.params(code, asOf)
			.query(PublishedEditions::edition)
			.optional();
	}

	/**
	 * The newest edition of a jurisdiction, in force or scheduled: the one that a draft
	 * has to be based on.
	 */
	public Optional<PublishedEdition> newest(String jurisdiction) {
		return this.jdbc.sql(SELECT + "WHERE jurisdiction = ? ORDER BY number DESC LIMIT 1")
			.param(jurisdiction)
			.query(PublishedEditions::edition)
			.optional();
	}

	/** All editions of a jurisdiction, the newest first. */
	public List<PublishedEdition> history(String jurisdiction) {
		return this.jdbc.sql(SELECT + "WHERE jurisdiction = ? ORDER BY number DESC")
			.param(jurisdiction)
			.query(PublishedEditions::edition)
			.list();
	}

	/** The edition with an id. */
	public Optional<PublishedEdition> find(long id) {
		return this.jdbc.sql(SELECT + "WHERE id = ?").param(id).query(PublishedEditions::edition).optional();
	}

	/** The edition with an id; {@code null} for {@code null}. */
	public PublishedEdition get(Long id) {
		return (id != null) ? find(id).orElseThrow() : null;
	}

	/** Everybody who saved a text of it, in the order of their names. */
	public List<String> authors(long id) {
		return this.jdbc.sql("SELECT account FROM edition_author WHERE edition_id = ? ORDER BY account")
			.param(id)
			.query(String.class)
			.list();
	}

	private static PublishedEdition edition(ResultSet row, int number) throws SQLException {
		return new PublishedEdition(row.getLong("id"), row.getString("jurisdiction"), row.getInt("number"),
				row.getString("hash"), row.getString("rules_hash"), row.getString("document_hash"),
				row.getObject("parent_id", Long.class), row.getObject("predecessor_id", Long.class),
				row.getObject("draft_id", Long.class), row.getString("name"), Origin.valueOf(row.getString("origin")),
				details(row), row.getString("author"), row.getString("approver"), Utc.read(row, "submitted_at"),
				Utc.read(row, "published_at"), row.getObject("replaced_by", Long.class));
	}

	/** Title, reason, legal basis and effective date of a row that has them. */
	public static EditionDetails details(ResultSet row) throws SQLException {
		return new EditionDetails(row.getString("title"), row.getString("reason"),
				new LegalBasis(row.getString("basis_number"), row.getObject("basis_date", LocalDate.class),
						row.getString("basis_title"), row.getString("basis_link")),
				row.getObject("effective", LocalDate.class));
	}

}
