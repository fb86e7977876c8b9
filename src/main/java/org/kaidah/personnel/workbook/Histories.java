package org.kaidah.personnel.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The accepted rows about people, by sheet and NIP. Each sheet is one array ordered by
 * NIP, because fifty thousand small lists for each of a dozen sheets would cost more than
 * the rows.
 */
final class Histories {

	private final Map<String, Row[]> sheets = new HashMap<>();

	void put(String sheet, List<Row> rows) {
		Row[] ordered = rows.toArray(Row[]::new);
		Arrays.sort(ordered, Comparator.comparing(Row::owner).thenComparingInt(Row::number));
		this.sheets.put(sheet, ordered);
	}

	/** A person's rows of a sheet in the order of the sheet. */
	List<Row> rows(String sheet, String nip) {
		Row[] rows = this.sheets.get(sheet);
		if (rows == null) {
			return List.of();
		}
		int from = firstOf(rows, nip);
		int to = from;
		while (to < rows.length && rows[to].owner().equals(nip)) {
			to++;
		}
		return Arrays.asList(rows).subList(from, to);
	}

	/** A person's rows of a sheet as the records of a dossier. */
	<T> List<T> records(String sheet, String nip, Function<Row, T> record) {
		List<Row> rows = rows(sheet, nip);
		List<T> records = new ArrayList<>(rows.size());
		rows.forEach((row) -> records.add(record.apply(row)));
		return records;
	}

	private static int firstOf(Row[] rows, String nip) {
		int low = 0;
		int high = rows.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (rows[middle].owner().compareTo(nip) < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
