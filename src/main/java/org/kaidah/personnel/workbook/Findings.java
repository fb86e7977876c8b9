package org.kaidah.personnel.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * What has been found about a row so far: faults refuse it, notes go along if it is
 * taken.
 */
final class Findings {

	/** Grown only when there is something to say, which is seldom. */
	private List<Finding> faults = List.of();

	private List<Finding> notes = List.of();

	void fault(String column, Remark remark) {
		this.faults = with(this.faults, Finding.of(column, remark));
	}

	void fault(String column, String key, String... arguments) {
		fault(column, Remark.of(key, arguments));
	}

	void note(String column, Remark remark) {
		this.notes = with(this.notes, Finding.of(column, remark));
	}

	void note(String column, String key, String... arguments) {
		note(column, Remark.of(key, arguments));
	}

	private static List<Finding> with(List<Finding> findings, Finding next) {
		List<Finding> grown = findings.isEmpty() ? new ArrayList<>(2) : findings;
		grown.add(next);
		return grown;
	}

	List<Finding> faults() {
		return this.faults;
	}

	List<Finding> notes() {
		return this.notes;
	}

}
