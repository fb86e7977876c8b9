package org.kaidah.decision.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.kaidah.engine.Decision;

/**
 * Decides about some people under both editions and counts what differs.
 *
 * @param changes what can be the cause, or {@code null} where nobody asks for causes
 */
record CountPeople(Question question, RuleChanges changes) {

	/**
	 * Counts.
	 * @param knownBefore their outcomes before, or {@code null} where they are not known
	 */
	ComparePopulation.Counted count(List<ProjectedPerson> people, List<Outcome> knownBefore) {
		SummaryTally tally = new SummaryTally();
		List<String> nips = new ArrayList<>(people.size());
		List<Outcome> before = new ArrayList<>(people.size());
		List<Outcome> after = new ArrayList<>(people.size());
		for (int i = 0; i < people.size(); i++) {
			ProjectedPerson person = people.get(i);
			Decision old = (knownBefore == null) ? this.question.decide(this.question.before(), person) : null;
			Decision now = this.question.decide(this.question.after(), person);
			Outcome from = (old != null) ? this.question.outcome(person, old) : knownBefore.get(i);
			Outcome to = this.question.outcome(person, now);
			tally.add(person.traits(), from, to, !now.errors().isEmpty());
			if (this.changes != null && !from.equals(to)) {
				Decision asked = (old != null) ? old : this.question.decide(this.question.before(), person);
				tally.add(Causes.of(this.changes, asked, now)
					.stream()
					.map((cause) -> cause.change().code())
					.collect(Collectors.toSet()));
			}
			nips.add(person.nip());
			before.add(from);
			after.add(to);
		}
		return new ComparePopulation.Counted(nips, before, after, tally);
	}

}
