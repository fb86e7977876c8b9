package org.kaidah.vocabulary;

/**
 * An input of the rules: something known about a civil servant as of a date. Facts are
 * immutable and carry the identity of the row they came from, so that two equal rows stay
 * two facts and a decision can name what it used.
 */
public sealed interface Fakta permits Pegawai, Kinerja, Asesmen, Kompetensi, Potensi, MasaJabatan, Hukuman, Penghargaan,
		PenugasanTim, Inovasi, Pelatihan, UmpanBalik, DataTambahan, Sasaran {

	/** Identity of the row within the person's dossier, such as {@code rw_skp22#3}. */
	String id();

}
