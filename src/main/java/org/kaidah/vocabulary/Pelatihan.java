package org.kaidah.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A course completed.
 *
 * @param jenis {@code PRAJABATAN}, {@code STRUKTURAL}, {@code FUNGSIONAL},
 * {@code TEKNIS}, or {@code null}
 * @param tanggal last day, or the first where the last is not known
 * @param jam lesson hours (JP), 0 or more
 * @param acuan the as-of date
 */
public record Pelatihan(String id, @Pilihan(Daftar.JENIS_PELATIHAN) String jenis, String nama, LocalDate tanggal,
		BigDecimal jam, LocalDate acuan) implements Fakta, Bertanggal {

	public Pelatihan {
		jam = Angka.normal(jam);
	}

}
