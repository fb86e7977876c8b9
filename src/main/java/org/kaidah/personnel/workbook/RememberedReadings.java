package org.kaidah.personnel.workbook;

/**
 * Spares reading the same content twice: dates, levels and code values repeat a
 * thousandfold in a workbook, and the equal values then are one object. The memory is a
 * table of fixed size in which the newer content replaces the older.
 */
final class RememberedReadings implements ValueType {

	private static final int SIZE = 1 << 14;

	private final ValueType type;

	private final RawCell[] cells = new RawCell[SIZE];

	private final Reading[] readings = new Reading[SIZE];

	RememberedReadings(ValueType type) {
		this.type = type;
	}

	@Override
	public boolean isDate() {
		return this.type.isDate();
	}

	@Override
	public Reading read(RawCell cell) {
		int hash = cell.text().hashCode() * 31 + cell.kind().ordinal();
		int place = (hash ^ (hash >>> 15)) & (SIZE - 1);
		if (!cell.equals(this.cells[place])) {
			this.readings[place] = this.type.read(cell);
			this.cells[place] = cell;
		}
		return this.readings[place];
	}

}
