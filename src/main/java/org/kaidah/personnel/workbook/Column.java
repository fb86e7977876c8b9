package org.kaidah.personnel.workbook;

/**
 * A column of the data dictionary.
 *
 * @param mandatory whether an empty cell refuses the row and a missing column the
 * workbook
 */
record Column(String name, ValueType type, boolean mandatory) {
}
