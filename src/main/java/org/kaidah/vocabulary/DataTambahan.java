package org.kaidah.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An attribute that a region defines itself, so that a regulation may weigh something
 * nobody foresaw.
 *
 * @param kunci the attribute's name
 * @param tanggal its date; the as-of date where the source gives none
 * @param angka its number, or {@code null}
 * @param teks its text, or {@code null}
 * @param acuan the as-of date
 */
public record DataTambahan(String id, String kunci, LocalDate tanggal, BigDecimal angka, String teks,
		LocalDate acuan) implements Fakta, Bertanggal {

	public DataTambahan {
		angka = Angka.normal(angka);
	}

}
