package org.kaidah.personnel.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kaidah.personnel.Spaces;

/**
 * A row held against the column names of a sheet. Names are compared without regard to
 * case, spaces and underscores.
 */
final class HeaderRow {

	private final List<String> missing = new ArrayList<>();

	private final List<String> unknown = new ArrayList<>();

	private final List<String> repeated = new ArrayList<>();

	/** For each column of the dictionary where it stands in the sheet, or -1. */
	private final int[] places;

	private HeaderRow(SheetDefinition sheet) {
		this.places = new int[sheet.columns().size()];
		Arrays.fill(this.places, -1);
	}

	static HeaderRow of(SheetDefinition sheet, RawCell[] cells, int count) {
		HeaderRow header = new HeaderRow(sheet);
		Map<String, Integer> names = new HashMap<>();
		for (int i = 0; i < sheet.columns().size(); i++) {
			names.put(folded(sheet.columns().get(i).name()), i);
		}
		for (int i = 0; i < count; i++) {
			if (cells[i] != null && !OwnMarks.isColumn(cells[i])) {
				header.take(names.get(folded(cells[i].text())), i, Spaces.trimmed(cells[i].text()));
			}
		}
		for (int i = 0; i < header.places.length; i++) {
			if (header.places[i] < 0 && sheet.columns().get(i).mandatory()) {
				header.missing.add(sheet.columns().get(i).name());
			}
		}
		return header;
	}

	private void take(Integer column, int place, String name) {
		if (column == null) {
			this.unknown.add(Spaces.shortened(name));
		}
		else if (this.places[column] >= 0) {
			this.repeated.add(Spaces.shortened(name));
		}
		else {
			this.places[column] = place;
		}
	}

	static String folded(String name) {
		StringBuilder folded = new StringBuilder(name.length());
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			if (c != '_' && !Spaces.isSpace(c)) {
				folded.append(c);
			}
		}
		return folded.toString().toLowerCase(Locale.ROOT);
	}

	/** Mandatory columns that are not here; empty if this is the header row. */
	List<String> missing() {
		return this.missing;
	}

	List<String> unknown() {
		return this.unknown;
	}

	/** Known columns that occur more than once. */
	List<String> repeated() {
		return this.repeated;
	}

	/** Where a column of the dictionary stands, or -1. */
	int place(int column) {
		return this.places[column];
	}

	/** The cell of a column of the dictionary, or {@code null}. */
	RawCell cell(int column, RawCell[] cells, int count) {
		int place = this.places[column];
		return (place < 0 || place >= count) ? null : cells[place];
	}

}
