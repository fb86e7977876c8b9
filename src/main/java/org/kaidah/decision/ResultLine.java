package org.kaidah.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns that every list of results has, on the command line and from a run.
 *
 * @param promotion whether it was asked for a target
 */
public record ResultLine(boolean promotion) {

	private static final String SEPARATOR = "|";

	/** The names of the columns. */
	public List<String> header() {
		List<String> names = new ArrayList<>(
				List.of("nip", "status", "kinerja", "potensial", "nilai_talenta", "kotak", "pool", "belum_lengkap"));
		if (this.promotion) {
			names.addAll(List.of("layak", "gagal", "belum_diketahui"));
		}
		return names;
	}

	/** A person's cells. */
	public List<String> of(TalentResult result) {
		List<String> cells = new ArrayList<>(List.of(result.nip(), result.assessed() ? "DINILAI" : "BELUM_DINILAI",
				number(result.performance()), number(result.potential()), number(result.talent()),
				(result.box() != null) ? result.box().toString() : "", String.join(SEPARATOR, result.pools()),
				String.join(SEPARATOR, result.missing())));
		if (this.promotion) {
			cells.add(result.eligibility().answer().name());
			cells.add(String.join(SEPARATOR, result.eligibility().failed()));
			cells.add(String.join(SEPARATOR, result.eligibility().unknown()));
		}
		return cells;
	}

	private static String number(BigDecimal value) {
		return (value != null) ? value.toPlainString() : "";
	}

}
