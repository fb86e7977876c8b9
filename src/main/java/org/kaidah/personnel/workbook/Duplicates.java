package org.kaidah.personnel.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kaidah.personnel.Spaces;

/**
 * Finds rows that say the same thing twice, or two things about the same matter. The
 * first are counted once; of the second none can be believed.
 */
final class Duplicates {

	/**
	 * Row numbers named in one message; a key repeated a thousandfold must not give a
	 * million numbers.
	 */
	private static final int NAMED = 10;

	private final Messages messages;

	Duplicates(Messages messages) {
		this.messages = messages;
	}

	/**
	 * What remains of a sheet.
	 *
	 * @param kept rows that stand, in the order of the sheet
	 * @param refused rows that contradict each other
	 */
	record Outcome(List<Row> kept, List<Row> refused) {
	}

	Outcome resolve(List<Row> rows) {
		Map<List<Object>, Row> first = new HashMap<>(rows.size() * 4 / 3 + 1);
		Map<List<Object>, Group> groups = new HashMap<>();
		for (Row row : rows) {
			List<Object> key = row.key();
			Row earlier = first.putIfAbsent(key, row);
			if (earlier != null) {
				groups.computeIfAbsent(key, (any) -> new Group(earlier)).add(row);
			}
		}
		if (groups.isEmpty()) {
			return new Outcome(rows, List.of());
		}
		List<Row> kept = new ArrayList<>(rows.size());
		List<Row> refused = new ArrayList<>();
		for (Row row : rows) {
			Group group = groups.get(row.key());
			if (group == null || (group.equal && group.rows.get(0) == row)) {
				kept.add(row);
			}
			else if (group.equal) {
				this.messages.note(row, Finding.of("", "row-repeated", String.valueOf(group.rows.get(0).number())));
			}
			else {
				refuse(row, group.rows);
				refused.add(row);
			}
		}
		return new Outcome(kept, refused);
	}

	private void refuse(Row row, List<Row> group) {
		String others = group.stream()
			.filter((other) -> other != row)
			.limit(NAMED)
			.map((other) -> String.valueOf(other.number()))
			.collect(Collectors.joining(", "));
		String more = (group.size() - 1 > NAMED) ? others + ", …" : others;
		String key = String.join(" + ", row.sheet().key());
		this.messages.reject(row, Finding.of(row.sheet().key().get(0), "key-conflict", shown(row), more, key));
	}

	private static String shown(Row row) {
		return row.key()
			.stream()
			.map((part) -> (part == null) ? "-" : Spaces.shortened(part.toString()))
			.collect(Collectors.joining(" + "));
	}

	/** Rows with one key. */
	private static final class Group {

		private final List<Row> rows = new ArrayList<>();

		private boolean equal = true;

		Group(Row first) {
			this.rows.add(first);
		}

		void add(Row row) {
			this.equal &= row.hasSameContentAs(this.rows.get(0));
			this.rows.add(row);
		}

	}

}
