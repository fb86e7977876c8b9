package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;

/** Makes the facts and conclusions that stand for all that patterns can tell apart. */
final class FactMaker {

	/** A standard level of competence that leaves room below and above. */
	static final BigDecimal STANDARD = BigDecimal.valueOf(3);

	/** More combinations than this are not looked through. */
	static final int MOST = 40_000;

	private final LocalDate asOf;

	FactMaker(LocalDate asOf) {
		this.asOf = asOf;
	}

	/** One fact for every way in which patterns of a type can answer. */
	List<Object> all(String type, List<Condition.Pattern> patterns) {
		return all(type, Boundaries.of(type, patterns, this.asOf));
	}

	/** The values at which patterns of a type change their answer. */
	Map<String, List<Object>> boundaries(String type, Collection<Condition.Pattern> patterns) {
		return Boundaries.of(type, patterns, this.asOf);
	}

	/** What the part behind a word holds where the word has a value. */
	Object part(WordType type, String word, Object value) {
		boolean year = word.equals("tahunKe") && Boundaries.partOf(type, word).equals("tahun");
		return year ? (Object) (this.asOf.getYear() - (Integer) value) : value;
	}

	LocalDate asOf() {
		return this.asOf;
	}

	/** One fact for every combination of values; none where there are too many. */
	List<Object> all(String type, Map<String, List<Object>> values) {
		WordType word = Vocabulary.get().type(type);
		List<Map<String, Object>> combinations = new ArrayList<>(List.of(usual(word)));
		for (Map.Entry<String, List<Object>> entry : values.entrySet()) {
			if ((long) combinations.size() * entry.getValue().size() > MOST) {
				return List.of();
			}
			List<Map<String, Object>> longer = new ArrayList<>();
			for (Map<String, Object> combination : combinations) {
				for (Object value : entry.getValue()) {
					Map<String, Object> next = new HashMap<>(combination);
					next.put(entry.getKey(), (value != Nullable.EMPTY) ? value : null);
					longer.add(next);
				}
			}
			combinations = longer;
		}
		return combinations.stream().map((combination) -> Records.of(word.type(), combination)).toList();
	}

	/** What a fact holds where nobody asks. */
	private Map<String, Object> usual(WordType type) {
		Map<String, Object> usual = new HashMap<>();
		Records.parts(type.type()).forEach((part, holds) -> {
			if (holds == BigDecimal.class) {
				usual.put(part, BigDecimal.ONE);
			}
			else if (holds == String.class && !type.choices(part).isEmpty()) {
				usual.put(part, type.choices(part).get(0));
			}
		});
		usual.put("id", type.name() + "#contoh");
		usual.put("acuan", this.asOf);
		usual.put("standar", STANDARD);
		usual.put("tanggal", this.asOf.minusMonths(1));
		usual.put("mulai", this.asOf.minusMonths(1));
		usual.put("selesai", this.asOf);
		usual.put("tahun", this.asOf.getYear() - 1);
		usual.keySet().retainAll(Records.parts(type.type()).keySet());
		return usual;
	}

}
