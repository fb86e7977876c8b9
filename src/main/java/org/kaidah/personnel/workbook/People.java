package org.kaidah.personnel.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who is accepted and who was refused: history rows belong to an accepted person or to
 * nobody.
 */
final class People {

	private final Map<String, Row> accepted = new TreeMap<>();

	/**
	 * Row numbers in {@code data_utama} of refused people by NIP, as far as their NIP
	 * could be read.
	 */
	private final Map<String, Integer> refused = new HashMap<>();

	/**
	 * @param accepted rows of {@code data_utama} that stand
	 * @param refused rows of {@code data_utama} that were refused
	 */
	People(List<Row> accepted, List<Row> refused) {
		accepted.forEach((row) -> this.accepted.put(row.owner(), row));
		for (Row row : refused) {
			if (row.owner() != null) {
				this.refused.putIfAbsent(row.owner(), row.number());
			}
		}
	}

	/** The person with this NIP, or {@code null}. */
	Row person(String nip) {
		return this.accepted.get(nip);
	}

	/** NIPs of the accepted people, ascending. */
	Set<String> nips() {
		return this.accepted.keySet();
	}

	int size() {
		return this.accepted.size();
	}

	/** Whether a row may stand as far as its owner is concerned. */
	boolean knows(Row row) {
		return this.accepted.containsKey(row.owner());
	}

	/** Why there is no person with this NIP. */
	Remark whyAbsent(String nip) {
		Integer row = this.refused.get(nip);
		return (row == null) ? Remark.of("person-unknown", nip) : Remark.of("person-refused", nip, row.toString());
	}

}
