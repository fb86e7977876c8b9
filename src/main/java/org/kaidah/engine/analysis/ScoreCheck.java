package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.NilaiSumbu;
import org.kaidah.vocabulary.Poin;
import org.kaidah.vocabulary.Simpulan;
import org.kaidah.vocabulary.Tertimbang;

/**
 * What counts is what is shown: the value of an axis, by which people are ranked, is the
 * sum of its weighted parts, and each part is the points of its indicator or the exact
 * value of its axis.
 */
final class ScoreCheck {

	private final Examples examples;

	private final Set<Rule> told = new HashSet<>();

	private final List<Finding> findings = new ArrayList<>();

	private ScoreCheck(Examples examples) {
		this.examples = examples;
	}

	static List<Finding> check(Edition edition, People people, Examples examples) {
		ScoreCheck check = new ScoreCheck(examples);
		edition.rules().forEach((rule) -> check.rounded(rule, people));
		people.all().forEach(check::check);
		return check.findings;
	}

	private void check(Person person) {
		Decision decision = person.decision();
		for (NilaiSumbu value : decision.all(NilaiSumbu.class)) {
			List<Tertimbang> parts = decision.all(Tertimbang.class)
				.stream()
				.filter((part) -> part.sumbu().equals(value.sumbu()))
				.toList();
			BigDecimal sum = parts.stream().map(Tertimbang::sumbangan).reduce(BigDecimal.ZERO, BigDecimal::add);
			if (!parts.isEmpty() && sum.compareTo(value.tepat()) != 0) {
				tell(person, value, "analysis.score.axis", value.sumbu(), Axes.text(value.nilai()), Axes.text(sum));
			}
		}
		for (Tertimbang part : decision.all(Tertimbang.class)) {
			shown(decision, part.indikator()).filter((shown) -> shown.compareTo(part.nilai()) != 0)
				.ifPresent((shown) -> tell(person, part, "analysis.score.part", part.indikator(),
						Axes.text(part.nilai()), Axes.text(shown)));
		}
	}

	/** The number that people see under the name of a weighted part. */
	private static Optional<BigDecimal> shown(Decision decision, String name) {
		return decision.single(Poin.class, name)
			.map(Poin::nilai)
			.or(() -> decision.all(NilaiSumbu.class)
				.stream()
				.filter((value) -> value.sumbu().equalsIgnoreCase(name))
				.map(NilaiSumbu::tepat)
				.findFirst());
	}

	/** An axis made of other axes takes their exact values. */
	private void rounded(Rule rule, People people) {
		rule.insertions()
			.stream()
			.filter((insertion) -> insertion.type().equals("Tertimbang"))
			.flatMap((insertion) -> insertion.arguments().stream())
			.filter(Expression.Variable.class::isInstance)
			.map((argument) -> ((Expression.Variable) argument).name())
			.filter((name) -> isRounded(rule, name))
			.findFirst()
			.ifPresent((name) -> tell(rule, losing(rule, people), "analysis.score.rounded", rule.code()));
	}

	/** Somebody whose value the rounding changes. */
	private Witness losing(Rule rule, People people) {
		return people.all()
			.stream()
			.filter((person) -> person.fired().contains(rule.code()))
			.filter((person) -> person.decision()
				.all(NilaiSumbu.class)
				.stream()
				.anyMatch((value) -> value.nilai().compareTo(value.tepat()) != 0))
			.findFirst()
			.map((person) -> this.examples.witness(person, List.of()))
			.orElse(Witness.NOBODY);
	}

	private static boolean isRounded(Rule rule, String variable) {
		return Row.patterns(rule.conditions())
			.stream()
			.filter((pattern) -> pattern.type().equals("NilaiSumbu"))
			.flatMap((pattern) -> pattern.constraints().stream())
			.anyMatch((Condition.Constraint constraint) -> variable.equals(constraint.binding())
					&& constraint.expression().text().equals("nilai"));
	}

	private void tell(Person person, Simpulan drawn, String key, Object... arguments) {
		person.decision()
			.trace()
			.stream()
			.filter((firing) -> firing.conclusions().contains(drawn))
			.map((firing) -> firing.rule())
			.findFirst()
			.ifPresent((rule) -> tell(rule, this.examples.witness(person, List.of()), key, arguments));
	}

	private void tell(Rule rule, Witness witness, String key, Object... arguments) {
		if (this.told.add(rule)) {
			this.findings.add(Finding.error(rule, List.of(rule), witness, key, arguments));
		}
	}

}
