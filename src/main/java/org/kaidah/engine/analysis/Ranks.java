package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.WordType;
import org.kaidah.vocabulary.Daftar;
import org.kaidah.vocabulary.Hasil;

/**
 * Which of two values is better, where the vocabulary or the conclusion itself says so.
 */
final class Ranks {

	private static final List<String> ANSWERS = List.of(Hasil.GAGAL, Hasil.BELUM, Hasil.PENUHI);

	private Ranks() {
	}

	/** The rank of a level on an axis; the same for all levels that no list orders. */
	static int level(String level) {
		return Daftar.EKSPEKTASI.nilai().contains(level) ? -Daftar.EKSPEKTASI.nilai().indexOf(level) : 0;
	}

	/** How good a written conclusion is, or {@code null} where nothing says so. */
	static BigDecimal of(Row row) {
		Map<String, Object> fixed = Sources.fixed(row.insertion());
		return switch (row.insertion().type()) {
			case "Poin", "Unsur" -> (fixed.get("nilai") instanceof Number number) ? Matching.decimal(number) : null;
			case "Hasil" -> BigDecimal.valueOf(ANSWERS.indexOf(String.valueOf(fixed.get("putusan"))));
			case "Tingkat" -> Daftar.EKSPEKTASI.nilai().contains(String.valueOf(fixed.get("tingkat")))
					? BigDecimal.valueOf(level(String.valueOf(fixed.get("tingkat")))) : null;
			default -> null;
		};
	}

	/** The list that orders a word's values, the best last; empty where none does. */
	static List<String> ordered(WordType type, String word) {
		return Daftar.berurut(type.choices(word));
	}

}
