package org.kaidah.decision;

import java.util.List;
import java.util.Map;

/**
 * Data that is missing, and for how many people.
 *
 * @param data the code of the data
 */
record MissingCount(String data, int people) {

	/** The most frequent first. */
	static List<MissingCount> of(Map<String, Integer> missing) {
		return missing.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
			.map((entry) -> new MissingCount(entry.getKey(), entry.getValue()))
			.toList();
	}

}
