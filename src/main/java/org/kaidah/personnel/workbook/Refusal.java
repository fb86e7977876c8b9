package org.kaidah.personnel.workbook;

import org.kaidah.personnel.UnusableWorkbook;

/**
 * Carries the refusal of a whole workbook out of a parser or of Apache POI, which turn
 * the checked exceptions that they know into others; unpacked by {@link WorkbookReader}.
 */
final class Refusal extends RuntimeException {

	private final transient UnusableWorkbook reason;

	Refusal(String key, String... arguments) {
		this(new UnusableWorkbook(key, arguments));
	}

	private Refusal(UnusableWorkbook reason) {
		super(reason);
		this.reason = reason;
	}

	UnusableWorkbook reason() {
		return this.reason;
	}

}
