package org.kaidah.rulebook.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.springframework.stereotype.Component;

/**
 * What a draft must meet to become an edition, besides being right: everything said that
 * must be, exactly its rules checked, its base still the newest edition, and a day from
 * which it can be in force. Asked when it is handed in and again when it is approved.
 */
@Component
public class ApprovalTerms {

	private final PublishedEditions editions;

	private final DraftChecks checks;

	private final Clock clock;

	/** One of them. */
	@FunctionalInterface
	private interface Term {

		void require(Draft draft) throws DraftRefused;

	}

	private final List<Term> terms = List.of(Draft::requireDetails, this::requireBase, this::requireCheck,
			this::requireEffective);

	ApprovalTerms(PublishedEditions editions, DraftChecks checks, Clock clock) {
		this.editions = editions;
		this.checks = checks;
		this.clock = clock;
	}

	/** What a draft does not meet yet, each as the refusal that it would be. */
	public List<DraftRefused> missing(Draft draft) {
		List<DraftRefused> missing = new ArrayList<>();
		for (Term term : this.terms) {
			try {
				term.require(draft);
			}
			catch (DraftRefused ex) {
				missing.add(ex);
			}
		}
		return missing;
	}

	void require(Draft draft) throws DraftRefused {
		for (Term term : this.terms) {
			term.require(draft);
		}
	}

	private void requireBase(Draft draft) throws DraftRefused {
		Long newest = this.editions.newest(draft.jurisdiction()).map(PublishedEdition::id).orElse(null);
		if (!Objects.equals(newest, draft.text().base())) {
			throw new DraftRefused(Refusal.BASE_NOT_CURRENT, draft.id());
		}
	}

	private void requireCheck(Draft draft) throws DraftRefused {
		if (!this.checks.passed(draft.id(), draft.text().hash())) {
			throw new DraftRefused(Refusal.NOT_CHECKED, draft.id());
		}
	}

	/**
	 * After the edition in force; days that belong to scheduled editions can be taken
	 * from these. What it stands on must be in force by then.
	 */
	private void requireEffective(Draft draft) throws DraftRefused {
		LocalDate effective = draft.details().effective();
		if (effective == null) {
			// told among the details
			return;
		}
		LocalDate today = LocalDate.now(this.clock);
		List<PublishedEdition> history = this.editions.history(draft.jurisdiction());
		for (PublishedEdition edition : history) {
			if (edition.counts() && !edition.scheduled(today) && !effective.isAfter(edition.effective())) {
				throw new DraftRefused(Refusal.EFFECTIVE_TOO_EARLY, draft.id(), edition.effective());
			}
		}
		PublishedEdition parent = this.editions.get(draft.text().parent());
		if (parent != null && !parent.counts()) {
			throw new DraftRefused(Refusal.PARENT_REPLACED, draft.id(), parent.number());
		}
		if (parent != null && effective.isBefore(parent.effective())) {
			throw new DraftRefused(Refusal.PARENT_LATER, draft.id(), parent.effective());
		}
	}

}
