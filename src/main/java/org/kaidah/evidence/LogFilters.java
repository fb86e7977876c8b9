package org.kaidah.evidence;

import java.time.LocalDate;
import java.util.Map;

import org.kaidah.web.AddressFilters;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which events are asked for; what is not given does not count.
 *
 * @param pelaku a part of the account that did it
 * @param tindakan the beginning of the word for what was done
 * @param wilayah code of the jurisdiction where it was done
 * @param dari the first day
 * @param sampai the last day
 */
record LogFilters(String pelaku, String tindakan, String wilayah,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dari,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate sampai) {

	/** Those given, by the name of their parameter. */
	public Map<String, String> given() {
		return filters().given();
	}

	/** As the query of an address. */
	public String query() {
		return filters().query();
	}

	private AddressFilters filters() {
		return new AddressFilters().with("pelaku", this.pelaku)
			.with("tindakan", this.tindakan)
			.with("wilayah", this.wilayah)
			.with("dari", this.dari)
			.with("sampai", this.sampai);
	}

}
