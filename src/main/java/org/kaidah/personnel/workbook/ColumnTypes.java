package org.kaidah.personnel.workbook;

import java.time.LocalDate;

/**
 * Types of columns that occur in several sheets. The memories of the types belong to one
 * reading of one workbook, so that two imports at the same time never meet in them.
 */
final class ColumnTypes {

	private static final int FIRST_GRADUATION = 1950;

	private static final int FIRST_RECORD = 1990;

	private static final int LATEST_YEAR = 2999;

	final ValueType nip = new NipType().remembering();

	final ValueType text = TextType.FREE;

	final ValueType name = TextType.name().remembering();

	final ValueType grade = new GradeType().remembering();

	final ValueType count = whole(NumberRange.count());

	final ValueType years = whole(NumberRange.count(), "tahun", "thn", "th");

	final ValueType months = whole(NumberRange.count(), "bulan", "bln", "bl");

	final ValueType score = new NumberType(NumberRange.between(0, 100), "poin", "%").remembering();

	final ValueType hours = new NumberType(NumberRange.atLeast(0), "jp", "jam", "jam pelajaran").remembering();

	final ValueType anyNumber = new NumberType(NumberRange.any()).remembering();

	final ValueType anyYear = whole(NumberRange.whole(Dates.FIRST_YEAR, LATEST_YEAR));

	final ValueType standardLevel = new NumberType(NumberRange.between(1, 5)).remembering();

	final ValueType reachedLevel = new NumberType(NumberRange.between(0, 5)).remembering();

	final ValueType date;

	final ValueType graduationYear;

	final ValueType recordYear;

	/**
	 * @param asOf no year of a graduation, of an appraisal or of an award is later
	 */
	ColumnTypes(LocalDate asOf, DayNumbers days) {
		this.date = new DateType(days).remembering();
		this.graduationYear = whole(NumberRange.whole(FIRST_GRADUATION, asOf.getYear()));
		this.recordYear = whole(NumberRange.whole(FIRST_RECORD, asOf.getYear()));
	}

	ValueType whole(NumberRange range, String... units) {
		return new NumberType(range, units).remembering();
	}

}
