package org.kaidah.personnel.pages;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.springframework.web.util.UriUtils;

/**
 * Which people are meant, as it stands in the address; what is {@code null} or blank does
 * not narrow.
 *
 * @param cari part of a name or NIP
 * @param unit the unit (OPD)
 * @param jenjang the level
 * @param jenis the kind of post
 */
public record PeopleFilter(String cari, String unit, String jenjang, String jenis) {

	/** Those given, by the name of their parameter. */
	public Map<String, String> given() {
		Map<String, String> given = new LinkedHashMap<>();
		put(given, "cari", this.cari);
		put(given, "unit", this.unit);
		put(given, "jenjang", this.jenjang);
		put(given, "jenis", this.jenis);
		return given;
	}

	/**
	 * The query of an address with these filters; empty, or beginning with a question
	 * mark.
	 */
	public String query() {
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		given().forEach((name, value) -> query.add(name + '=' + UriUtils.encode(value, StandardCharsets.UTF_8)));
		return query.toString();
	}

	/**
	 * As SQL over {@code person}, to follow another condition: empty, or beginning with
	 * AND.
	 * @param parameters takes the values
	 */
	String conditions(List<Object> parameters) {
		StringBuilder sql = new StringBuilder();
		Map<String, String> given = given();
		equal(sql, "unor_induk_nama", given.get("unit"), parameters);
		equal(sql, "jenjang", given.get("jenjang"), parameters);
		equal(sql, "jenis_jabatan", given.get("jenis"), parameters);
		String search = given.get("cari");
		if (search != null) {
			sql.append(" AND (nama LIKE ? OR nip LIKE ?)");
			parameters.add('%' + literally(search) + '%');
			parameters.add('%' + literally(search.replace(" ", "")) + '%');
		}
		return sql.toString();
	}

	private static void equal(StringBuilder sql, String column, String value, List<Object> parameters) {
		if (value != null) {
			sql.append(" AND ").append(column).append(" = ?");
			parameters.add(value);
		}
	}

	private static void put(Map<String, String> given, String name, String value) {
		if (value != null && !value.isBlank()) {
			given.put(name, value.strip());
		}
	}

	/** Signs that LIKE takes for any text stand for themselves. */
	private static String literally(String text) {
		return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

}
