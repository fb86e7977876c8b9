package org.kaidah.personnel.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Holds a person's NIP against the columns that repeat parts of it. The birth date
 * decides a promotion gate, so a contradiction refuses the row; nothing rests on sex or
 * on the digits of the appointment, so those are only noted.
 */
final class NipCheck implements RowCheck {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

	private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu");

	@Override
	public void check(Row row, Findings findings) {
		String nip = row.owner();
		LocalDate born = row.date("tglLahir");
		if (!nip.startsWith(DAY.format(born))) {
			findings.fault("tglLahir", "birth-date-differs", Dates.shown(born), nip, dayOf(nip));
		}
		checkSex(nip, row.text("jenisKelamin"), findings);
		checkAppointment(nip, row, findings);
	}

	private static String dayOf(String nip) {
		return nip.substring(6, 8) + "-" + nip.substring(4, 6) + "-" + nip.substring(0, 4);
	}

	private static void checkSex(String nip, String sex, Findings findings) {
		String digit = nip.substring(14, 15);
		if (!digit.equals(sex.equals("M") ? "1" : "2")) {
			findings.note("jenisKelamin", "sex-differs", sex, nip, digit);
		}
	}

	private static void checkAppointment(String nip, Row row, Findings findings) {
		LocalDate appointed = row.date("tmtCpns");
		boolean pns = row.text("jenisPegawai").equals("PNS");
		String expected = (pns ? MONTH : YEAR).format(appointed);
		if (!nip.startsWith(expected, 8)) {
			findings.note("tmtCpns", pns ? "appointment-month-differs" : "appointment-year-differs",
					Dates.shown(appointed), nip, nip.substring(8, 8 + expected.length()));
		}
	}

}
