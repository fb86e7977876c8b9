package org.kaidah.personnel.store;

import java.lang.reflect.RecordComponent;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

import org.springframework.data.relational.core.mapping.DefaultNamingStrategy;
import org.springframework.data.util.ParsingUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;

/**
 * Writes records to a table whose columns are named after their components, as Spring
 * Data names them, with further columns before them. Fifty thousand people are more than
 * a million rows, which an aggregate at a time would take an hour for.
 *
 * @param <T> the record
 */
final class RecordTable<T extends Record> {

	private static final int BATCH = 500;

	private final RecordComponent[] components;

	private final List<String> leading;

	private final String insert;

	/**
	 * @param leading columns before those of the record
	 */
	RecordTable(Class<T> type, String... leading) {
		this.components = type.getRecordComponents();
		this.leading = List.of(leading);
		List<String> columns = new ArrayList<>(this.leading);
		Arrays.stream(this.components).map(RecordTable::column).forEach(columns::add);
		this.insert = "INSERT INTO " + DefaultNamingStrategy.INSTANCE.getTableName(type) + " ("
				+ String.join(", ", columns) + ") VALUES ("
				+ String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
		Arrays.stream(this.components).forEach((component) -> component.getAccessor().setAccessible(true));
	}

	static String column(RecordComponent component) {
		return ParsingUtils.reconcatenateCamelCase(component.getName(), "_");
	}

	/**
	 * A record with the values before it.
	 *
	 * @param <T> the record
	 */
	record Entry<T>(T row, Object... leading) {
	}

	/** Inserts rows, some hundreds at a time. */
	void insert(JdbcTemplate jdbc, List<Entry<T>> rows) {
		insert(jdbc, this.insert, rows);
	}

	/**
	 * Inserts rows, or brings those with the same key up to date.
	 * @param further assignments besides those of the record's columns
	 */
	void insertOrUpdate(JdbcTemplate jdbc, List<Entry<T>> rows, String... further) {
		List<String> assignments = new ArrayList<>(List.of(further));
		for (RecordComponent component : this.components) {
			assignments.add(column(component) + " = VALUES(" + column(component) + ")");
		}
		insert(jdbc, this.insert + " ON DUPLICATE KEY UPDATE " + String.join(", ", assignments), rows);
	}

	private void insert(JdbcTemplate jdbc, String sql, List<Entry<T>> rows) {
		if (!rows.isEmpty()) {
			ParameterizedPreparedStatementSetter<Entry<T>> setter = this::set;
			jdbc.batchUpdate(sql, rows, BATCH, setter);
		}
	}

	private void set(PreparedStatement statement, Entry<T> entry) throws SQLException {
		int place = 1;
		for (Object value : entry.leading) {
			statement.setObject(place++, value);
		}
		for (RecordComponent component : this.components) {
			statement.setObject(place++, value(component, entry.row));
		}
	}

	private static Object value(RecordComponent component, Object row) {
		try {
			Object value = component.getAccessor().invoke(row);
			return (value instanceof SortedMap<?, ?> map) ? JsonColumn.text(map) : value;
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(component.getName(), ex);
		}
	}

}
