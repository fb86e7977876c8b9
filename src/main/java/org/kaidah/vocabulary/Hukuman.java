package org.kaidah.vocabulary;

import java.time.LocalDate;

/**
 * A disciplinary sanction that has begun by the as-of date.
 *
 * @param tingkat {@code R} (ringan), {@code S} (sedang) or {@code B} (berat)
 * @param mulai first day
 * @param akhir last day, included; {@code null} where the sanction has no period
 * @param dibatalkan whether it had been cancelled by the as-of date
 * @param acuan the as-of date
 */
public record Hukuman(String id, @Pilihan(Daftar.TINGKAT_HUKUMAN) String tingkat, String jenis, LocalDate mulai,
		LocalDate akhir, boolean dibatalkan, LocalDate acuan) implements Fakta, Bertanggal {

	/** The first day. */
	@Override
	public LocalDate tanggal() {
		return this.mulai;
	}

	/** Whether the as-of date lies between first and last day, both included. */
	public boolean dijalani() {
		return this.akhir != null && !this.mulai.isAfter(this.acuan) && !this.akhir.isBefore(this.acuan);
	}

	/** Whether the last day lies on or after the as-of date less the length. */
	public boolean berakhirDalam(int jumlah, String satuan) {
		return this.akhir != null && !this.akhir.isBefore(Waktu.mundur(this.acuan, jumlah, satuan));
	}

}
