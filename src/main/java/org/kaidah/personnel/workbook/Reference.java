package org.kaidah.personnel.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.kaidah.personnel.Spaces;

/**
 * A reference sheet as a lookup: names to the fields of study that belong to them,
 * compared without regard to case and spaces.
 */
final class Reference {

	private final Map<String, Set<String>> fields = new HashMap<>();

	/**
	 * @param rows accepted rows with a column {@code bidangIlmu}
	 * @param column the column with the name
	 */
	Reference(List<Row> rows, String column) {
		for (Row row : rows) {
			this.fields.computeIfAbsent(Spaces.folded(row.text(column)), (name) -> new TreeSet<>())
				.add(row.text("bidangIlmu"));
		}
	}

	boolean isEmpty() {
		return this.fields.isEmpty();
	}

	boolean knows(String name) {
		return this.fields.containsKey(Spaces.folded(name));
	}

	/** The fields of study of a name in alphabetical order, none if it is unknown. */
	List<String> fields(String name) {
		return List.copyOf(this.fields.getOrDefault(Spaces.folded(name), Set.of()));
	}

}
