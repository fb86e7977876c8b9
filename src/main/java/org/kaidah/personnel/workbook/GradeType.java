package org.kaidah.personnel.workbook;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaidah.personnel.Spaces;

/**
 * Golongan: {@code I/a} to {@code IV/e} of PNS and {@code I} to {@code XVII} of PPPK, in
 * the form with a slash.
 */
final class GradeType implements ValueType {

	private static final Pattern PNS = Pattern.compile("(I|II|III|IV) ?[/. -] ?([A-E])");

	private static final List<String> PPPK = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI",
			"XII", "XIII", "XIV", "XV", "XVI", "XVII");

	@Override
	public Reading read(RawCell cell) {
		if (cell.kind() == CellKind.TEXT) {
			String folded = Spaces.folded(cell.text());
			if (PPPK.contains(folded)) {
				return Reading.of(folded);
			}
			Matcher pns = PNS.matcher(folded);
			if (pns.matches() && (!pns.group(2).equals("E") || pns.group(1).equals("IV"))) {
				return Reading.of(pns.group(1) + "/" + pns.group(2).toLowerCase(Locale.ROOT));
			}
		}
		return Reading.fault("grade-unknown", cell.shown());
	}

	/**
	 * Whether a grade in standard form is one of a PNS; otherwise it is one of a PPPK.
	 */
	static boolean isPns(String grade) {
		return grade.indexOf('/') > 0;
	}

}
