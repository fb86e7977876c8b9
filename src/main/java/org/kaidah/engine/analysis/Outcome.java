package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.kaidah.engine.Decision;
import org.kaidah.engine.language.Insertion;
import org.kaidah.vocabulary.Simpulan;

/**
 * Something that rules answer about a person: the level on an axis, the box, whether he
 * belongs to a pool.
 *
 * @param type the type of the conclusion
 * @param which the words that say which of that type, with their values
 */
public record Outcome(String type, Map<String, Object> which) {

	private static final Map<String, List<String>> KEYS = Map.ofEntries(Map.entry("Anggota", List.of("pool")),
			Map.entry("Temuan", List.of("perihal", "uraian")), Map.entry("BelumLengkap", List.of("data")),
			Map.entry("Anjuran", List.of("perihal", "program")), Map.entry("Sumber", List.of("perihal")));

	/** What of it is the answer; the rest explains it. */
	private static final Map<String, List<String>> ANSWERS = Map.of("Tingkat", List.of("tingkat"), "NilaiSumbu",
			List.of("tepat"), "Poin", List.of("nilai"), "Tertimbang", List.of("bobot", "nilai"), "Kotak",
			List.of("nomor"), "Hasil", List.of("putusan"), "KelasJenjang", List.of("kelas"), "Masa", List.of("lama"),
			"Unsur", List.of("nilai"), "Sumber", List.of("tanggal"));

	static Outcome of(Insertion insertion) {
		Map<String, Object> which = new LinkedHashMap<>();
		Map<String, Object> fixed = Sources.fixed(insertion);
		KEYS.getOrDefault(insertion.type(), Subject.which(insertion.type())).forEach((word) -> {
			if (fixed.containsKey(word)) {
				which.put(word, fixed.get(word));
			}
		});
		return new Outcome(insertion.type(), which);
	}

	/** Everything that decisions answer. */
	public static Set<Outcome> of(Collection<Decision> decisions) {
		Set<Outcome> outcomes = new LinkedHashSet<>();
		decisions.forEach((decision) -> decision.conclusions().forEach((conclusion) -> {
			Map<String, Object> which = new LinkedHashMap<>(Records.values(conclusion));
			String type = conclusion.getClass().getSimpleName();
			which.keySet().retainAll(KEYS.getOrDefault(type, Subject.which(type)));
			outcomes.add(new Outcome(type, which));
		}));
		return outcomes;
	}

	/** Whether another one is the same, or one of several that this stands for. */
	public boolean includes(Outcome other) {
		return this.type.equals(other.type) && other.which.entrySet().containsAll(this.which.entrySet());
	}

	/** Whether something might be one of these. */
	boolean meets(String otherType, Map<String, Object> words) {
		return this.type.equals(otherType) && this.which.entrySet()
			.stream()
			.allMatch((word) -> !words.containsKey(word.getKey())
					|| Objects.equals(words.get(word.getKey()), word.getValue()));
	}

	boolean meets(Subject subject) {
		return meets(subject.type(), subject.identity());
	}

	/** Whether an insertion can draw it. */
	boolean meets(Insertion insertion) {
		return insertion.type().equals(this.type) && meets(insertion.type(), Sources.fixed(insertion));
	}

	/** The words of the conclusion that are the answer; none where it is there or not. */
	List<String> words() {
		return ANSWERS.getOrDefault(this.type, List.of());
	}

	/**
	 * What a decision answers: one text for each conclusion, empty where only its being
	 * there counts.
	 */
	public Set<String> answers(Decision decision) {
		Set<String> answers = new TreeSet<>();
		Subject subject = new Subject(this.type, this.which);
		for (Simpulan conclusion : decision.conclusions()) {
			if (subject.includes(conclusion)) {
				Map<String, Object> parts = Records.values(conclusion);
				answers.add(String.join(" x ", words().stream().map((word) -> text(parts.get(word))).toList()));
			}
		}
		return answers;
	}

	static String text(Object value) {
		return (value instanceof BigDecimal decimal) ? decimal.stripTrailingZeros().toPlainString()
				: String.valueOf(value);
	}

	/** What a written conclusion answers for a word, or {@code null}. */
	static Object written(Insertion insertion, String word) {
		return "putusan".equals(word) ? insertion.factory().toUpperCase(Locale.ROOT)
				: Sources.fixed(insertion).get(word);
	}

}
