package org.kaidah.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.Edition;
import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Kotak;
import org.kaidah.vocabulary.Tingkat;

/**
 * The nine-box as an edition's rules lay it out: which box stands where performance and
 * potential meet.
 *
 * @param performance levels of the performance axis, best first
 * @param potential levels of the potential axis, lowest first
 * @param boxes the box numbers, a row for each performance level; {@code null} where no
 * rule gives a box
 */
public record NineBox(List<String> performance, List<String> potential, List<List<Integer>> boxes) {

	private static final String LEVEL = Tingkat.class.getSimpleName();

	private static final String BOX = Kotak.class.getSimpleName();

	/**
	 * Reads the layout off the rules that draw levels and boxes; levels stand in the
	 * order of their rules' codes, best first.
	 */
	public static NineBox of(Edition edition) {
		return of(edition.rules());
	}

	/** The same, off the rules of an edition that need not be compiled. */
	public static NineBox of(List<Rule> rules) {
		List<String> performance = levels(rules, TalentResult.PERFORMANCE);
		List<String> potential = new ArrayList<>(levels(rules, TalentResult.POTENTIAL));
		java.util.Collections.reverse(potential);
		Map<List<String>, Integer> byLevels = new HashMap<>();
		for (Rule rule : rules) {
			for (Insertion insertion : rule.insertions()) {
				if (insertion.type().equals(BOX) && insertion.arguments().get(0) instanceof Literal number) {
					byLevels.put(
							List.of(required(rule, TalentResult.PERFORMANCE), required(rule, TalentResult.POTENTIAL)),
							(Integer) number.value());
				}
			}
		}
		List<List<Integer>> boxes = new ArrayList<>();
		for (String row : performance) {
			List<Integer> cells = new ArrayList<>();
			potential.forEach((column) -> cells.add(byLevels.get(List.of(row, column))));
			boxes.add(cells);
		}
		return new NineBox(performance, potential, boxes);
	}

	private static List<String> levels(List<Rule> rules, String axis) {
		return rules.stream()
			.sorted(Comparator.comparing(Rule::code))
			.flatMap((rule) -> rule.insertions().stream())
			.filter((insertion) -> insertion.type().equals(LEVEL) && axis.equals(literal(insertion.arguments().get(0))))
			.map((insertion) -> literal(insertion.arguments().get(1)))
			.distinct()
			.toList();
	}

	/**
	 * The level that a rule asks for on an axis; empty where it asks for none by name.
	 */
	private static String required(Rule rule, String axis) {
		for (Condition condition : rule.conditions()) {
			if (condition instanceof Condition.Pattern pattern && pattern.type().equals(LEVEL)
					&& axis.equals(equal(pattern, "sumbu"))) {
				return equal(pattern, "tingkat");
			}
		}
		return "";
	}

	private static String equal(Condition.Pattern pattern, String property) {
		for (Condition.Constraint constraint : pattern.constraints()) {
			if (constraint.expression() instanceof Expression.Comparison comparison
					&& "==".equals(comparison.operator()) && comparison.left() instanceof Expression.Property left
					&& left.name().equals(property)) {
				return literal(comparison.right());
			}
		}
		return "";
	}

	private static String literal(Expression expression) {
		return (expression instanceof Literal literal) ? String.valueOf(literal.value()) : "";
	}

}
