package org.kaidah.personnel.workbook;

import java.util.List;

/**
 * What became of a cell: a value, perhaps with notes on how it was read, or a fault.
 *
 * @param value {@code null} if there is a fault
 * @param fault {@code null} if there is a value
 */
record Reading(Object value, List<Remark> notes, Remark fault) {

	static Reading of(Object value) {
		return new Reading(value, List.of(), null);
	}

	static Reading of(Object value, List<Remark> notes) {
		return new Reading(value, List.copyOf(notes), null);
	}

	static Reading fault(String key, String... arguments) {
		return new Reading(null, List.of(), Remark.of(key, arguments));
	}

	boolean isFault() {
		return this.fault != null;
	}

}
