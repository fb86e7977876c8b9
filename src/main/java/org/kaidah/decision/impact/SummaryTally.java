package org.kaidah.decision.impact;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.kaidah.personnel.Levels;

/** Counts what changes for everybody and for each group. */
final class SummaryTally {

	private final Tally whole = new Tally();

	private final Map<Dimension, Map<String, Tally>> groups = new EnumMap<>(Dimension.class);

	private final Map<String, Integer> rules = new TreeMap<>();

	private int defective;

	SummaryTally() {
		for (Dimension dimension : Dimension.values()) {
			this.groups.put(dimension,
					new TreeMap<>((dimension == Dimension.LEVEL) ? Levels.ORDER : Comparator.naturalOrder()));
		}
	}

	/** Counts a person. */
	void add(Traits traits, Outcome before, Outcome after, boolean failed) {
		this.whole.add(before, after);
		traits.values().forEach((dimension, value) -> group(dimension, value).add(before, after));
		if (failed) {
			this.defective++;
		}
	}

	/** Counts the rules that changed something for a person. */
	void add(Set<String> codes) {
		codes.forEach((code) -> this.rules.merge(code, 1, Integer::sum));
	}

	/** Adds what was counted elsewhere. */
	void add(SummaryTally other) {
		this.whole.add(other.whole);
		other.groups
			.forEach((dimension, tallies) -> tallies.forEach((name, tally) -> group(dimension, name).add(tally)));
		other.rules.forEach((code, people) -> this.rules.merge(code, people, Integer::sum));
		this.defective += other.defective;
	}

	private Tally group(Dimension dimension, String name) {
		return this.groups.get(dimension).computeIfAbsent(name, (key) -> new Tally());
	}

	ImpactSummary summary() {
		Map<Dimension, List<ImpactSummary.Group>> counted = new EnumMap<>(Dimension.class);
		this.groups.forEach((dimension, tallies) -> counted.put(dimension,
				tallies.entrySet()
					.stream()
					.map((entry) -> new ImpactSummary.Group(entry.getKey(), entry.getValue().figures()))
					.toList()));
		List<ImpactSummary.RuleEffect> effects = this.rules.entrySet()
			.stream()
			.map((entry) -> new ImpactSummary.RuleEffect(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparingInt(ImpactSummary.RuleEffect::people).reversed())
			.toList();
		return new ImpactSummary(this.whole.figures(), counted, effects, this.defective);
	}

}
