package org.kaidah.vocabulary;

import java.time.LocalDate;
import java.util.List;

/** Calendar steps in the units that rules may name. */
public final class Waktu {

	private static final String TAHUN = "TAHUN";

	private static final String BULAN = "BULAN";

	private static final String HARI = "HARI";

	/** The units that a window or a length may be given in. */
	public static final List<String> SATUAN = List.of(TAHUN, BULAN, HARI);

	private Waktu() {
	}

	static LocalDate maju(LocalDate tanggal, int jumlah, String satuan) {
		return switch (satuan) {
			case TAHUN -> tanggal.plusYears(jumlah);
			case BULAN -> tanggal.plusMonths(jumlah);
			case HARI -> tanggal.plusDays(jumlah);
			default -> throw new IllegalArgumentException(satuan);
		};
	}

	static LocalDate mundur(LocalDate tanggal, int jumlah, String satuan) {
		return maju(tanggal, -jumlah, satuan);
	}

	static void hanyaTahun(String satuan) {
		if (!TAHUN.equals(satuan)) {
			throw new IllegalArgumentException(satuan);
		}
	}

}
