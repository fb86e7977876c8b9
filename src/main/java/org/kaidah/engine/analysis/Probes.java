package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Lama;

/**
 * What is tried on people: the values that rules can tell apart, and what they might have
 * as well.
 */
final class Probes {

	private static final List<Object> NUMBERS = List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(5),
			BigDecimal.valueOf(100));

	private static final int DAYS_A_YEAR = 360;

	private final FactMaker maker;

	private final Map<String, Map<String, List<Object>>> values = new LinkedHashMap<>();

	private final List<Fakta> additions = new ArrayList<>();

	Probes(List<Rule> rules, FactMaker maker) {
		this.maker = maker;
		Map<String, List<Condition.Pattern>> patterns = new LinkedHashMap<>();
		rules.stream()
			.flatMap((rule) -> rule.conditions().stream())
			.flatMap(Row::everyPattern)
			.forEach((pattern) -> patterns.computeIfAbsent(pattern.type(), (type) -> new ArrayList<>()).add(pattern));
		patterns.forEach((type, all) -> this.values.put(type, Alike.merged(maker.boundaries(type, all), all)));
		addNumbers();
		addDates();
		patterns.forEach(this::addFacts);
	}

	/** The values of each part of each type that rules name. */
	Map<String, Map<String, List<Object>>> values() {
		return this.values;
	}

	/** Facts that somebody might have as well. */
	List<Fakta> additions() {
		return this.additions;
	}

	/** Numbers in the data that only conclusions are computed from. */
	private void addNumbers() {
		this.values.forEach((type, parts) -> {
			Subject subject = new Subject(type, Map.of());
			if (subject.isInput()) {
				Records.parts(subject.word().type()).forEach((part, holds) -> {
					if (holds == BigDecimal.class) {
						parts.computeIfAbsent(part, (key) -> NUMBERS);
					}
				});
			}
		});
	}

	/** Periods begin so that they are as long as rules ask; assessments are as old. */
	private void addDates() {
		List<Object> starts = new ArrayList<>();
		this.values.getOrDefault("Masa", Map.of())
			.getOrDefault("lama", List.of())
			.forEach((length) -> starts.add(this.maker.asOf().minusYears(((Lama) length).jumlahHari() / DAYS_A_YEAR)));
		this.values.computeIfPresent("MasaJabatan", (type, parts) -> with(parts, "mulai", starts));
		List<Object> assessed = this.values.getOrDefault("Asesmen", Map.of()).getOrDefault("tanggal", List.of());
		Rows.TOGETHER
			.forEach((each) -> this.values.computeIfPresent(each, (type, parts) -> with(parts, "tanggal", assessed)));
	}

	private static Map<String, List<Object>> with(Map<String, List<Object>> parts, String part, List<Object> more) {
		Set<Object> all = new LinkedHashSet<>(parts.getOrDefault(part, List.of()));
		all.addAll(more);
		Map<String, List<Object>> changed = new TreeMap<>(parts);
		changed.put(part, List.copyOf(all));
		return changed;
	}

	/** Facts that somebody might have as well, one for each pattern. */
	private void addFacts(String type, List<Condition.Pattern> patterns) {
		boolean singular = type.equals("Pegawai") || type.equals("Sasaran") || type.equals("Asesmen");
		if (singular || Rows.TOGETHER.contains(type) || !new Subject(type, Map.of()).isInput()) {
			return;
		}
		for (Condition.Pattern pattern : patterns) {
			this.maker.all(type, List.of(pattern))
				.stream()
				.filter((fact) -> Matching.matches(pattern, fact))
				.findFirst()
				.map(Fakta.class::cast)
				.filter((fact) -> !this.additions.contains(fact))
				.ifPresent(this.additions::add);
		}
	}

}
