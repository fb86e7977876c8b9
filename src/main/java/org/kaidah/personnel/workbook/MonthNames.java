package org.kaidah.personnel.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Names of months as they are written in Indonesian and English, in full and short, with
 * older spellings.
 */
final class MonthNames {

	private static final List<String> NAMES = List.of("januari january jan", "februari february pebruari feb peb",
			"maret march mar", "april apr", "mei may", "juni june jun", "juli july jul",
			"agustus august agu agt ags aug", "september sept sep", "oktober october okt oct",
			"november nopember nov nop", "desember december des dec");

	private static final Map<String, Integer> MONTHS = new TreeMap<>();

	static {
		for (int month = 1; month <= NAMES.size(); month++) {
			for (String name : NAMES.get(month - 1).split(" ")) {
				MONTHS.put(name, month);
			}
		}
	}

	private MonthNames() {
	}

	/** The month, 1 to 12, of a name that {@link #alternatives} matched. */
	static int month(String name) {
		return MONTHS.get(name.toLowerCase(Locale.ROOT));
	}

	/** All names as alternatives of a regular expression, longer ones first. */
	static String alternatives() {
		return MONTHS.keySet()
			.stream()
			.sorted(Comparator.comparing(String::length).reversed())
			.collect(Collectors.joining("|"));
	}

}
