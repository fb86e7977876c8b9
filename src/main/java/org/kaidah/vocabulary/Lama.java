package org.kaidah.vocabulary;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A length of service as personnel administration counts it: each period in calendar
 * years, months and days, the parts added, 30 days to a month and 12 months to a year. A
 * period runs from its first day to its end, the end not counted; periods that touch or
 * overlap are joined first.
 *
 * @param jumlahHari the length in days of that calendar (360 to a year), 0 or more
 */
public record Lama(int jumlahHari) implements Comparable<Lama> {

	private static final int HARI_SEBULAN = 30;

	private static final int BULAN_SETAHUN = 12;

	/** No service at all. */
	public static final Lama KOSONG = new Lama(0);

	/**
	 * The joined length of periods.
	 * @param masa periods in any order
	 */
	public static Lama dari(Iterable<MasaJabatan> masa) {
		List<MasaJabatan> urut = new ArrayList<>();
		masa.forEach(urut::add);
		urut.sort(Comparator.comparing(MasaJabatan::mulai));
		int hari = 0;
		LocalDate mulai = null;
		LocalDate selesai = null;
		for (MasaJabatan ini : urut) {
			if (selesai == null || ini.mulai().isAfter(selesai)) {
				hari += antara(mulai, selesai);
				mulai = ini.mulai();
				selesai = ini.selesai();
			}
			else if (ini.selesai().isAfter(selesai)) {
				selesai = ini.selesai();
			}
		}
		return new Lama(hari + antara(mulai, selesai));
	}

	private static int antara(LocalDate mulai, LocalDate selesai) {
		if (mulai == null || !selesai.isAfter(mulai)) {
			return 0;
		}
		Period lama = Period.between(mulai, selesai);
		return (lama.getYears() * BULAN_SETAHUN + lama.getMonths()) * HARI_SEBULAN + lama.getDays();
	}

	/** Whole years. */
	public int tahun() {
		return this.jumlahHari / (HARI_SEBULAN * BULAN_SETAHUN);
	}

	/** Whole months in all. */
	public int bulan() {
		return this.jumlahHari / HARI_SEBULAN;
	}

	@Override
	public int compareTo(Lama lain) {
		return Integer.compare(this.jumlahHari, lain.jumlahHari);
	}

	/** Years, months and days, as {@code 5-10-3}. */
	@Override
	public String toString() {
		return tahun() + "-" + bulan() % BULAN_SETAHUN + "-" + this.jumlahHari % HARI_SEBULAN;
	}

}
