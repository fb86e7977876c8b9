package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaidah.engine.Edition;
import org.kaidah.engine.Requirement;
import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Rule;

/**
 * A number that is meant once is written once: the words of a requirement name the number
 * that its rules compare, and who compares the value of an axis uses the cuts of its
 * levels or numbers far from them.
 */
final class ThresholdCheck {

	private static final Pattern NUMBER = Pattern.compile("(?<![\\w/.,-])\\d+(?:[.,]\\d+)?(?![\\w/-])");

	/** Which year is no threshold. */
	private static final String YEAR = "tahunKe";

	/** Nearer to a cut than this part of the band beside it is taken for the same. */
	private static final BigDecimal NEAR = new BigDecimal("0.25");

	private final FactMaker maker;

	private final Examples examples;

	private final List<Finding> findings = new ArrayList<>();

	private ThresholdCheck(FactMaker maker, Examples examples) {
		this.maker = maker;
		this.examples = examples;
	}

	static List<Finding> check(Edition edition, List<Scale> scales, FactMaker maker, Examples examples) {
		ThresholdCheck check = new ThresholdCheck(maker, examples);
		edition.requirements().forEach(check::words);
		scales.stream()
			.filter((scale) -> scale.type().equals("Tingkat"))
			.forEach((scale) -> check.copies(scale, edition.rules()));
		return check.findings;
	}

	/** The number in the words of a requirement against those in its conditions. */
	private void words(Requirement requirement) {
		for (Rule rule : requirement.rules()) {
			Set<BigDecimal> compared = new TreeSet<>();
			rule.conditions().stream().flatMap(Row::everyPattern).forEach((pattern) -> numbers(pattern, compared));
			Set<BigDecimal> said = new TreeSet<>();
			rule.insertions()
				.stream()
				.map((insertion) -> insertion.arguments().get(insertion.arguments().size() - 1))
				.filter((words) -> words instanceof Literal literal && literal.value() instanceof String)
				.forEach((words) -> said.addAll(numbers(((Literal) words).value().toString())));
			if (!compared.isEmpty() && !said.isEmpty() && said.stream().noneMatch(compared::contains)) {
				this.findings.add(Finding.error(rule, List.of(rule), between(rule, compared, said),
						"analysis.threshold.words", rule.code(), text(compared), text(said)));
			}
		}
	}

	/** Somebody who is judged otherwise by the one number than by the other. */
	private Witness between(Rule rule, Set<BigDecimal> compared, Set<BigDecimal> meant) {
		return rule.conditions()
			.stream()
			.flatMap(Row::everyPattern)
			.filter((pattern) -> !Row.joins(pattern))
			.flatMap((pattern) -> compared.stream()
				.flatMap((number) -> meant.stream()
					.map((other) -> between(rule, pattern, new OtherNumber(number, other).in(pattern)))))
			.filter(Witness::isSomebody)
			.findFirst()
			.orElseGet(() -> this.examples.firing(rule));
	}

	private Witness between(Rule rule, Condition.Pattern written, Condition.Pattern meant) {
		Predicate<Object> differs = (fact) -> Matching.matches(written, fact) != Matching.matches(meant, fact);
		Subject subject = Subject.of(written);
		return this.maker.all(written.type(), List.of(written, meant))
			.stream()
			.filter((fact) -> subject.includes(fact) && differs.test(fact))
			.findFirst()
			.map((fact) -> this.examples.showing(new Situation(Map.of(subject, fact)),
					Map.of(subject, Words.of(written)), (found) -> differs.test(found.fact(subject)), rule))
			.orElse(Witness.NOBODY);
	}

	private static String text(Set<BigDecimal> numbers) {
		return String.join(", ", numbers.stream().map(Axes::text).toList());
	}

	private static Set<BigDecimal> numbers(String words) {
		Set<BigDecimal> numbers = new HashSet<>();
		Matcher matcher = NUMBER.matcher(words);
		while (matcher.find()) {
			numbers.add(new BigDecimal(matcher.group().replace(',', '.')));
		}
		return numbers;
	}

	/** The numbers that a pattern compares, those of years apart. */
	static void numbers(Condition.Pattern pattern, Set<BigDecimal> found) {
		pattern.constraints()
			.stream()
			.filter((constraint) -> constraint.binding() == null)
			.forEach((constraint) -> numbers(constraint.expression(), found));
	}

	private static void numbers(Expression expression, Set<BigDecimal> found) {
		if (expression instanceof Expression.Negation negation) {
			numbers(negation.operand(), found);
		}
		else if (expression instanceof Expression.Combination combination) {
			numbers(combination.left(), found);
			numbers(combination.right(), found);
		}
		else if (expression instanceof Expression.Comparison comparison && !comparison.left().text().equals(YEAR)
				&& comparison.right() instanceof Literal literal) {
			add(literal, found);
		}
		else if (expression instanceof Expression.Call call) {
			call.arguments().forEach((argument) -> add(argument, found));
		}
	}

	private static void add(Literal literal, Set<BigDecimal> found) {
		if (literal.value() instanceof Number number) {
			found.add(Matching.decimal(number).stripTrailingZeros());
		}
	}

	/** Rules that compare the value of an axis with a cut of their own. */
	private void copies(Scale levels, List<Rule> rules) {
		TreeSet<BigDecimal> cuts = new TreeSet<>();
		levels.rows().forEach((row) -> row.patterns().forEach((pattern) -> numbers(pattern, cuts)));
		Set<Rule> own = new HashSet<>();
		levels.rows().forEach((row) -> own.add(row.rule()));
		for (Rule rule : rules) {
			if (!own.contains(rule)) {
				rule.conditions()
					.stream()
					.flatMap(Row::everyPattern)
					.filter((pattern) -> levels.axes().words().containsKey(Subject.of(pattern)))
					.forEach((pattern) -> copies(rule, pattern, cuts, levels.key()));
			}
		}
	}

	private void copies(Rule rule, Condition.Pattern pattern, TreeSet<BigDecimal> cuts, String axis) {
		Set<BigDecimal> compared = new TreeSet<>();
		numbers(pattern, compared);
		for (BigDecimal number : compared) {
			for (BigDecimal cut : cuts) {
				boolean near = !cuts.contains(number)
						&& number.subtract(cut).abs().compareTo(band(cut, cuts).multiply(NEAR)) < 0;
				if (near) {
					this.findings.add(Finding.error(rule, List.of(rule), between(rule, Set.of(number), Set.of(cut)),
							"analysis.threshold.copy", rule.code(), Axes.text(number), axis, Axes.text(cut)));
				}
			}
		}
	}

	/** The width of the narrower band beside a cut. */
	private static BigDecimal band(BigDecimal cut, TreeSet<BigDecimal> cuts) {
		BigDecimal below = (cuts.lower(cut) != null) ? cut.subtract(cuts.lower(cut)) : cut;
		BigDecimal above = (cuts.higher(cut) != null) ? cuts.higher(cut).subtract(cut) : below;
		return below.min(above);
	}

}
