package org.kaidah.personnel.sample;

import java.util.ArrayList;
import java.util.List;

/** The occupations of the regency, drawn as often as they are common. */
final class Occupations {

	private static final List<String> SCHOOLS = List.of("SD Negeri", "SD Negeri", "SMP Negeri", "TK Negeri Pembina");

	private static final List<String> PLACES = List.of("Arunika", "Padmakarya", "Sekarlangit", "Wanabumi",
			"Lintangraya");

	private static final List<String> WARDS = List.of("Instalasi Gawat Darurat", "Instalasi Rawat Inap",
			"Instalasi Rawat Jalan", "Instalasi Bedah Sentral", "Instalasi Farmasi", "Instalasi Laboratorium");

	private final List<Occupation> weighted = new ArrayList<>();

	private final List<Occupation> all;

	private final Occupation teacher;

	private final List<Occupation> experts;

	private final Occupation beginner;

	Occupations() {
		List<Occupation> all = new ArrayList<>(read("jabatan-fungsional.txt"));
		all.addAll(read("jabatan-pelaksana.txt"));
		for (Occupation occupation : all) {
			for (int i = 0; i < occupation.bobot(); i++) {
				this.weighted.add(occupation);
			}
		}
		this.teacher = all.get(0);
		this.all = List.copyOf(all);
		this.beginner = named("Penelaah Teknis Kebijakan");
		this.experts = all.stream().filter((occupation) -> occupation.jalur().equals("AHLI")).toList();
	}

	/** What those do at first who later rise to posts of command. */
	Occupation beginner() {
		return this.beginner;
	}

	Occupation any(Dice dice) {
		return dice.pick(this.weighted);
	}

	/** One that may be held beyond the age of 58. */
	Occupation late(Dice dice) {
		return dice.percent(60) ? this.teacher : dice.pick(this.experts);
	}

	/** Where somebody of the occupation works: an organisation of the regency. */
	Office office(Occupation occupation, Formation formation, Dice dice) {
		return switch (occupation.tempat()) {
			case "SEKOLAH" -> formation.office("04");
			case "KLINIK" -> formation.office(dice.percent(60) ? "05" : "06");
			case "KANTOR" -> dice.pick(formation.offices());
			default -> formation.office(occupation.tempat().substring("OPD ".length()));
		};
	}

	/**
	 * The unit within that organisation: a school, a health centre, a ward or a division.
	 */
	String unit(Occupation occupation, Office office, Dice dice) {
		return switch (occupation.tempat()) {
			case "SEKOLAH" -> dice.pick(SCHOOLS) + ' ' + dice.between(1, 24) + ' ' + dice.pick(PLACES);
			case "KLINIK" -> office.kode().equals("05") ? "Puskesmas " + dice.pick(PLACES) : dice.pick(WARDS);
			default -> office.unit(dice);
		};
	}

	/** The occupation of this name; of two levels of training, the one listed first. */
	Occupation named(String name) {
		return this.all.stream().filter((occupation) -> occupation.nama().equals(name)).findFirst().orElseThrow();
	}

	private static List<Occupation> read(String name) {
		return Lines.of(name)
			.stream()
			.map((columns) -> new Occupation(columns.get(0), columns.get(1), columns.get(2), columns.get(3),
					Integer.parseInt(columns.get(4)), Lines.parts(columns.get(5))))
			.toList();
	}

}
