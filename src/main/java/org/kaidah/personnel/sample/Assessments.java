package org.kaidah.personnel.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.kaidah.personnel.CompetenceScore;
import org.kaidah.personnel.PotentialScore;

/**
 * Assessments of competence and potential: most of the people in or before posts of
 * command have one, few others.
 */
final class Assessments {

	/**
	 * The competences of a complete assessment; the last one is the socio-cultural one.
	 * They stand in the order that a dossier gives them, which spares it the work of
	 * sorting.
	 */
	static final List<String> COMPETENCES = List.of("INTEGRITAS", "KERJA SAMA", "KOMUNIKASI", "MENGELOLA PERUBAHAN",
			"ORIENTASI PADA HASIL", "PELAYANAN PUBLIK", "PENGAMBILAN KEPUTUSAN", "PENGEMBANGAN DIRI DAN ORANG LAIN",
			"PEREKAT BANGSA");

	/** The aspects of potential, in the order that a dossier gives them. */
	static final List<String> ASPECTS = List.of("BERPIKIR KRITIS DAN STRATEGIS", "KECERDASAN EMOSIONAL",
			"KEMAMPUAN INTELEKTUAL", "KEMAMPUAN INTERPERSONAL", "KEMAUAN BELAJAR DAN BERTUMBUH", "KESADARAN DIRI",
			"MOTIVASI DAN KOMITMEN", "PEMECAHAN MASALAH");

	private static final List<String> ASSESSORS = List.of("Pusat Asesmen Universitas Lintang Nusa",
			"UPT Penilaian Kompetensi Provinsi Nusa Raya", "Lembaga Asesmen Wanabumi");

	private static final List<String> METHODS = List.of("ASSESSMENT CENTER", "CACT", "CACT", "RAPID ASSESSMENT");

	private static final BigDecimal[] HALVES = new BigDecimal[11];

	static {
		for (int i = 0; i < HALVES.length; i++) {
			HALVES[i] = i % 2 == 0 ? BigDecimal.valueOf(i / 2) : BigDecimal.valueOf(5L * i, 1);
		}
	}

	private Assessments() {
	}

	static void write(Draft draft) {
		Dice dice = draft.dice;
		if (!dice.percent(chance(draft.seat.jenjang()))) {
			return;
		}
		boolean expired = dice.percent(9);
		LocalDate day = expired ? draft.monthsAgo(37, 60) : draft.monthsAgo(1, 34);
		if (dice.percent(8)) {
			LocalDate before = day.minusMonths(dice.between(14, 40));
			addCompetence(draft, before, draft.ability - 8, 9);
			addPotential(draft, before, draft.ability - 8);
		}
		addCompetence(draft, day, draft.ability, dice.percent(3) ? 8 : 9);
		if (!dice.percent(4)) {
			addPotential(draft, day, draft.ability);
		}
	}

	/**
	 * One assessment of so many of the nine competences; technical ones now and then come
	 * along.
	 */
	static void addCompetence(Draft draft, LocalDate day, int ability, int count) {
		String assessor = draft.dice.pick(ASSESSORS);
		String method = draft.dice.pick(METHODS);
		int standard = standard(draft.seat.jenjang());
		for (int i = 0; i < count; i++) {
			int reached = standard + deviation(draft.dice, ability, standard);
			draft.competences.add(score(day, assessor, method, i, standard, reached));
		}
		if (draft.dice.percent(10)) {
			draft.competences.add(new CompetenceScore(day, assessor, method, "KOMPETENSI_TEKNIS",
					"PENGETAHUAN BIDANG TUGAS", level(standard), level(standard)));
		}
	}

	static CompetenceScore score(LocalDate day, String assessor, String method, int competence, int standard,
			int reached) {
		return new CompetenceScore(day, assessor, method,
				competence == 8 ? "KOMPETENSI_SOSIOKULTURAL" : "KOMPETENSI_MANAJERIAL", COMPETENCES.get(competence),
				level(standard), level(reached));
	}

	static void addPotential(Draft draft, LocalDate day, int ability) {
		for (String aspect : ASPECTS) {
			int halves = 1 + ability * 10 / 100 + draft.dice.between(-1, 2);
			draft.potentials.add(new PotentialScore(day, aspect, HALVES[Math.max(1, Math.min(10, halves))]));
		}
	}

	static BigDecimal level(int level) {
		return HALVES[2 * level];
	}

	/** The usual standard level of a post. */
	static int standard(String jenjang) {
		return switch (jenjang) {
			case "JPT PRATAMA", "AHLI UTAMA" -> 4;
			case "ADMINISTRATOR", "AHLI MADYA" -> 3;
			case "PENGAWAS", "AHLI MUDA", "PENYELIA", "AHLI PERTAMA" -> 2;
			default -> 1;
		};
	}

	private static int deviation(Dice dice, int ability, int standard) {
		if (dice.percent(ability / 30)) {
			return Math.min(1, 5 - standard);
		}
		if (dice.percent(Math.max(4, 98 - ability * 4 / 3))) {
			return standard > 1 && ability < 38 && dice.percent(70) ? -2 : -1;
		}
		return 0;
	}

	private static int chance(String jenjang) {
		return switch (jenjang) {
			case "JPT PRATAMA", "ADMINISTRATOR", "PENGAWAS" -> 92;
			case "AHLI MUDA", "AHLI MADYA", "AHLI UTAMA" -> 80;
			default -> 54;
		};
	}

}
