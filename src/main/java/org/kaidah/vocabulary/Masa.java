package org.kaidah.vocabulary;

/**
 * A length of service that some rule computed.
 *
 * @param perihal which service
 */
public record Masa(String perihal, Lama lama) implements Simpulan {

	/** Whole years. */
	public int tahun() {
		return this.lama.tahun();
	}

	/** Whole months in all. */
	public int bulan() {
		return this.lama.bulan();
	}

	@Override
	public String kunci() {
		return this.perihal;
	}

}
