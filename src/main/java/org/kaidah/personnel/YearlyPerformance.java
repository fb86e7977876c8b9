package org.kaidah.personnel;

/**
 * One row of {@code rw_skp22}: the performance of one year. The words count; the code
 * numbers are information only.
 */
public record YearlyPerformance(int tahun, String hasilKinerja, String perilakuKerja, String kuadranKinerja,
		Integer hasilKinerjaNilai, Integer perilakuKerjaNilai, Integer kuadranKinerjaNilai, String statusPenilai) {
}
