package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.engine.language.Annotation;
import org.kaidah.engine.language.Rule;

/**
 * A scale goes one way: along a number its results rise or fall throughout, along a list
 * that the vocabulary orders a better value never gives less.
 */
final class OrderCheck {

	private final Scale scale;

	private final Examples examples;

	private final Set<List<Row>> broken = new LinkedHashSet<>();

	private final List<Finding> findings = new ArrayList<>();

	private OrderCheck(Scale scale, Examples examples) {
		this.scale = scale;
		this.examples = examples;
	}

	static List<Finding> check(Scale scale, Examples examples) {
		OrderCheck check = new OrderCheck(scale, examples);
		int words = scale.axes().words().values().stream().mapToInt(Set::size).sum();
		if (words == 1 && scale.axes().number(scale.situations().get(0)) != null) {
			check.numbers();
		}
		else {
			check.lists();
		}
		check.broken.forEach(check::add);
		return check.findings;
	}

	private void numbers() {
		List<List<Row>> rises = new ArrayList<>();
		List<List<Row>> falls = new ArrayList<>();
		Row before = null;
		for (Situation situation : this.scale.situations()) {
			List<Row> answering = this.scale.answering(situation);
			Row row = (answering.size() == 1 && Ranks.of(answering.get(0)) != null) ? answering.get(0) : null;
			if (before != null && row != null && row.rule() != before.rule()) {
				int step = Ranks.of(row).compareTo(Ranks.of(before));
				if (step != 0) {
					((step > 0) ? rises : falls).add(List.of(before, row));
				}
			}
			before = (row != null) ? row : before;
		}
		if (!rises.isEmpty() && !falls.isEmpty()) {
			this.broken.addAll((rises.size() >= falls.size()) ? falls : rises);
		}
	}

	private void lists() {
		List<Situation> situations = this.scale.situations();
		for (Map.Entry<Subject, Set<String>> entry : this.scale.axes().words().entrySet()) {
			for (String word : entry.getValue()) {
				List<String> order = Ranks.ordered(entry.getKey().word(), word);
				for (int i = 0; !order.isEmpty() && i < situations.size(); i++) {
					for (int j = i + 1; j < situations.size(); j++) {
						compare(situations.get(i), situations.get(j), entry.getKey(), word, order);
					}
				}
			}
		}
	}

	private void compare(Situation one, Situation other, Subject subject, String word, List<String> order) {
		int first = order.indexOf(String.valueOf(Matching.value(word, one.fact(subject))));
		int second = order.indexOf(String.valueOf(Matching.value(word, other.fact(subject))));
		if (first < 0 || second < 0 || first == second || !sameBut(one, other, subject, word)) {
			return;
		}
		List<Row> worse = this.scale.answering((first < second) ? one : other);
		List<Row> better = this.scale.answering((first < second) ? other : one);
		if (worse.size() == 1 && better.size() == 1) {
			BigDecimal low = Ranks.of(worse.get(0));
			BigDecimal high = Ranks.of(better.get(0));
			if (low != null && high != null && high.compareTo(low) < 0) {
				this.broken.add(List.of(worse.get(0), better.get(0)));
			}
		}
	}

	private static boolean sameBut(Situation one, Situation other, Subject subject, String word) {
		Object like = Records.with(other.fact(subject), Map.of(word, Matching.value(word, one.fact(subject))));
		return like.equals(one.fact(subject)) && one.facts()
			.entrySet()
			.stream()
			.allMatch((entry) -> entry.getKey().equals(subject) || entry.getValue().equals(other.fact(entry.getKey())));
	}

	private void add(List<Row> pair) {
		Rule at = pair.get(1).rule();
		Rule beside = pair.get(0).rule();
		boolean declared = at.annotations().containsKey(Annotation.TIDAK_MONOTON)
				|| beside.annotations().containsKey(Annotation.TIDAK_MONOTON);
		if (!declared) {
			this.findings.add(Finding.error(at, List.of(at, beside), witness(pair.get(1)), "analysis.order", at.code(),
					beside.code()));
		}
	}

	/** Somebody to whom a row gives what the order does not let one expect. */
	private Witness witness(Row row) {
		return this.scale.situations()
			.stream()
			.filter((situation) -> this.scale.answering(situation).equals(List.of(row)))
			.findFirst()
			.map((situation) -> this.examples.showing(situation, this.scale.axes().words(), row::answers, row.rule()))
			.orElse(Witness.NOBODY);
	}

}
