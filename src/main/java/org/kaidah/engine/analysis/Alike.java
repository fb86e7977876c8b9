package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.kaidah.engine.language.Condition;

/** Keeps one of several texts that no rule tells apart. */
final class Alike {

	private Alike() {
	}

	/**
	 * The values of each part, of texts only one for each way in which patterns judge
	 * them.
	 */
	static Map<String, List<Object>> merged(Map<String, List<Object>> values, List<Condition.Pattern> patterns) {
		List<String> tests = patterns.stream()
			.flatMap((pattern) -> pattern.constraints().stream())
			.filter((constraint) -> constraint.binding() == null)
			.map((constraint) -> constraint.expression().text())
			.distinct()
			.toList();
		Map<String, List<Object>> merged = new TreeMap<>();
		values.forEach((part, all) -> {
			Set<List<String>> judged = new HashSet<>();
			List<Object> kept = new ArrayList<>();
			for (Object value : all) {
				boolean text = value instanceof String;
				String quoted = "\"" + value + '"';
				if (!text || judged.add(tests.stream().filter((test) -> test.contains(quoted)).toList())) {
					kept.add(value);
				}
			}
			merged.put(part, kept);
		});
		return merged;
	}

}
