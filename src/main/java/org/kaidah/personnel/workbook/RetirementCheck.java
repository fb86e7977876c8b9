package org.kaidah.personnel.workbook;

import java.time.LocalDate;

/**
 * Retirement follows from birth date and retirement age; a column that says otherwise is
 * noted and not used.
 */
final class RetirementCheck implements RowCheck {

	@Override
	public void check(Row row, Findings findings) {
		LocalDate stated = row.date("tmtPensiun");
		LocalDate used = date(row);
		if (stated != null && !stated.equals(used)) {
			findings.note("tmtPensiun", "retirement-differs", Dates.shown(stated), Dates.shown(used),
					String.valueOf(row.whole("bupPensiun")));
		}
	}

	/**
	 * The first day of the month after the birth month in which the retirement age is
	 * reached. An empty cell stays empty, and without a retirement age the cell is used
	 * as it stands.
	 */
	static LocalDate date(Row person) {
		LocalDate stated = person.date("tmtPensiun");
		Integer age = person.whole("bupPensiun");
		if (stated == null || age == null) {
			return stated;
		}
		return person.date("tglLahir").withDayOfMonth(1).plusYears(age).plusMonths(1);
	}

}
