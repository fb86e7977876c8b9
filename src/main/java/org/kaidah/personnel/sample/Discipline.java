package org.kaidah.personnel.sample;

import java.time.LocalDate;
import java.util.List;

import org.kaidah.personnel.Sanction;

/** Disciplinary sanctions: rare, now and then cancelled. */
final class Discipline {

	private static final List<String> REASONS = List.of("Melanggar ketentuan jam kerja",
			"Tidak masuk kerja tanpa alasan yang sah", "Tidak melaporkan harta kekayaan");

	private Discipline() {
	}

	static void write(Draft draft) {
		Dice dice = draft.dice;
		LocalDate day = draft.monthsAgo(1, 96);
		if (!dice.percent(2) || !day.isAfter(draft.entry)) {
			return;
		}
		if (dice.percent(50)) {
			add(draft, "R", 0, day, null, null);
		}
		else {
			boolean severe = dice.percent(35);
			boolean cancelled = dice.percent(15) && day.plusMonths(4).isBefore(draft.asOf);
			add(draft, severe ? "B" : "S", severe ? 12 : dice.between(2, 4) * 3, day,
					cancelled ? draft.decree("862.9", day.getYear()) : null, cancelled ? day.plusMonths(3) : null);
		}
	}

	/** A sanction of so many months, 0 for one without a period. */
	static void add(Draft draft, String level, int months, LocalDate day, String cancelled, LocalDate cancelledOn) {
		String name = switch (level) {
			case "R" -> draft.dice.percent(50) ? "Teguran Lisan" : "Teguran Tertulis";
			case "S" -> "Pemotongan Tunjangan Kinerja 25% selama " + months + " bulan";
			default -> "Pembebasan dari Jabatan menjadi Jabatan Pelaksana selama 12 bulan";
		};
		boolean timed = months > 0;
		draft.sanctions.add(new Sanction(name, level, draft.decree("862", day.getYear()), day.minusDays(10), day,
				timed ? Integer.valueOf(months / 12) : null, timed ? Integer.valueOf(months % 12) : null,
				timed ? day.plusMonths(months).minusDays(1) : null,
				day.getYear() < 2022 ? "53 Tahun 2010" : "94 Tahun 2021", draft.dice.pick(REASONS), cancelled,
				cancelledOn));
	}

}
