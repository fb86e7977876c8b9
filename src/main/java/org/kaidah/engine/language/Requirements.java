package org.kaidah.engine.language;

import java.util.List;
import java.util.Map;

import org.kaidah.vocabulary.Hasil;

/** How the rules of a requirement are named: its code and what they conclude. */
public final class Requirements {

	static final String MET = ".penuhi";

	static final String FAILED = ".gagal";

	static final String UNKNOWN = ".belum";

	/** The last parts of the codes of a requirement's rules. */
	public static final List<String> SUFFIXES = List.of(MET, FAILED, UNKNOWN);

	private static final Map<String, String> VERDICTS = Map.of(MET, Hasil.PENUHI, FAILED, Hasil.GAGAL, UNKNOWN,
			Hasil.BELUM);

	private Requirements() {
	}

	/**
	 * The verdict that a rule with this code must draw, or {@code null} where the code is
	 * not a requirement's.
	 */
	public static String verdictOf(String code) {
		return SUFFIXES.stream().filter(code::endsWith).map(VERDICTS::get).findFirst().orElse(null);
	}

}
