package org.kaidah.personnel.workbook;

import java.util.Objects;
import java.util.stream.Stream;

import org.kaidah.personnel.Spaces;

/**
 * Notes a cancellation of which only half is filled in, and a sanction with a duration
 * but without a last day.
 */
final class SanctionCheck implements RowCheck {

	@Override
	public void check(Row row, Findings findings) {
		Object number = row.value("skPembatalanNomor");
		Object date = row.value("skPembatalanTanggal");
		if (number != null && date == null) {
			findings.note("skPembatalanTanggal", "cancellation-without-date", Spaces.shortened((String) number));
		}
		if (number == null && date != null) {
			findings.note("skPembatalanNomor", "cancellation-without-number",
					Dates.shown(row.date("skPembatalanTanggal")));
		}
		if (row.value("akhirHukumTanggal") == null && hasDuration(row)) {
			findings.note("akhirHukumTanggal", "sanction-without-end", shown(row.whole("masaTahun")),
					shown(row.whole("masaBulan")));
		}
	}

	private static boolean hasDuration(Row row) {
		return Stream.of(row.whole("masaTahun"), row.whole("masaBulan"))
			.filter(Objects::nonNull)
			.anyMatch((part) -> part > 0);
	}

	private static String shown(Integer part) {
		return (part == null) ? "0" : part.toString();
	}

}
