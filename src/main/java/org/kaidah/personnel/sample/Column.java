package org.kaidah.personnel.sample;

import java.util.function.Function;

/**
 * A column of a sheet: its name in the data dictionary and where its cells come from.
 *
 * @param value gives text, a number, a date, or {@code null} for an empty cell
 */
record Column<T>(String name, Function<T, Object> value) {
}
