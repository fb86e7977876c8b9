package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.kaidah.engine.language.Choices;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.Vocabulary;

/**
 * Each box is reached by exactly one pair of levels. That each pair gives exactly one box
 * is said by the check of scales: the boxes are one.
 */
final class BoxCheck {

	private static final String BOX = "Kotak";

	private static final String NUMBER = "nomor";

	private BoxCheck() {
	}

	static List<Finding> check(Scale boxes, Examples examples) {
		Map<Integer, Set<String>> pairs = new TreeMap<>();
		Map<Integer, Set<Rule>> rules = new TreeMap<>();
		for (Situation situation : boxes.situations()) {
			for (Row row : boxes.rows()) {
				if (row.answers(situation) && Sources.fixed(row.insertion()).get(NUMBER) instanceof Integer number) {
					pairs.computeIfAbsent(number, (key) -> new LinkedHashSet<>()).add(boxes.axes().describe(situation));
					rules.computeIfAbsent(number, (key) -> new LinkedHashSet<>()).add(row.rule());
				}
			}
		}
		List<Finding> findings = new ArrayList<>();
		Choices.Range range = Vocabulary.get().type(BOX).choices().ranges().get(NUMBER);
		for (int number = range.from(); number <= range.to(); number++) {
			Set<String> reached = pairs.getOrDefault(number, Set.of());
			if (reached.isEmpty()) {
				Rule at = meant(boxes, number);
				findings.add(Finding.error(at, List.of(at), misplaced(boxes, pairs, examples), "analysis.box.unreached",
						number));
			}
			else if (reached.size() > 1) {
				List<Rule> both = List.copyOf(rules.get(number));
				Rule at = both.get(both.size() - 1);
				Witness witness = examples.drawing(BOX, Map.of(NUMBER, number));
				findings
					.add(Finding.error(at, both, witness, "analysis.box.twice", number, String.join("; ", reached)));
			}
		}
		return findings;
	}

	/** The rule that draws a box if ever it fires; where there is none, the first. */
	private static Rule meant(Scale boxes, Integer number) {
		return boxes.rows()
			.stream()
			.filter((row) -> number.equals(Sources.fixed(row.insertion()).get(NUMBER)))
			.findFirst()
			.orElseGet(boxes::first)
			.rule();
	}

	/**
	 * Somebody whose pair of levels gives no box; where each gives one, somebody whose
	 * pair gives several or one that another pair gives as well. Such a pair is what a
	 * box that nobody reaches is missing.
	 */
	private static Witness misplaced(Scale boxes, Map<Integer, Set<String>> pairs, Examples examples) {
		Predicate<Situation> none = (situation) -> boxes.answering(situation).isEmpty();
		Predicate<Situation> misplaced = (situation) -> {
			List<Row> answering = boxes.answering(situation);
			return answering.size() > 1 || answering.size() == 1
					&& pairs.getOrDefault(Sources.fixed(answering.get(0).insertion()).get(NUMBER), Set.of()).size() > 1;
		};
		return Stream.of(none, misplaced)
			.flatMap((shows) -> boxes.situations()
				.stream()
				.filter(shows)
				.limit(1)
				.map((situation) -> examples.showing(situation, boxes.axes().words(), shows)))
			.filter(Witness::isSomebody)
			.findFirst()
			.orElse(Witness.NOBODY);
	}

}
