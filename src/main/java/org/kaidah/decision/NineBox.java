package org.kaidah.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kaidah.engine.Edition;
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
		Collections.reverse(potential);
		Map<List<String>, Integer> byLevels = new HashMap<>();
		for (Rule rule : rules) {
			Literals.insertions(rule, Kotak.class)
				.map((insertion) -> Literals.argument(insertion, 0))
				.filter(Objects::nonNull)
				.forEach((number) -> byLevels.put(
						List.of(required(rule, TalentResult.PERFORMANCE), required(rule, TalentResult.POTENTIAL)),
						(Integer) number));
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
			.flatMap((rule) -> Literals.insertions(rule, Tingkat.class))
			.filter((insertion) -> axis.equals(Literals.argument(insertion, 0)))
			.map((insertion) -> Objects.toString(Literals.argument(insertion, 1), ""))
			.distinct()
			.toList();
	}

	/**
	 * The level that a rule asks for on an axis; empty where it asks for none by name.
	 */
	private static String required(Rule rule, String axis) {
		return Literals.patterns(rule, Tingkat.class)
			.filter((pattern) -> Literals.accepted(pattern, "sumbu").equals(List.of(axis)))
			.map((pattern) -> Literals.accepted(pattern, "tingkat"))
			.map((levels) -> (levels.size() == 1) ? levels.get(0).toString() : "")
			.findFirst()
			.orElse("");
	}

}
