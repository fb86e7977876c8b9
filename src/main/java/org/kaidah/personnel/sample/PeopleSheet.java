package org.kaidah.personnel.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.kaidah.personnel.Dossier;

/**
 * A sheet whose rows come from dossiers.
 *
 * @param nipColumn how the column with the NIP is called, which comes first
 * @param textDates whether dates are written as text, as SIASN exports do
 * @param rows the rows that one dossier has in this sheet
 */
record PeopleSheet<T>(String name, String nipColumn, boolean textDates, Function<Dossier, List<T>> rows,
		List<Column<T>> columns) {

	List<String> header() {
		List<String> header = new ArrayList<>(List.of(this.nipColumn));
		this.columns.forEach((column) -> header.add(column.name()));
		return header;
	}

	/** The rows of one person as cells in the order of the header. */
	List<List<Object>> cells(Dossier dossier) {
		return this.rows.apply(dossier).stream().map((row) -> cells(dossier.nip(), row)).toList();
	}

	private List<Object> cells(String nip, T row) {
		List<Object> cells = new ArrayList<>(this.columns.size() + 1);
		cells.add(nip);
		this.columns.forEach((column) -> cells.add(column.value().apply(row)));
		return cells;
	}

}
