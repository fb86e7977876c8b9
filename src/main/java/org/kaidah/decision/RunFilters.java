package org.kaidah.decision;

import java.util.Map;

import org.kaidah.web.AddressFilters;

/**
 * The filters of a run's pages as they stand in the address.
 *
 * @param kotak the box, 0 for those who cannot be assessed
 * @param unit the unit (OPD)
 * @param jenjang the level
 * @param jenis the kind of post
 * @param kelamin the sex
 * @param usia the age on the run's as-of date
 * @param pool a pool
 * @param kelayakan the answer on promotion
 * @param cari part of a name or NIP
 */
public record RunFilters(Integer kotak, String unit, String jenjang, String jenis, String kelamin, AgeBand usia,
		String pool, String kelayakan, String cari) {

	static final RunFilters NONE = new RunFilters(null, null, null, null, null, null, null, null, null);

	DecisionFilter decisions() {
		AgeBand age = (this.usia != null) ? this.usia : new AgeBand(null, null);
		return new DecisionFilter(this.kotak, this.unit, this.jenjang, this.jenis, this.kelamin, age.from(), age.to(),
				this.pool, this.kelayakan, this.cari);
	}

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

	/** The same with another box. */
	public String query(Integer box) {
		return filters().with("kotak", box).query();
	}

	private AddressFilters filters() {
		return new AddressFilters().with("kotak", this.kotak)
			.with("unit", this.unit)
			.with("jenjang", this.jenjang)
			.with("jenis", this.jenis)
			.with("kelamin", this.kelamin)
			.with("usia", this.usia)
			.with("pool", this.pool)
			.with("kelayakan", this.kelayakan)
			.with("cari", this.cari);
	}

}
