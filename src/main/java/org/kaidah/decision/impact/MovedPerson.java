package org.kaidah.decision.impact;

import java.util.List;

import org.kaidah.engine.EvaluationError;
import org.kaidah.personnel.Person;

/**
 * Somebody for whom the editions decide differently.
 *
 * @param person who it is, or {@code null} where the dossier cannot be read
 * @param from the box before, 0 for none
 * @param to the box after, 0 for none
 * @param entered pools the person belongs to and did not
 * @param left pools the person did belong to and does not
 * @param causes the rules that changed it
 * @param errors why nothing can be decided under the new edition; empty where it can
 */
public record MovedPerson(String nip, Person person, int from, int to, List<String> entered, List<String> left,
		List<Cause> causes, List<EvaluationError> errors) {

	static MovedPerson of(String nip, Person person, Outcome before, Outcome after, List<Cause> causes,
			List<EvaluationError> errors) {
		return new MovedPerson(nip, person, before.box(), after.box(), without(after.pools(), before.pools()),
				without(before.pools(), after.pools()), causes, errors);
	}

	private static List<String> without(List<String> all, List<String> others) {
		return all.stream().filter((each) -> !others.contains(each)).toList();
	}

}
