package org.kaidah.vocabulary;

import java.time.LocalDate;

/**
 * An award.
 *
 * @param tingkat {@code INTERNASIONAL}, {@code NASIONAL}, {@code LINTAS INSTANSI} or
 * {@code INSTANSI}
 * @param acuan the as-of date
 */
public record Penghargaan(String id, String nama, @Pilihan(Daftar.TINGKAT_PENGHARGAAN) String tingkat, int tahun,
		LocalDate acuan) implements Fakta, Bertahun {
}
