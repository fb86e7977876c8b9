package org.kaidah.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.Sensitivity.Observation;
import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.National;
import org.kaidah.rulebook.Scenario;
import org.kaidah.rulebook.Scenarios;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A change that an observed evaluation does not name decides the same about that person,
 * so that it need not be tried; checked on changes of the shipped rules, each tried on
 * people whom it is said not to touch.
 */
class SensitivityTest {

	private static final int PEOPLE = 40;

	private static final int UNTOUCHED = Boolean.getBoolean("kaidah.proof") ? Integer.MAX_VALUE : 60;

	@Test
	void namesEveryChangeThatDecidesOtherwise() throws Exception {
		Edition edition = EditionCompiler.compileForTrial(National.book().ruleSet("nasional").rules());
		List<Swap> swaps = swaps(edition.rules());
		Sensitivity sensitivity = Sensitivity.of(edition, swaps);
		List<Scenario> scenarios = Scenarios.of(National.book(), "nasional").all();
		Random random = new Random(8);
		int named = 0;
		int differing = 0;

		for (int person = 0; person < PEOPLE; person++) {
			Scenario scenario = scenarios.get(random.nextInt(scenarios.size()));
			Observation observation = sensitivity.observe();
			String expected = decided(observation.edition(), scenario);
			assertThat(expected).isEqualTo(decided(edition, scenario));
			int tried = 0;
			for (int swap : random.ints(0, swaps.size()).limit(swaps.size()).distinct().toArray()) {
				if (observation.differing().get(swap)) {
					named++;
					differing += (named % 10 == 0 && !decided(edition.with(swaps.get(swap)), scenario).equals(expected))
							? 1 : 0;
				}
				else if (tried++ < UNTOUCHED) {
					assertThat(decided(edition.with(swaps.get(swap)), scenario))
						.as("%s with %s", scenario.name(), swaps.get(swap))
						.isEqualTo(expected);
				}
			}
		}
		assertThat(differing).as("of %d named", named).isPositive();
		assertThat(named).as("named of all").isLessThan(PEOPLE * swaps.size() / 2);
	}

	private static String decided(Edition edition, Scenario scenario) {
		Decision decision = Evaluator.evaluate(edition, scenario.facts(), scenario.asOf());
		return decision.outcomeHash() + decision.fired() + decision.trace().size();
	}

	/**
	 * Every comparison of a pattern to its opposite, every number concluded to another.
	 */
	private static List<Swap> swaps(List<Rule> rules) {
		List<Swap> swaps = new ArrayList<>();
		for (Rule rule : rules) {
			rule.conditions()
				.stream()
				.filter(Condition.Pattern.class::isInstance)
				.flatMap((pattern) -> ((Condition.Pattern) pattern).constraints().stream())
				.map(Condition.Constraint::expression)
				.forEach((expression) -> opposite(expression, swaps));
			rule.insertions().stream().flatMap((insertion) -> insertion.arguments().stream()).forEach((argument) -> {
				if (argument instanceof Literal literal && literal.value() instanceof Integer whole) {
					swaps.add(new Swap(literal, new Literal(whole + 1, literal.span())));
				}
			});
		}
		return swaps;
	}

	private static void opposite(Expression expression, List<Swap> swaps) {
		if (expression instanceof Expression.Comparison comparison) {
			String sign = switch (comparison.operator()) {
				case "==" -> "!=";
				case "!=" -> "==";
				case ">" -> ">=";
				case ">=" -> ">";
				case "<" -> "<=";
				default -> "<";
			};
			swaps.add(new Swap(comparison,
					new Expression.Comparison(sign, comparison.left(), comparison.right(), comparison.span())));
		}
		else if (expression instanceof Expression.Membership membership) {
			swaps.add(new Swap(membership, new Expression.Membership(!membership.negated(), membership.left(),
					membership.values(), membership.span())));
		}
	}

}
