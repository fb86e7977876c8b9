package org.kaidah.personnel.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.kaidah.personnel.Award;
import org.kaidah.personnel.Innovation;
import org.kaidah.personnel.TeamAssignment;

/**
 * Awards, roles in teams and innovations: rare for most, frequent for those with drive.
 */
final class Merits {

	private static final List<String> TEAMS = List.of("Tim Reformasi Birokrasi", "Tim Zona Integritas", "Tim Satu Data",
			"Tim Percepatan Penurunan Stunting", "Tim Mutu Pelayanan", "Tim Akreditasi",
			"Tim Penanggulangan Kemiskinan");

	private static final List<String> PREFIXES = List.of("SIAP", "KLIK", "SAPA", "GERAK", "RUANG");

	private static final List<String> SUBJECTS = List.of("LAYANAN", "SEHAT", "CERDAS", "TANI", "ARSIP", "DESA",
			"PAJAK");

	private static final List<String> STAGES = List.of("INISIATIF", "UJI COBA", "PENERAPAN", "PENERAPAN", "REPLIKASI");

	private Merits() {
	}

	static void write(Draft draft) {
		writeAwards(draft);
		writeTeams(draft);
		if (draft.dice.percent(draft.drive / 7)) {
			BigDecimal benefit = draft.dice.percent(50) ? BigDecimal.valueOf(draft.dice.between(40, 98)) : null;
			draft.innovations.add(new Innovation(
					draft.dice.pick(PREFIXES) + ' ' + draft.dice.pick(SUBJECTS) + ' ' + draft.dice.between(1, 99),
					level(draft.dice.between(0, 99)), draft.dice.pick(STAGES),
					draft.dice.between(draft.lastYear() - 5, draft.lastYear()), benefit));
		}
	}

	static void addAward(Draft draft, String name, String level, int year) {
		draft.awards.add(new Award(name, level, year, draft.decree("003.3", year),
				LocalDate.of(year, draft.dice.between(1, 6), draft.dice.between(1, 28))));
	}

	static void addTeam(Draft draft, String role, String scope, LocalDate day) {
		draft.teams.add(new TeamAssignment(draft.dice.pick(TEAMS) + ' ' + day.getYear(), role, scope,
				draft.decree("188.45", day.getYear()), day));
	}

	private static void writeAwards(Draft draft) {
		Dice dice = draft.dice;
		if (!draft.contract) {
			for (int years = 10; years <= 30; years += 10) {
				int year = draft.entry.getYear() + years + 1;
				if (year <= draft.lastYear() && dice.percent(70)) {
					addAward(draft, "Satyalancana Karya Satya " + years + " Tahun", "LINTAS INSTANSI", year);
				}
			}
		}
		int year = draft.lastYear() - dice.below(4);
		if (year > draft.entry.getYear() && dice.percent(Math.max(8, draft.drive * 2 - 36))) {
			String level = level(dice.between(0, 60) + draft.drive / 2);
			addAward(draft, name(level), level, year);
		}
	}

	private static void writeTeams(Draft draft) {
		Dice dice = draft.dice;
		LocalDate day = draft.monthsAgo(1, 30);
		if (day.isAfter(draft.entry) && dice.percent(Math.max(12, draft.drive * 2 - 10))) {
			boolean leads = dice.percent(draft.drive * 3 / 5);
			addTeam(draft, leads ? "KETUA" : "ANGGOTA",
					dice.percent(draft.drive * 2 / 3) ? "LINTAS INSTANSI" : "INTERNAL", day);
		}
	}

	private static String level(int score) {
		return score < 45 ? "INSTANSI" : score < 72 ? "LINTAS INSTANSI" : score < 98 ? "NASIONAL" : "INTERNASIONAL";
	}

	private static String name(String level) {
		return switch (level) {
			case "INTERNASIONAL" -> "International Public Service Prize";
			case "NASIONAL" -> "ASN Berprestasi Tingkat Nasional";
			case "LINTAS INSTANSI" -> "ASN Inspiratif Tingkat Provinsi";
			default -> "Pegawai Teladan Perangkat Daerah";
		};
	}

}
