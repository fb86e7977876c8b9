package org.kaidah.personnel.sample;

import java.util.List;

/**
 * A regional apparatus organisation (OPD) of the invented regency.
 *
 * @param bentuk the kind of organisation, which decides how its posts are called
 * @param bidang divisions, sections or areas under it
 */
record Office(String kode, String nama, String rumpun, String bentuk, List<String> bidang) {

	/** Where somebody without a post of command works. */
	String unit(Dice dice) {
		return this.unitName(dice.pick(this.bidang));
	}

	/** The full name of a part of this organisation. */
	String unitName(String bidangNama) {
		return switch (this.bentuk) {
			case "SETDA", "SETWAN" -> "Bagian " + bidangNama;
			case "KECAMATAN" -> "Seksi " + bidangNama;
			case "INSPEKTORAT" -> "Inspektorat Pembantu " + bidangNama;
			default -> "Bidang " + bidangNama;
		};
	}

}
