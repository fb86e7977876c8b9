package org.kaidah.personnel.sample;

/**
 * A post as such, whoever holds it: what a row of the post register and a row of the post
 * history have in common.
 *
 * @param office the OPD it belongs to
 * @param rumpun the job family
 * @param eselon echelon of a structural post, else {@code null}
 */
record Seat(String nama, String jenis, String jenjang, String eselon, String unor, Office office, String rumpun) {

	/** The class of the post, which sets the pay. */
	int kelas() {
		return switch (this.jenjang) {
			case "JPT PRATAMA" -> "II.a".equals(this.eselon) ? 15 : 14;
			case "AHLI UTAMA" -> 13;
			case "ADMINISTRATOR" -> 12;
			case "AHLI MADYA" -> 11;
			case "PENGAWAS", "AHLI MUDA" -> 9;
			case "AHLI PERTAMA", "PENYELIA" -> 8;
			case "MAHIR" -> 7;
			default -> 6;
		};
	}

	/** The age at which its holder retires. */
	int retirementAge() {
		return switch (this.jenjang) {
			case "AHLI UTAMA" -> 65;
			case "JPT PRATAMA", "AHLI MADYA" -> 60;
			default -> this.nama.startsWith("Guru ") ? 60 : 58;
		};
	}

}
