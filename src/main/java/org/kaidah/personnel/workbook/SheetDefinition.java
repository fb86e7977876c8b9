package org.kaidah.personnel.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet of the data dictionary: its columns and what holds between them. Built once for
 * each workbook read, because the as-of date and the epoch decide what some columns take.
 */
final class SheetDefinition {

	private final String name;

	private final List<Column> columns = new ArrayList<>();

	private final Map<String, Integer> places = new HashMap<>();

	private final List<RowCheck> checks = new ArrayList<>();

	private String owner;

	private List<String> key = List.of();

	SheetDefinition(String name) {
		this.name = name;
	}

	/**
	 * The column with the NIP of the person whom a row is about: mandatory, and always
	 * the first.
	 */
	SheetDefinition owner(String column) {
		this.owner = column;
		return must(new NipType().remembering(), column);
	}

	SheetDefinition must(ValueType type, String... columns) {
		return add(type, true, columns);
	}

	SheetDefinition may(ValueType type, String... columns) {
		return add(type, false, columns);
	}

	/** The columns whose values may occur together only once. */
	SheetDefinition key(String... columns) {
		this.key = List.of(columns);
		return this;
	}

	SheetDefinition check(RowCheck check) {
		this.checks.add(check);
		return this;
	}

	private SheetDefinition add(ValueType type, boolean mandatory, String... names) {
		for (String column : names) {
			this.places.put(column, this.columns.size());
			this.columns.add(new Column(column, type, mandatory));
		}
		return this;
	}

	String name() {
		return this.name;
	}

	List<Column> columns() {
		return this.columns;
	}

	List<RowCheck> checks() {
		return this.checks;
	}

	/** The column of the owner's NIP, or {@code null}. */
	String owner() {
		return this.owner;
	}

	/** Names of the key columns; empty where the whole row is the key. */
	List<String> key() {
		return this.key;
	}

	/** The place of a column's value in a {@link Row}. */
	int place(String column) {
		return this.places.get(column);
	}

}
