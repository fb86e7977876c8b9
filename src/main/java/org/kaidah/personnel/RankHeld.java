package org.kaidah.personnel;

import java.time.LocalDate;

/** One row of {@code rw_golongan}: a rank reached. */
public record RankHeld(String golongan, String pangkat, LocalDate tmtGolongan, Integer masaKerjaGolonganTahun,
		Integer masaKerjaGolonganBulan, String jenisKPNama, String skNomor, LocalDate skTanggal) {
}
