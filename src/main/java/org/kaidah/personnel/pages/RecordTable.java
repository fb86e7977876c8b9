package org.kaidah.personnel.pages;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/**
 * One set of a dossier as a table. A few components of its records have columns of their
 * own; whatever else is known stands in notes, so that no table is wider than a page.
 *
 * @param titleKey what the set is, a message's key
 * @param headKeys heads of the columns, messages' keys
 * @param rows the newest first; empty where nothing is known
 */
public record RecordTable(String titleKey, List<String> headKeys, List<Row> rows) {

	private static final String HEAD = "person.col.";

	/**
	 * A row.
	 *
	 * @param cells one for each head
	 * @param notes what else is known
	 */
	public record Row(List<String> cells, List<Note> notes) {
	}

	/**
	 * A value with its name.
	 *
	 * @param headKey a message's key
	 */
	public record Note(String headKey, String text) {
	}

	/** Whether any row has notes. */
	public boolean noted() {
		return this.rows.stream().anyMatch((row) -> !row.notes().isEmpty());
	}

	/**
	 * A table of records.
	 * @param text writes a value of a component, empty where there is none
	 * @param columns the components with columns of their own
	 */
	static <T extends Record> RecordTable of(String titleKey, List<T> records, BiFunction<String, Object, String> text,
			String... columns) {
		List<String> heads = List.of(columns);
		List<Row> rows = new ArrayList<>(records.stream().map((one) -> row(one, heads, text)).toList());
		Collections.reverse(rows);
		return new RecordTable(titleKey, heads.stream().map((column) -> HEAD + column).toList(), rows);
	}

	/** All that a record tells, except some components. */
	static List<Note> notes(Record one, BiFunction<String, Object, String> text, List<String> without) {
		List<Note> notes = new ArrayList<>();
		for (RecordComponent component : one.getClass().getRecordComponents()) {
			String name = component.getName();
			String value = without.contains(name) ? "" : text.apply(name, value(one, component));
			if (!value.isEmpty()) {
				notes.add(new Note(HEAD + name, value));
			}
		}
		return notes;
	}

	private static Row row(Record one, List<String> columns, BiFunction<String, Object, String> text) {
		RecordComponent[] components = one.getClass().getRecordComponents();
		List<String> cells = columns.stream()
			.map((column) -> Arrays.stream(components)
				.filter((component) -> component.getName().equals(column))
				.findFirst()
				.orElseThrow())
			.map((component) -> text.apply(component.getName(), value(one, component)))
			.toList();
		return new Row(cells, notes(one, text, columns));
	}

	private static Object value(Record one, RecordComponent component) {
		try {
			return component.getAccessor().invoke(one);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
