package org.kaidah.rulebook.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.kaidah.rulebook.EditionDetails;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.Utc;
import org.kaidah.rulebook.draft.Draft.Returned;
import org.kaidah.rulebook.draft.Draft.Submission;
import org.kaidah.rulebook.draft.DraftWork.Attempt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The drafts, each with all its revisions. */
@Repository
public class Drafts {

	private static final String SELECT = "SELECT * FROM draft ";

	private final JdbcClient jdbc;

	private final RuleDocuments documents;

	private final Clock clock;

	Drafts(JdbcClient jdbc, RuleDocuments documents, Clock clock) {
		this.jdbc = jdbc;
		this.documents = documents;
		this.clock = clock;
	}

	/** The draft with an id. */
	public Optional<Draft> find(long id) {
		return this.jdbc.sql(SELECT + "WHERE id = ?").param(id).query(Drafts::draft).optional();
	}

	/**
	 * The draft with an id.
	 * @throws DraftRefused if there is none
	 */
	Draft get(long id) throws DraftRefused {
		return find(id).orElseThrow(() -> new DraftRefused(Refusal.UNKNOWN_DRAFT, id));
	}

	/**
	 * A draft that somebody is about to change.
	 * @param version the draft's version that they have before them
	 * @throws DraftRefused if there is none, the role is not held where it belongs, or it
	 * has changed since
	 */
	Draft get(long id, long version, Attempt attempt) throws DraftRefused {
		Draft draft = get(id);
		attempt.requireRole(draft.jurisdiction());
		draft.requireVersion(version);
		return draft;
	}

	/** Drafts of a jurisdiction that something can still become of, the newest first. */
	public List<Draft> open(String jurisdiction) {
		return this.jdbc
			.sql(SELECT + "WHERE jurisdiction = ? AND state NOT IN ('APPROVED', 'DISCARDED') ORDER BY id DESC")
			.param(jurisdiction)
			.query(Drafts::draft)
			.list();
	}

	/** Drafts in a state, in all jurisdictions, the oldest first. */
	public List<Draft> in(DraftState state) {
		return this.jdbc.sql(SELECT + "WHERE state = ? ORDER BY id").param(state.name()).query(Drafts::draft).list();
	}

	/** All own files of a draft as they are now. */
	public RuleDocument document(Draft draft) {
		return this.documents.get(draft.text().documentHash());
	}

	/** All saves of a draft, the newest first. */
	public List<Revision> revisions(long id) {
		return this.jdbc.sql("SELECT * FROM draft_revision WHERE draft_id = ? ORDER BY revision DESC")
			.param(id)
			.query(Drafts::revision)
			.list();
	}

	/** Everybody who saved a revision of a draft, in the order of their names. */
	public List<String> authors(long id) {
		return this.jdbc.sql("SELECT DISTINCT saved_by FROM draft_revision WHERE draft_id = ? ORDER BY saved_by")
			.param(id)
			.query(String.class)
			.list();
	}

