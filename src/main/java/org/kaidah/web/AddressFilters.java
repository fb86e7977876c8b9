package org.kaidah.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

import org.springframework.web.util.UriUtils;

/** The filters of a page that are given, in their order, as parameters of its address. */
public final class AddressFilters {

	private final Map<String, String> given = new LinkedHashMap<>();

	/** Adds a parameter; one without a value is none. */
	public AddressFilters with(String name, Object value) {
		if (value != null && !value.toString().isBlank()) {
			this.given.put(name, value.toString().strip());
		}
		return this;
	}

	/** Those given, by the name of their parameter. */
	public Map<String, String> given() {
		return Collections.unmodifiableMap(this.given);
	}

	/** As the query of an address: empty, or beginning with a question mark. */
	public String query() {
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		this.given.forEach((name, value) -> query.add(name + '=' + UriUtils.encode(value, StandardCharsets.UTF_8)));
		return query.toString();
	}

}
