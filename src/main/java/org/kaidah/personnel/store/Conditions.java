package org.kaidah.personnel.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Conditions of a search, to follow another one: what is {@code null} or blank does not
 * narrow. Values never become part of the statement.
 */
public final class Conditions {

	private final StringBuilder sql = new StringBuilder();

	private final List<Object> values = new ArrayList<>();

	/** A column has this value. */
	public Conditions equal(String column, Object value) {
		return (value == null || value.toString().isBlank()) ? this : and(column + " = ?", value);
	}

	/**
	 * Somebody is of an age on a day.
	 * @param born the column of the birth date
	 * @param day the column of the day
	 * @param from in completed years, or {@code null}
	 * @param to in completed years, or {@code null}
	 */
	public Conditions aged(String born, String day, Integer from, Integer to) {
		if (from != null) {
			and(born + " <= " + day + " - INTERVAL ? YEAR", from);
		}
		return (to != null) ? and(born + " > " + day + " - INTERVAL ? YEAR", to + 1) : this;
	}

	/** A list of names between bars holds this name. */
	public Conditions listed(String column, String name) {
		return (name == null || name.isBlank()) ? this : and(column + " LIKE ?", "%|" + literally(name) + "|%");
	}

	/** The text is part of a name, or of a NIP, which may be typed in its groups. */
	public Conditions person(String name, String nip, String text) {
		return (text == null || text.isBlank()) ? this : and('(' + name + " LIKE ? OR " + nip + " LIKE ?)",
				'%' + literally(text.strip()) + '%', '%' + literally(text.replace(" ", "")) + '%');
	}

	/** Empty, or beginning with AND. */
	public String sql() {
		return this.sql.toString();
	}

	/** The values of the places, in their order. */
	public List<Object> values() {
		return List.copyOf(this.values);
	}

	private Conditions and(String condition, Object... parameters) {
		this.sql.append(" AND ").append(condition);
		this.values.addAll(List.of(parameters));
		return this;
	}

	/** Signs that LIKE takes for any text stand for themselves. */
	private static String literally(String text) {
		return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

}
