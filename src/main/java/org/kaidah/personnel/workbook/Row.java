package org.kaidah.personnel.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A row that could be read, with its values in the dictionary's spelling and in the order
 * of the dictionary's columns. A million of them are held at once, so it is an array and
 * not a map.
 */
final class Row {

	private final SheetDefinition sheet;

	private final int number;

	private final Object[] values;

	private final List<Finding> notes;

	Row(SheetDefinition sheet, int number, Object[] values, List<Finding> notes) {
		this.sheet = sheet;
		this.number = number;
		this.values = values;
		this.notes = notes;
	}

	SheetDefinition sheet() {
		return this.sheet;
	}

	/** The row number that a spreadsheet shows. */
	int number() {
		return this.number;
	}

	/** Notes about this row alone; they count only if the row is taken. */
	List<Finding> notes() {
		return this.notes;
	}

	/** The value, or {@code null} for an empty cell. */
	Object value(String column) {
		return this.values[this.sheet.place(column)];
	}

	String text(String column) {
		return (String) value(column);
	}

	LocalDate date(String column) {
		return (LocalDate) value(column);
	}

	Integer whole(String column) {
		return (Integer) value(column);
	}

	BigDecimal decimal(String column) {
		return (BigDecimal) value(column);
	}

	/**
	 * The NIP of the person whom this row is about, or {@code null} in a sheet about no
	 * person.
	 */
	String owner() {
		return (this.sheet.owner() == null) ? null : text(this.sheet.owner());
	}

	/**
	 * What makes this row unique in its sheet: the values of the key, or all values where
	 * there is no key.
	 */
	List<Object> key() {
		if (this.sheet.key().isEmpty()) {
			return Arrays.asList(this.values);
		}
		Object[] key = new Object[this.sheet.key().size()];
		Arrays.setAll(key, (i) -> value(this.sheet.key().get(i)));
		return Arrays.asList(key);
	}

	boolean hasSameContentAs(Row other) {
		return Arrays.equals(this.values, other.values);
	}

}
