package org.kaidah.engine.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;

/**
 * What a pattern is about: a type, and which of that type. {@code Poin} of one indicator
 * is another thing than {@code Poin} of another.
 *
 * @param identity the words that say which, with their values
 */
record Subject(String type, Map<String, Object> identity) {

	private static final Map<String, List<String>> WHICH = Map.ofEntries(Map.entry("Kinerja", List.of("tahunKe")),
			Map.entry("UmpanBalik", List.of("tahunKe")), Map.entry("DataTambahan", List.of("kunci")),
			Map.entry("Unsur", List.of("indikator", "unsur")), Map.entry("Poin", List.of("indikator")),
			Map.entry("Tertimbang", List.of("sumbu", "indikator")), Map.entry("NilaiSumbu", List.of("sumbu")),
			Map.entry("Tingkat", List.of("sumbu")), Map.entry("Masa", List.of("perihal")),
			Map.entry("Hasil", List.of("syarat")), Map.entry("KelasJenjang", List.of("jenjang")),
			Map.entry("Kotak", List.of()), Map.entry("Pegawai", List.of()));

	private static final Set<String> SEVERAL = Set.of("DataTambahan");

	static Subject of(Condition.Pattern pattern) {
		Map<String, Object> identity = new LinkedHashMap<>();
		for (Condition.Constraint constraint : pattern.constraints()) {
			if (constraint.binding() == null && constraint.expression() instanceof Expression.Comparison comparison
					&& "==".equals(comparison.operator()) && comparison.left() instanceof Expression.Property property
					&& comparison.right() instanceof Literal literal
					&& WHICH.getOrDefault(pattern.type(), List.of()).contains(property.name())) {
				identity.put(property.name(), literal.value());
			}
		}
		return new Subject(pattern.type(), identity);
	}

	/** The words that tell one of a type from another. */
	static List<String> which(String type) {
		return WHICH.getOrDefault(type, List.of());
	}

	/** Whether a person has at most one. */
	boolean isUnique() {
		return WHICH.containsKey(this.type) && !SEVERAL.contains(this.type)
				&& this.identity.keySet().containsAll(WHICH.get(this.type));
	}

	WordType word() {
		return Vocabulary.get().type(this.type);
	}

	/** Whether it comes from the data and not from a rule. */
	boolean isInput() {
		return word().input();
	}

	/** Whether a fact or conclusion is one of these. */
	boolean includes(Object fact) {
		return fact.getClass() == word().type() && this.identity.entrySet()
			.stream()
			.allMatch((entry) -> entry.getValue().equals(Matching.value(entry.getKey(), fact)));
	}

}
