package org.kaidah.personnel.sample;

import java.util.List;

/**
 * What somebody does who does not command: a functional post or one of the support posts.
 *
 * @param jalur {@code AHLI}, {@code TERAMPIL} or {@code PELAKSANA}
 * @param rumpun job family, or {@code *} for that of the organisation
 * @param tempat {@code SEKOLAH}, {@code KLINIK}, {@code KANTOR} or {@code OPD nn}
 * @param bobot how common it is
 */
record Occupation(String nama, String jalur, String rumpun, String tempat, int bobot, List<String> pendidikan) {

	/** The seat of this occupation at a level, somewhere in an organisation. */
	Seat seat(String jenjang, Office office, String unit) {
		boolean support = this.jalur.equals("PELAKSANA");
		return new Seat(support ? this.nama : this.nama + ' ' + title(jenjang), support ? "PELAKSANA" : "FUNGSIONAL",
				jenjang, null, unit, office, this.rumpun.equals("*") ? office.rumpun() : this.rumpun);
	}

	/** The levels of this occupation from the lowest. */
	List<String> levels() {
		return switch (this.jalur) {
			case "AHLI" -> List.of("AHLI PERTAMA", "AHLI MUDA", "AHLI MADYA", "AHLI UTAMA");
			case "TERAMPIL" -> List.of("TERAMPIL", "MAHIR", "PENYELIA");
			default -> List.of("PELAKSANA");
		};
	}

	boolean isTeacher() {
		return this.nama.equals("Guru");
	}

	private static String title(String jenjang) {
		return switch (jenjang) {
			case "AHLI PERTAMA" -> "Ahli Pertama";
			case "AHLI MUDA" -> "Ahli Muda";
			case "AHLI MADYA" -> "Ahli Madya";
			case "AHLI UTAMA" -> "Ahli Utama";
			case "TERAMPIL" -> "Terampil";
			case "MAHIR" -> "Mahir";
			default -> "Penyelia";
		};
	}

}
