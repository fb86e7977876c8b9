package org.kaidah.vocabulary;

import java.math.BigDecimal;

/**
 * A part from which an indicator is made up.
 *
 * @param indikator the indicator
 * @param unsur the part's name; several values of one part may stand side by side
 */
public record Unsur(String indikator, String unsur, BigDecimal nilai) implements Simpulan {

	public Unsur {
		nilai = Angka.normal(nilai);
	}

	public Unsur(String indikator, String unsur, Number nilai) {
		this(indikator, unsur, Angka.dari(nilai));
	}

	/** The part as a percentage: {@code bagian / seluruh x 100}, exact to 34 digits. */
	public static Unsur persen(String indikator, String unsur, Number bagian, Number seluruh) {
		return new Unsur(indikator, unsur, Angka.persen(bagian, seluruh));
	}

}
