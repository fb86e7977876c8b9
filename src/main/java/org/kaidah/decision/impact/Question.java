package org.kaidah.decision.impact;

import java.time.LocalDate;
import java.util.List;

import org.kaidah.decision.TalentResult;
import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.EvaluationError;
import org.kaidah.engine.Evaluator;

/**
 * Two editions to be compared.
 *
 * @param before the rules that people are decided about by now
 * @param after the rules that they would be
 * @param asOf the as-of date
 * @param target the level people are judged for, or {@code null}
 * @param revision the last change to the data that is seen
 */
record Question(Edition before, Edition after, LocalDate asOf, String target, long revision) {

	/** What one of the editions says about a person; the same that a run would store. */
	Decision decide(Edition edition, ProjectedPerson person) {
		if (person.unreadable() != null) {
			return Decision.failed(List.of(), person.unreadable());
		}
		try {
			return Evaluator.evaluate(edition, person.facts(), this.asOf);
		}
		catch (RuntimeException ex) {
			return Decision.failed(List.of(),
					new EvaluationError("evaluation.unreadable", List.of(String.valueOf(ex.getMessage()))));
		}
	}

	/** What people are compared by. */
	Outcome outcome(ProjectedPerson person, Decision decision) {
		return Outcome.of(TalentResult.of(person.nip(), decision, this.target != null));
	}

	/** Under which the outcomes of one of the editions are known. */
	OutcomeKey key(Edition edition) {
		return new OutcomeKey(edition.hash(), this.asOf, this.target, this.revision);
	}

}