	/**
	 * Adds a draft with its first revision.
	 * @param offeredFor id of the parent's edition that it was prepared for, or
	 * {@code null}
	 * @throws org.springframework.dao.DuplicateKeyException if one was prepared for that
	 * before
	 */
	Draft add(String jurisdiction, DraftOrigin origin, String author, DraftText text, EditionDetails details,
			Long offeredFor) {
		List<Object> values = new ArrayList<>(Arrays.asList(jurisdiction, origin.name(), author, text.hash()));
		values.addAll(columns(text, details));
		values.addAll(Arrays.asList(Utc.of(this.clock.instant()), Utc.of(this.clock.instant()), offeredFor));
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				INSERT INTO draft (jurisdiction, version, revision, state, origin, author, hash, base_id, parent_id,
				document_hash, title, reason, basis_number, basis_date, basis_title, basis_link, effective, created_at,
				changed_at, offered_parent)
				VALUES (?, 1, 1, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""").params(values).update(key, "id");
		Draft added = find(key.getKey().longValue()).orElseThrow();
		keep(added, author);
		return added;
	}

	/**
	 * Stores what a step made of a draft.
	 * @return the draft with its new version
	 * @throws DraftRefused if somebody else has changed it meanwhile
	 */
	Draft update(Draft changed) throws DraftRefused {
		List<Object> values = new ArrayList<>(
				Arrays.asList(changed.revision(), changed.state().name(), changed.text().hash()));
		values.addAll(columns(changed.text(), changed.details()));
		Submission submission = changed.submission();
		Returned returned = changed.returned();
		values.addAll((submission != null)
				? Arrays.asList(submission.by(), submission.hash(), Utc.of(submission.at()), submission.amberReason())
				: Arrays.asList(null, null, null, null));
		values.addAll((returned != null) ? Arrays.asList(returned.by(), returned.reason()) : Arrays.asList(null, null));
		values.addAll(Arrays.asList(Utc.of(this.clock.instant()), changed.id(), changed.version()));
		int rows = this.jdbc
			.sql("""
					UPDATE draft SET version = version + 1, revision = ?, state = ?, hash = ?, base_id = ?, parent_id = ?,
					document_hash = ?, title = ?, reason = ?, basis_number = ?, basis_date = ?, basis_title = ?,
					basis_link = ?, effective = ?, submitted_by = ?, submitted_hash = ?, submitted_at = ?, amber_reason = ?, returned_by = ?,
					return_reason = ?, changed_at = ?
					WHERE id = ? AND version = ?
					""")
			.params(values)
			.update();
		if (rows == 0) {
			throw new DraftRefused(Refusal.STALE_VERSION, changed.id());
		}
		return find(changed.id()).orElseThrow();
	}

	/** Keeps a revision as it was saved. */
	void keep(Draft saved, String account) {
		List<Object> values = new ArrayList<>(Arrays.asList(saved.id(), saved.revision()));
		values.addAll(columns(saved.text(), saved.details()));
		values.addAll(Arrays.asList(account, Utc.of(this.clock.instant())));
		this.jdbc.sql("""
				INSERT INTO draft_revision (draft_id, revision, base_id, parent_id, document_hash, title, reason,
				basis_number, basis_date, basis_title, basis_link, effective, saved_by, saved_at)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""").params(values).update();
	}

	/**
	 * Notes that the rules of a draft have passed, where they still are what was checked.
	 * The version stays: whoever is writing at it is not disturbed.
	 */
	void passed(long id, String hash) {
		this.jdbc.sql("UPDATE draft SET state = 'CHECKED' WHERE id = ? AND hash = ? AND state = 'DRAFT'")
			.params(id, hash)
			.update();
	}

	/** What draft and revision have in common. */
	private static List<Object> columns(DraftText text, EditionDetails details) {
		return Arrays.asList(text.base(), text.parent(), text.documentHash(), details.title(), details.reason(),
				details.basis().number(), details.basis().date(), details.basis().title(), details.basis().link(),
				details.effective());
	}

	static Draft draft(ResultSet row, int number) throws SQLException {
		String submittedBy = row.getString("submitted_by");
		String returnedBy = row.getString("returned_by");
		return new Draft(row.getLong("id"), row.getString("jurisdiction"), row.getLong("version"),
				row.getInt("revision"), DraftState.valueOf(row.getString("state")),
				DraftOrigin.valueOf(row.getString("origin")), row.getString("author"),
				new DraftText(row.getObject("base_id", Long.class), row.getObject("parent_id",
						Long.class), row.getString("document_hash"), row.getString("hash")),
				PublishedEditions.details(row),
				(submittedBy != null) ? new Submission(submittedBy, row.getString("submitted_hash"),
						Utc.read(row, "submitted_at"), row.getString("amber_reason")) : null,
				(returnedBy != null) ? new Returned(returnedBy, row.getString("return_reason")) : null,
				Utc.read(row, "created_at"), Utc.read(row, "changed_at"));
	}

	private static Revision revision(ResultSet row, int number) throws SQLException {
		return new Revision(row.getInt("revision"), row.getObject("base_id", Long.class),
				row.getObject("parent_id", Long.class), row.getString("document_hash"), PublishedEditions.details(row),
				row.getString("saved_by"), Utc.read(row, "saved_at"));
	}

}
