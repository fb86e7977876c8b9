package org.kaidah.personnel.workbook;

import java.util.regex.Pattern;

import org.kaidah.personnel.Spaces;

/**
 * Notes a post title in the column of the unit, a frequent slip in the source; the OPD
 * column is the one that counts.
 */
final class UnitNameCheck implements RowCheck {

	private static final Pattern TITLE = Pattern.compile(
			"(?:Kepala|Sekretaris|Camat|Lurah|Kabid|Kasubbag|Kasi|Plt|Plh)(?!\\p{L}).*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	@Override
	public void check(Row row, Findings findings) {
		String unit = row.text("unorNama");
		if (unit != null && TITLE.matcher(unit).matches()) {
			findings.note("unorNama", "unit-is-a-title", Spaces.shortened(unit));
		}
	}

}
