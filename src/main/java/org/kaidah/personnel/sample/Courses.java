package org.kaidah.personnel.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.kaidah.personnel.PostHeld;
import org.kaidah.personnel.Training;

/**
 * Courses: the one for beginners, those that go with posts of command, and short ones in
 * recent years.
 */
final class Courses {

	private static final List<String> TOPICS = List.of("Pelatihan Pelayanan Publik Prima", "Bimtek Penyusunan SKP",
			"Webinar Antikorupsi", "Workshop Literasi Digital", "Pelatihan Analisis Data", "Seminar Inovasi Daerah",
			"Bimtek Pengelolaan Keuangan Daerah", "Pelatihan Penulisan Naskah Dinas", "Webinar Manajemen Risiko");

	private static final List<String> PLACES = List.of("BKPSDM", "BPSDM Provinsi Nusa Raya",
			"Balai Diklat Lintang Nusa", "Pembelajaran Daring Mandiri");

	private Courses() {
	}

	static void write(Draft draft) {
		Dice dice = draft.dice;
		if (!draft.contract) {
			LocalDate day = draft.entry.plusMonths(3);
			add(draft, "PRAJABATAN", draft.entry.getYear() < 2015 ? "Diklat Prajabatan" : "Pelatihan Dasar CPNS", day,
					day.plusDays(40), 174);
		}
		for (PostHeld post : draft.posts) {
			if (post.eselon() != null && post.jenisPenugasan().equals("DEFINITIF") && dice.percent(55)) {
				LocalDate day = post.tmtJabatan().plusMonths(dice.between(2, 20));
				if (day.isBefore(draft.asOf.minusDays(100))) {
					add(draft, "STRUKTURAL", leadership(post.jenjang()), day, day.plusDays(95), 905);
				}
			}
		}
		for (int year = draft.lastYear() - 2; year <= draft.lastYear(); year++) {
			if (year > draft.entry.getYear() && dice.percent(35 + draft.ability / 2)) {
				LocalDate day = LocalDate.of(year, dice.between(1, 12), dice.between(1, 25));
				LocalDate last = dice.percent(30) ? null : day.plusDays(dice.below(5));
				add(draft, "TEKNIS", dice.pick(TOPICS), day, last, hours(draft));
			}
		}
	}

	static void add(Draft draft, String kind, String name, LocalDate from, LocalDate to, int hours) {
		if (from.isAfter(draft.asOf)) {
			return;
		}
		draft.trainings.add(new Training(kind, name, draft.decree("893", from.getYear()), from, to,
				BigDecimal.valueOf(hours), draft.dice.pick(PLACES)));
	}

	private static int hours(Draft draft) {
		return draft.dice.percent(draft.ability) ? draft.dice.between(20, 60) : draft.dice.between(1, 22);
	}

	private static String leadership(String jenjang) {
		return switch (jenjang) {
			case "PENGAWAS" -> "Pelatihan Kepemimpinan Pengawas";
			case "ADMINISTRATOR" -> "Pelatihan Kepemimpinan Administrator";
			default -> "Pelatihan Kepemimpinan Nasional Tingkat II";
		};
	}

}
