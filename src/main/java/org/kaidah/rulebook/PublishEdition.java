package org.kaidah.rulebook;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.kaidah.engine.UnusableRules;
import org.kaidah.rulebook.PublishedEdition.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds an edition to the end of a jurisdiction's line of editions, in the transaction of
 * the caller, who has locked the jurisdiction.
 */
@Component
public class PublishEdition {

	private final Jurisdictions jurisdictions;

	private final PublishedEditions editions;

	private final RuleDocuments documents;

	private final EditionBooks books;

	private final RuleSets ruleSets;

	private final JdbcClient jdbc;

	private final Clock clock;

	/**
	 * An edition to be.
	 *
	 * @param parent id of the edition it stands on, or {@code null}
	 * @param author who made it
	 * @param approval who approved it and what, or {@code null} where it is adopted
	 */
	public record Wanted(String jurisdiction, RuleDocument document, Long parent, EditionDetails details, String author,
			Approval approval) {
	}

	/**
	 * An approval.
	 *
	 * @param authors everybody who saved a text of the draft
	 */
	public record Approval(String approver, long draft, Instant submittedAt, Collection<String> authors) {
	}

	PublishEdition(Jurisdictions jurisdictions, PublishedEditions editions, RuleDocuments documents, EditionBooks books,
			RuleSets ruleSets, JdbcClient jdbc, Clock clock) {
		this.jurisdictions = jurisdictions;
		this.editions = editions;
		this.documents = documents;
		this.books = books;
		this.ruleSets = ruleSets;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Publishes an edition. Scheduled ones that would begin on its day or later no longer
	 * count. The first edition of the national base is in force since the beginning.
	 * @throws UnusableRules if anything known stands against its rules; then nothing has
	 * been written
	 * @throws org.springframework.dao.DataIntegrityViolationException if its author
	 * approves it, or its draft was published before
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public PublishedEdition publish(Wanted wanted) throws UnusableRules {
		RuleBook book = this.books.of(wanted.jurisdiction(), wanted.document(), wanted.parent());
		RuleSet rules = book.usable(wanted.jurisdiction());
		PublishedEdition before = this.editions.newest(wanted.jurisdiction()).orElse(null);
		EditionDetails details = beginning(wanted, before);
		List<Long> replaced = scheduledFrom(wanted.jurisdiction(), details.effective());
		// a row that points to itself does not count either, and gives its day free
		replaced.forEach((id) -> replace(id, id));
		long id = insert(wanted, details, before, rules);
		replaced.forEach((each) -> replace(each, id));
		if (wanted.approval() != null) {
			wanted.approval().authors().forEach((account) -> author(id, wanted.approval().approver(), account));
		}
		Settings settings = book.source(wanted.jurisdiction()).settings();
		this.jurisdictions.rename(wanted.jurisdiction(), settings.name(), settings.province());
		return this.editions.find(id).orElseThrow();
	}

	private static EditionDetails beginning(Wanted wanted, PublishedEdition before) {
		boolean first = before == null && (wanted.parent() == null || wanted.approval() == null);
		return first ? wanted.details().from(PublishedEdition.BEGINNING) : wanted.details();
	}

	private List<Long> scheduledFrom(String jurisdiction, LocalDate day) {
		return this.jdbc.sql("SELECT id FROM edition WHERE jurisdiction = ? AND counts_from >= ? AND counts_from > ?")
			.params(jurisdiction, day, LocalDate.now(this.clock))
			.query(Long.class)
			.list();
	}

	private void replace(long id, long by) {
		this.jdbc.sql("UPDATE edition SET replaced_by = ? WHERE id = ?").params(by, id).update();
	}

	private long insert(Wanted wanted, EditionDetails details, PublishedEdition before, RuleSet rules) {
		PublishedEdition parent = this.editions.get(wanted.parent());
		Approval approval = wanted.approval();
		LegalBasis basis = details.basis();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				INSERT INTO edition (jurisdiction, number, hash, rules_hash, document_hash, parent_id, predecessor_id,
				draft_id, name, origin, title, reason, basis_number, basis_date, basis_title, basis_link, author,
				approver, submitted_at, published_at, effective)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(Arrays.asList(wanted.jurisdiction(), (before != null) ? before.number() + 1 : 1,
					wanted.document().editionHash((parent != null) ? parent.hash() : null), this.ruleSets.store(rules),
					this.documents.store(wanted.document()), wanted.parent(), (before != null) ? before.id() : null,
					(approval != null) ? approval.draft() : null, rules.name(),
					((approval != null) ? Origin.APPROVED : Origin.ADOPTED).name(), details.title(), details.reason(),
					basis.number(), basis.date(), basis.title(), basis.link(), wanted.author(),
					(approval != null) ? approval.approver() : null,
					(approval != null) ? Utc.of(approval.submittedAt()) : null, Utc.of(this.clock.instant()),
					details.effective()))
			.update(key, "id");
		return key.getKey().longValue();
	}

	private void author(long edition, String approver, String account) {
		this.jdbc.sql("INSERT INTO edition_author (edition_id, approver, account) VALUES (?, ?, ?)")
			.params(edition, approver, account)
			.update();
	}

}
