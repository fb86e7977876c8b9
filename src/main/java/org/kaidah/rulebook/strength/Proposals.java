package org.kaidah.rulebook.strength;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.Scenario;
import org.kaidah.rulebook.ScenarioPerson;
import org.kaidah.rulebook.ScenarioPerson.Field;
import org.kaidah.vocabulary.Simpulan;

/**
 * Finds scenarios that would catch a mutant: an existing one with one field of one row
 * changed, so that the edition and the mutant decide differently.
 */
final class Proposals {

	/** Variations tried for one mutant. */
	private static final int MOST = 3_000;

	/** Scenarios varied, of those in which the rule fires and of the others. */
	private static final int NEAREST = 4;

	private final Edition edition;

	private final List<Passing> passing;

	Proposals(Edition edition, List<Passing> passing) {
		this.edition = edition;
		this.passing = passing;
	}

	String of(Mutant mutant) {
		Edition changed = this.edition.with(mutant.swap());
		List<Scenario> nearest = nearest(mutant.rule());
		for (Scenario scenario : nearest) {
			if (tells(scenario.person(), changed)) {
				return written(mutant, scenario, null, List.of(scenario.person()), changed);
			}
		}
		int left = MOST;
		Candidates candidates = new Candidates(mutant.rule());
		String compared = compared(mutant.original());
		for (Scenario scenario : nearest) {
			List<Field> fields = new ArrayList<>(scenario.person().fields());
			fields.sort(Comparator.comparing((field) -> !field.property().equals(compared)));
			for (Field field : fields) {
				for (String text : candidates.of(field, scenario.asOf())) {
					List<ScenarioPerson> people = around(scenario, field, text);
					left -= people.size();
					if (left <= 0) {
						return "";
					}
					if (people.stream().anyMatch((person) -> tells(person, changed))) {
						return written(mutant, scenario, field, people, changed);
					}
				}
			}
		}
		return "";
	}

	private List<Scenario> nearest(Rule rule) {
		List<Scenario> nearest = new ArrayList<>();
		for (boolean fired : new boolean[] { true, false }) {
			this.passing.stream()
				.filter((each) -> each.fires(rule) == fired)
				.limit(NEAREST)
				.forEach((each) -> nearest.add(each.scenario()));
		}
		return nearest;
	}

	private static String compared(Expression expression) {
		Expression left = (expression instanceof Expression.Comparison comparison) ? comparison.left()
				: (expression instanceof Expression.Membership membership) ? membership.left() : expression;
		return (left instanceof Expression.Property property) ? property.name() : "";
	}

	/** Just below, at and just above. */
	private static List<ScenarioPerson> around(Scenario scenario, Field field, String text) {
		return Candidates.around(field, text)
			.stream()
			.flatMap((each) -> scenario.person().with(field, each).stream())
			.toList();
	}

	private boolean tells(ScenarioPerson person, Edition changed) {
		Decision right = decision(this.edition, person);
		Decision wrong = decision(changed, person);
		return right.errors().isEmpty()
				&& (!right.conclusions().equals(wrong.conclusions()) || !right.fired().equals(wrong.fired()));
	}

	private static Decision decision(Edition edition, ScenarioPerson person) {
		return Evaluator.evaluate(edition, person.facts(), person.asOf());
	}

	private String written(Mutant mutant, Scenario scenario, Field field, List<ScenarioPerson> people,
			Edition changed) {
		StringBuilder text = new StringBuilder();
		String code = mutant.rule().code();
		for (ScenarioPerson person : people) {
			Decision right = decision(this.edition, person);
			Decision wrong = decision(changed, person);
			if (!right.errors().isEmpty()) {
				continue;
			}
			List<Simpulan> expected = new ArrayList<>(without(right.conclusions(), wrong.conclusions()));
			if (expected.isEmpty() && right.fired().contains(code)) {
				right.trace()
					.stream()
					.filter((firing) -> firing.rule().code().equals(code))
					.flatMap((firing) -> firing.conclusions().stream())
					.distinct()
					.forEach(expected::add);
			}
			String name = mutant.rule().name() + "; " + ((field != null) ? person.shown(field) : scenario.name());
			text.append(person.written(name, expected, without(wrong.conclusions(), right.conclusions()), code,
					right.fired().contains(code)));
		}
		return text.toString();
	}

	private static List<Simpulan> without(Set<Simpulan> all, Set<Simpulan> others) {
		return all.stream().filter((conclusion) -> !others.contains(conclusion)).toList();
	}

}
