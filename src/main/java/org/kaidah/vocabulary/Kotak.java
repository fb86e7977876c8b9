package org.kaidah.vocabulary;

/**
 * The box of the nine-box matrix. One per person.
 *
 * @param nomor 1 to 9, the official numbering
 * @param nama the official category
 */
public record Kotak(@Rentang(dari = 1, sampai = 9) int nomor, String nama) implements Simpulan {

	@Override
	public String kunci() {
		return "";
	}

}
