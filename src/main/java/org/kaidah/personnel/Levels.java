package org.kaidah.personnel;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The levels of posts (jenjang) of the data dictionary, section 5, in their order: for
 * lists that people read. What a level is worth is for rules to say.
 */
public final class Levels {

	/** All of them, the highest first. */
	public static final List<String> HIGHEST_FIRST = List.of("JPT UTAMA", "JPT MADYA", "JPT PRATAMA", "AHLI UTAMA",
			"ADMINISTRATOR", "AHLI MADYA", "PENGAWAS", "AHLI MUDA", "PENYELIA", "AHLI PERTAMA", "MAHIR", "TERAMPIL",
			"PEMULA", "PELAKSANA");

	/** The highest first; what is not among them comes last, in alphabetical order. */
	public static final Comparator<String> ORDER = Comparator.comparingInt(Levels::place)
		.thenComparing(Comparator.naturalOrder());

	private Levels() {
	}

	/** What a statement sorts a column of levels by, from the lowest upwards. */
	public static String lowestFirst(String column) {
		return HIGHEST_FIRST.stream().collect(Collectors.joining("', '", "-FIELD(" + column + ", '", "')"));
	}

	private static int place(String level) {
		int place = HIGHEST_FIRST.indexOf(level);
		return (place >= 0) ? place : HIGHEST_FIRST.size();
	}

}
