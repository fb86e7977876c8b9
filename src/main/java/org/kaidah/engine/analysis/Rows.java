package org.kaidah.engine.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.vocabulary.Fakta;

/** The rows of somebody's data. */
final class Rows {

	/** Rows of which there is one a year. */
	static final Set<String> YEARLY = Set.of("Kinerja", "UmpanBalik");

	/** Rows that are assessed together, so that one changed alone says little. */
	static final Set<String> TOGETHER = Set.of("Kompetensi", "Potensi");

	private Rows() {
	}

	static boolean is(Fakta fact, String type) {
		return fact.getClass().getSimpleName().equals(type);
	}

	static List<Fakta> of(List<Fakta> facts, String type) {
		return facts.stream().filter((fact) -> is(fact, type)).toList();
	}

	/** Facts of which some have other parts. */
	static List<Fakta> changed(List<Fakta> facts, List<Fakta> some, Map<String, Object> parts) {
		Map<String, Object> plain = new LinkedHashMap<>();
		parts.forEach((part, value) -> plain.put(part, (value != Nullable.EMPTY) ? value : null));
		return facts.stream().map((fact) -> some.contains(fact) ? (Fakta) Records.with(fact, plain) : fact).toList();
	}

}
