package org.kaidah.personnel.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The nine standard levels of a post in the register, by competence; one that is missing
 * is noted.
 */
final class StandardLevels implements RowCheck {

	private static final Map<String, String> COMPETENCES = new LinkedHashMap<>();

	static {
		List<String> columns = Arrays.asList("stdIntegritas", "stdKerjaSama", "stdKomunikasi", "stdOrientasiHasil",
				"stdPelayananPublik", "stdPengembanganDiri", "stdMengelolaPerubahan", "stdPengambilanKeputusan");
		for (int i = 0; i < columns.size(); i++) {
			COMPETENCES.put(columns.get(i), Codes.MANAGERIAL_COMPETENCES.get(i));
		}
		COMPETENCES.put("stdPerekatBangsa", Codes.SOCIOCULTURAL_COMPETENCES.get(0));
	}

	static String[] columns() {
		return COMPETENCES.keySet().toArray(String[]::new);
	}

	@Override
	public void check(Row row, Findings findings) {
		List<String> missing = COMPETENCES.keySet().stream().filter((column) -> row.value(column) == null).toList();
		if (!missing.isEmpty()) {
			findings.note(missing.get(0), "standard-missing", String.join(", ", missing));
		}
	}

	/** The levels by competence name; a missing one is absent. */
	static SortedMap<String, BigDecimal> of(Row post) {
		SortedMap<String, BigDecimal> levels = new TreeMap<>();
		COMPETENCES.forEach((column, competence) -> {
			if (post.value(column) != null) {
				levels.put(competence, post.decimal(column));
			}
		});
		return Collections.unmodifiableSortedMap(levels);
	}

}
