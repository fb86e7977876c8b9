package org.kaidah.vocabulary;

import java.time.LocalDate;

/**
 * The performance of one calendar year (SKP).
 *
 * @param hasilKerja {@code DI ATAS EKSPEKTASI}, {@code SESUAI EKSPEKTASI} or
 * {@code DI BAWAH EKSPEKTASI}
 * @param perilaku as {@code hasilKerja}
 * @param predikat {@code SANGAT BAIK}, {@code BAIK}, {@code BUTUH PERBAIKAN},
 * {@code KURANG} or {@code SANGAT KURANG}
 * @param acuan the as-of date
 */
public record Kinerja(String id, int tahun, @Pilihan(Daftar.EKSPEKTASI) String hasilKerja,
		@Pilihan(Daftar.EKSPEKTASI) String perilaku, @Pilihan(Daftar.PREDIKAT) String predikat,
		LocalDate acuan) implements Fakta, Bertahun {
}
