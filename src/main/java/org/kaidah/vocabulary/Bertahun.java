package org.kaidah.vocabulary;

import java.time.LocalDate;

/** A fact known only by its calendar year, seen from the as-of date. */
interface Bertahun extends Peristiwa {

	/** The calendar year. */
	int tahun();

	/** The as-of date. */
	LocalDate acuan();

	/**
	 * Whether the year is one of the last calendar years, the current one included.
	 * @param jumlah how many calendar years, 0 or more
	 * @param satuan only {@code TAHUN}: a year cannot be placed more finely
	 */
	default boolean dalam(int jumlah, String satuan) {
		Waktu.hanyaTahun(satuan);
		return tahunKe() >= 0 && tahunKe() < jumlah;
	}

	/**
	 * Calendar years back from the year of the as-of date: 0 is the current year, 1 the
	 * last full year.
	 */
	default int tahunKe() {
		return acuan().getYear() - tahun();
	}

	@Override
	default boolean sudahTerjadi() {
		return tahun() <= acuan().getYear();
	}

}
