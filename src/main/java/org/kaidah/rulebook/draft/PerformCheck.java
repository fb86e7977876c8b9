package org.kaidah.rulebook.draft;

import java.util.Map;
import java.util.concurrent.CancellationException;

import org.kaidah.access.Role;
import org.kaidah.audit.AuditEvent;
import org.kaidah.engine.language.Problem.Severity;
import org.kaidah.rulebook.CheckResult;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.draft.DraftCheck.State;
import org.kaidah.rulebook.draft.DraftWork.Attempt;
import org.kaidah.rulebook.draft.ExamineRules.Examined;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Checks the revision of a draft that a check is about, and keeps what came of it. */
@Component
class PerformCheck {

	private static final Logger LOGGER = LoggerFactory.getLogger(PerformCheck.class);

	private static final String ACTION = "draf.periksa";

	private final Drafts drafts;

	private final DraftChecks checks;

	private final RuleDocuments documents;

	private final EditionBooks books;

	private final ExamineRules rules;

	private final SubmitDraft submit;

	private final DraftWork work;

	private final MessageSource messages;

	PerformCheck(Drafts drafts, DraftChecks checks, RuleDocuments documents, EditionBooks books, ExamineRules rules,
			SubmitDraft submit, DraftWork work, MessageSource messages) {
		this.drafts = drafts;
		this.checks = checks;
		this.documents = documents;
		this.books = books;
		this.rules = rules;
		this.submit = submit;
		this.work = work;
		this.messages = messages;
	}

	/**
	 * Does a check, unless it has ended; one that the end of the application stops stays
	 * as it is, to be taken up again.
	 */
	void perform(long id, CheckJob job) {
		if (!this.checks.begin(id)) {
			return;
		}
		DraftCheck check = this.checks.find(id).orElseThrow();
		try {
			Examined examined = examine(check, job);
			CheckResult result = examined.result();
			keep(check, examined);
			if (result.passed() && this.checks.thenSubmit(id)) {
				submit(check.draft(), result);
			}
		}
		catch (CancellationException ex) {
			if (job.cancelled()) {
				this.checks.end(id, State.CANCELLED);
			}
		}
		catch (DataAccessException | TransactionException ex) {
			LOGGER.error("Check {} waits for the next start", id, ex);
		}
		catch (DraftRefused | RuntimeException | StackOverflowError | OutOfMemoryError ex) {
			LOGGER.error("Check {}", id, ex);
			this.checks.end(id, State.BROKEN);
		}
	}

	private Examined examine(DraftCheck check, CheckJob job) throws DraftRefused {
		Draft draft = this.drafts.get(check.draft());
		Revision revision = this.drafts.revisions(check.draft())
			.stream()
			.filter((each) -> each.number() == check.revision())
			.findFirst()
			.orElseThrow();
		return this.rules.examine(draft.jurisdiction(), this.documents.get(revision.documentHash()), revision.parent(),
				job);
	}

	private void keep(DraftCheck check, Examined examined) throws DraftRefused {
		CheckResult result = examined.result();
		Attempt attempt = Attempt.on(check.draft(), ServiceAccount.ACTOR, Role.PENYUSUN, ACTION);
		String examples = RuleDocument.of(this.books.examples()).hash();
		this.work.attempt(attempt, () -> {
			if (this.checks.end(check.id(), result, examined.details(), examples)) {
				if (result.passed()) {
					this.drafts.passed(check.draft(), check.hash());
				}
				this.work.record(attempt, attempt.object(),
						Map.of("hash", check.hash(), "lulus", Boolean.toString(result.passed()), "diminta",
								check.askedBy(), "skenario", Integer.toString(result.scenarios().size()), "contoh",
								examples));
			}
			return null;
		});
	}

	/** A draft that cannot be handed in as it is waits for an author. */
	private void submit(long id, CheckResult result) throws DraftRefused {
		long warnings = result.problems().stream().filter((problem) -> problem.severity() == Severity.WARN).count();
		String reason = (warnings > 0) ? this.messages.getMessage("rulebook.offer.amber",
				new Object[] { Long.toString(warnings) }, OfferDrafts.INDONESIAN) : "";
		try {
			this.submit.submit(ServiceAccount.ACTOR, id, this.drafts.get(id).version(), reason);
		}
		catch (DraftRefused ex) {
			LOGGER.info("Draft {} of {} is not handed in: {}", id, AuditEvent.SERVICE, ex.getMessage());
		}
	}

}
