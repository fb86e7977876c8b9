package org.kaidah.personnel.pages;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.personnel.Dossier;

/**
 * One set of a dossier as a table. Columns that are empty in every row are left out.
 *
 * @param set the set's name, a key below {@code person.set.} in
 * {@code messages.properties}
 * @param columns names of the columns, keys below {@code person.col.}
 * @param rows values by column
 */
record DataTable(String set, List<String> columns, List<List<Object>> rows) {

	/** Shown elsewhere on the page, or not a list of rows. */
	private static final Set<String> NOT_TABLES = Set.of("person", "fieldsOfStudy", "jobFamilies");

	/** All sets of a dossier, in the order of its components. */
	static List<DataTable> of(Dossier dossier) {
		return Arrays.stream(Dossier.class.getRecordComponents())
			.filter((set) -> !NOT_TABLES.contains(set.getName()))
			.map((set) -> of(set.getName(), (List<?>) value(set, dossier)))
			.toList();
	}

	/** A record as one row. */
	static DataTable of(String set, List<?> records) {
		if (records.isEmpty()) {
			return new DataTable(set, List.of(), List.of());
		}
		List<RecordComponent> columns = Arrays.stream(records.get(0).getClass().getRecordComponents())
			.filter((column) -> records.stream().anyMatch((row) -> value(column, row) != null))
			.toList();
		return new DataTable(set, columns.stream().map(RecordComponent::getName).toList(),
				records.stream().map((row) -> columns.stream().map((column) -> value(column, row)).toList()).toList());
	}

	/** Years are numbers without a thousands separator. */
	private static Object value(RecordComponent component, Object row) {
		try {
			Object value = component.getAccessor().invoke(row);
			if (value instanceof Map<?, ?> levels) {
				return levels.entrySet()
					.stream()
					.map((level) -> level.getKey() + " " + level.getValue())
					.collect(Collectors.joining(", "));
			}
			return (value instanceof Integer year) ? year.toString() : value;
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
