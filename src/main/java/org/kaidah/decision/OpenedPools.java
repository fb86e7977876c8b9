package org.kaidah.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Anggota;
import org.kaidah.vocabulary.Kotak;

/**
 * Which pools a box opens by itself, such as the succession plan's, read off the rules.
 */
final class OpenedPools {

	private OpenedPools() {
	}

	/**
	 * The codes of pools by box: those whose rule asks for a box and beyond it only that
	 * something is not there.
	 */
	static Map<Integer, List<String>> of(List<Rule> rules) {
		Map<Integer, List<String>> pools = new TreeMap<>();
		for (Rule rule : rules) {
			List<Condition> asked = rule.conditions()
				.stream()
				.filter((condition) -> !(condition instanceof Condition.Absent))
				.toList();
			if (asked.size() == 1 && asked.get(0) instanceof Condition.Pattern box
					&& box.type().equals(Kotak.class.getSimpleName())) {
				Literals.insertions(rule, Anggota.class)
					.map((insertion) -> Literals.argument(insertion, 0))
					.filter(String.class::isInstance)
					.forEach((pool) -> Literals.accepted(box, "nomor")
						.forEach((number) -> pools.computeIfAbsent((Integer) number, (key) -> new ArrayList<>())
							.add(pool.toString())));
			}
		}
		return pools;
	}

}
