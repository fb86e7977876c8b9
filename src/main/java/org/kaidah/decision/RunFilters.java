package org.kaidah.decision;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

import org.springframework.web.util.UriUtils;

/**
 * The filters of a run's pages as they stand in the address.
 *
 * @param kotak the box, 0 for those who cannot be assessed
 * @param unit the unit (OPD)
 * @param jenjang the level
 * @param jenis the kind of post
 * @param pool a pool
 * @param kelayakan the answer on promotion
 * @param cari part of a name or NIP
 */
public record RunFilters(Integer kotak, String unit, String jenjang, String jenis, String pool, String kelayakan,
		String cari) {

	static final RunFilters NONE = new RunFilters(null, null, null, null, null, null, null);

	DecisionFilter decisions() {
		return new DecisionFilter(this.kotak, this.unit, this.jenjang, this.jenis, this.pool, this.kelayakan,
				this.cari);
	}

	/** Those given, by the name of their parameter. */
	public Map<String, String> given() {
		Map<String, String> given = new LinkedHashMap<>();
		put(given, "kotak", (this.kotak != null) ? this.kotak.toString() : null);
		put(given, "unit", this.unit);
		put(given, "jenjang", this.jenjang);
		put(given, "jenis", this.jenis);
		put(given, "pool", this.pool);
		put(given, "kelayakan", this.kelayakan);
		put(given, "cari", this.cari);
		return given;
	}

	/**
	 * The query of an address with these filters; empty, or beginning with a question
	 * mark.
	 */
	public String query() {
		return query(given());
	}

	/** The same with another box. */
	public String query(Integer box) {
		Map<String, String> given = new LinkedHashMap<>(given());
		given.put("kotak", box.toString());
		return query(given);
	}

	private static String query(Map<String, String> given) {
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		given.forEach((name, value) -> query.add(name + '=' + UriUtils.encode(value, StandardCharsets.UTF_8)));
		return query.toString();
	}

	private static void put(Map<String, String> given, String name, String value) {
		if (value != null && !value.isBlank()) {
			given.put(name, value.strip());
		}
	}

}
