package org.kaidah.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An innovation.
 *
 * @param tingkat as for awards
 * @param tahap {@code INISIATIF}, {@code UJI COBA}, {@code PENERAPAN}, {@code REPLIKASI},
 * or {@code null}
 * @param manfaat benefit 0 to 100, or {@code null}
 * @param acuan the as-of date
 */
public record Inovasi(String id, String judul, @Pilihan(Daftar.TINGKAT_PENGHARGAAN) String tingkat,
		@Pilihan(Daftar.TAHAP_INOVASI) String tahap, int tahun, BigDecimal manfaat,
		LocalDate acuan) implements Fakta, Bertahun {

	public Inovasi {
		manfaat = Angka.normal(manfaat);
	}

}
