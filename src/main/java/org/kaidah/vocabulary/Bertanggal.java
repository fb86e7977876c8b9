package org.kaidah.vocabulary;

import java.time.LocalDate;

/**
 * A fact with a date, seen from the as-of date. The window methods take the number and
 * the unit as literals, so that every window stands in a rule file.
 */
interface Bertanggal extends Peristiwa {

	/** The date of the event. */
	LocalDate tanggal();

	/** The as-of date. */
	LocalDate acuan();

	/**
	 * Whether the event lies in the window that ends at the as-of date; both edges count.
	 * @param jumlah length of the window, 0 or more
	 * @param satuan {@code TAHUN}, {@code BULAN} or {@code HARI}
	 */
	default boolean dalam(int jumlah, String satuan) {
		return !tanggal().isAfter(acuan()) && !tanggal().isBefore(Waktu.mundur(acuan(), jumlah, satuan));
	}

	/**
	 * Whether what was found at the event is still valid: its date plus the length is not
	 * before the as-of date.
	 * @param jumlah length of validity, 0 or more
	 * @param satuan {@code TAHUN}, {@code BULAN} or {@code HARI}
	 */
	default boolean berlaku(int jumlah, String satuan) {
		return !Waktu.maju(tanggal(), jumlah, satuan).isBefore(acuan());
	}

	/**
	 * Calendar years back from the year of the as-of date: 0 is the current year, 1 the
	 * last full year.
	 */
	default int tahunKe() {
		return acuan().getYear() - tanggal().getYear();
	}

	@Override
	default boolean sudahTerjadi() {
		return !tanggal().isAfter(acuan());
	}

}
