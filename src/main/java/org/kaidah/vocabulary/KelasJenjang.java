package org.kaidah.vocabulary;

/**
 * The class in which levels of different kinds of post compare.
 *
 * @param kelas higher is more senior
 */
public record KelasJenjang(@Pilihan(Daftar.JENJANG) String jenjang, int kelas) implements Simpulan {

	@Override
	public String kunci() {
		return this.jenjang;
	}

}
