package org.kaidah.vocabulary;

/**
 * The level reached on an axis. One value per axis.
 *
 * @param tingkat such as {@code DI ATAS EKSPEKTASI} or {@code MENENGAH}
 */
public record Tingkat(String sumbu, String tingkat) implements Simpulan {

	@Override
	public String kunci() {
		return this.sumbu;
	}

}
