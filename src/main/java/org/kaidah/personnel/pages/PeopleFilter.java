package org.kaidah.personnel.pages;

import java.util.Map;

import org.kaidah.personnel.store.Conditions;
import org.kaidah.web.AddressFilters;

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
		return filters().given();
	}

	/**
	 * The query of an address with these filters; empty, or beginning with a question
	 * mark.
	 */
	public String query() {
		return filters().query();
	}

	private AddressFilters filters() {
		return new AddressFilters().with("cari", this.cari)
			.with("unit", this.unit)
			.with("jenjang", this.jenjang)
			.with("jenis", this.jenis);
	}

	/** Over {@code person}. */
	Conditions conditions() {
		Map<String, String> given = given();
		return new Conditions().equal("unor_induk_nama", given.get("unit"))
			.equal("jenjang", given.get("jenjang"))
			.equal("jenis_jabatan", given.get("jenis"))
			.person("nama", "nip", given.get("cari"));
	}

}
