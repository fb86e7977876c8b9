package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;

/** A rule that asks for something no rule draws never fires, or always does. */
final class ReachCheck {

	private final Sources sources;

	private final FactMaker maker;

	private final Examples examples;

	private final List<Finding> findings = new ArrayList<>();

	private ReachCheck(Sources sources, FactMaker maker, Examples examples) {
		this.sources = sources;
		this.maker = maker;
		this.examples = examples;
	}

	static List<Finding> check(List<Rule> rules, Sources sources, FactMaker maker, Examples examples) {
		ReachCheck check = new ReachCheck(sources, maker, examples);
		rules.forEach(check::check);
		return check.findings;
	}

	private void check(Rule rule) {
		for (Condition condition : rule.conditions()) {
			boolean absent = condition instanceof Condition.Absent;
			Row.everyPattern(condition)
				.filter((pattern) -> !Subject.of(pattern).isInput() && !isDrawn(pattern))
				.forEach((pattern) -> this.findings
					.add(new Finding(Problem.error(rule.file(), pattern.span(), rule.code(),
							absent ? "analysis.always-absent" : "analysis.unreachable", pattern.text(), near(pattern)),
							List.of(rule), absent ? this.examples.firing(rule) : this.examples.meetingMost(rule))));
		}
	}

	/** Whether some conclusion can meet what a pattern writes. */
	private boolean isDrawn(Condition.Pattern pattern) {
		List<Object> all = this.maker.all(pattern.type(), List.of(pattern));
		if (!all.isEmpty() && all.stream().noneMatch((fact) -> Matching.matches(pattern, fact))) {
			return true; // nobody can meet it at all, which is told elsewhere
		}
		Map<String, List<Object>> boundaries = this.maker.boundaries(pattern.type(), List.of(pattern));
		return this.sources.of(pattern.type()).stream().anyMatch((drawn) -> {
			Map<String, List<Object>> values = new TreeMap<>(boundaries);
			drawn.fixed().forEach((part, value) -> values.put(part, List.of(value)));
			values.keySet().retainAll(Records.parts(Subject.of(pattern).word().type()).keySet());
			List<Object> possible = this.maker.all(pattern.type(), values);
			return possible.isEmpty() || possible.stream().anyMatch((fact) -> Matching.matches(pattern, fact));
		});
	}

	/** What is drawn of the same type, so that a slip is seen at once. */
	private String near(Condition.Pattern pattern) {
		List<String> drawn = this.sources.of(pattern.type())
			.stream()
			.map((each) -> String.join(" ", each.fixed().values().stream().map(String::valueOf).limit(2).toList()))
			.distinct()
			.limit(12)
			.toList();
		return drawn.isEmpty() ? "-" : String.join(", ", drawn);
	}

}
