package org.kaidah.vocabulary;

import java.math.BigDecimal;

/**
 * An indicator's points with their weight on an axis. One value per axis and indicator.
 *
 * @param bobot weight in per cent of the axis (not of a component of it)
 * @param nilai the points
 */
public record Tertimbang(String sumbu, String indikator, BigDecimal bobot, BigDecimal nilai) implements Simpulan {

	public Tertimbang {
		bobot = Angka.normal(bobot);
		nilai = Angka.normal(nilai);
	}

	public Tertimbang(String sumbu, String indikator, Number bobot, Number nilai) {
		this(sumbu, indikator, Angka.dari(bobot), Angka.dari(nilai));
	}

	/** What the indicator contributes to the axis: points x weight / 100. */
	public BigDecimal sumbangan() {
		return Angka.bagian(this.nilai, this.bobot);
	}

	@Override
	public String kunci() {
		return this.sumbu + "/" + this.indikator;
	}

}
