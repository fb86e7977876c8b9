package org.kaidah.personnel.workbook;

/** Sizes as people read them. */
final class Sizes {

	private static final long MEGABYTE = 1_000_000;

	private Sizes() {
	}

	/** Whole megabytes, rounded up. */
	static String megabytes(long bytes) {
		return (bytes + MEGABYTE - 1) / MEGABYTE + " MB";
	}

}
