package org.kaidah.vocabulary;

/**
 * An output of the rules. Conclusions form a set: equal conclusions are one, whoever drew
 * them. Those with a key are single-valued: two different values under one key are an
 * error on that person, never "the last one wins".
 */
public sealed interface Simpulan permits Sumber, Masa, KelasJenjang, Unsur, Poin, Tertimbang, NilaiSumbu, Tingkat,
		Kotak, Temuan, Anggota, Hasil, BelumLengkap, Anjuran {

	/**
	 * The key under which at most one value may exist, or {@code null} where several may
	 * stand side by side.
	 */
	default String kunci() {
		return null;
	}

}
