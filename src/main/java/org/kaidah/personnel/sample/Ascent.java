package org.kaidah.personnel.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The posts of somebody who rose through structural posts to one of the regency's
 * formation.
 */
final class Ascent {

	/**
	 * So many people share one set of structural posts; beyond it another regency begins.
	 */
	static final int PEOPLE_PER_REGENCY = 4000;

	/**
	 * Without common divisor with the number above, and far from the golden section that
	 * spreads the birth dates.
	 */
	private static final int STEP = 1657;

	private static final List<String> LADDER = List.of("PENGAWAS", "ADMINISTRATOR", "JPT PRATAMA");

	private final Formation formation;

	private final List<Seat> seats;

	private final Map<String, List<Seat>> byLevel = new TreeMap<>();

	private final Map<String, List<Seat>> byLevelAndFamily = new TreeMap<>();

	private final Occupation beginner;

	Ascent(Formation formation, Occupation beginner) {
		this.formation = formation;
		this.seats = formation.seats();
		this.beginner = beginner;
		for (String jenjang : LADDER) {
			List<Seat> all = this.seats.stream().filter((seat) -> seat.jenjang().equals(jenjang)).toList();
			this.byLevel.put(jenjang, all);
			for (Seat seat : all) {
				this.byLevelAndFamily.put(jenjang + seat.rumpun(),
						all.stream().filter((other) -> other.rumpun().equals(seat.rumpun())).toList());
			}
		}
	}

	/**
	 * The structural post of this number, or {@code null} where there is none for it or
	 * the age does not fit.
	 */
	Seat seatFor(int number, LocalDate birth, LocalDate asOf) {
		int place = (number % PEOPLE_PER_REGENCY * STEP) % PEOPLE_PER_REGENCY;
		if (place >= this.seats.size()) {
			return null;
		}
		Seat seat = this.seats.get(place);
		int least = 33 + 5 * LADDER.indexOf(seat.jenjang());
		boolean fits = !birth.plusYears(least).isAfter(asOf) && birth.plusYears(seat.retirementAge()).isAfter(asOf);
		return fits ? seat : null;
	}

	void write(Draft draft, Seat target) {
		LocalDate begin = Career.firstDay(draft);
		Office office = draft.dice.percent(60) ? target.office() : draft.dice.pick(this.formation.offices());
		draft.hold(this.beginner.seat("PELAKSANA", office, office.unit(draft.dice)), draft.agency, begin);
		int rungs = LADDER.indexOf(target.jenjang()) + 1;
		boolean twice = draft.dice.percent(35);
		long days = ChronoUnit.DAYS.between(begin, draft.asOf);
		int steps = rungs + (twice ? 1 : 0);
		for (int step = 1; step <= steps; step++) {
			int share = 1000 * step / (steps + 1) + draft.dice.between(-50, 120);
			String jenjang = LADDER.get(Math.min(step, rungs) - 1);
			Seat seat = step == steps ? target : before(target, jenjang, draft.dice);
			draft.hold(seat, draft.agency, begin.plusDays(days * share / 1000));
		}
	}

	/** Some stand in for others, in a higher post or one like their own. */
	void writeActing(Draft draft) {
		Dice dice = draft.dice;
		int rung = switch (draft.seat.jenjang()) {
			case "PENGAWAS", "AHLI MUDA" -> 0;
			case "ADMINISTRATOR", "AHLI MADYA" -> 1;
			default -> -1;
		};
		boolean teaches = draft.occupation != null && !draft.occupation.tempat().startsWith("OPD");
		if (draft.contract || !dice.percent(rung < 0 || teaches ? 1 : 28)) {
			return;
		}
		String jenjang = LADDER.get(Math.max(0, rung + (dice.percent(60) ? 1 : 0)));
		LocalDate from = draft.monthsAgo(2, 60);
		if (from.isAfter(draft.entry)) {
			LocalDate to = from.plusMonths(dice.between(2, 14));
			draft.act(before(draft.seat, jenjang, dice), dice.percent(75) ? "PLT" : "PLH", from,
					to.isAfter(draft.asOf) ? null : to);
		}
	}

	private Seat before(Seat target, String jenjang, Dice dice) {
		List<Seat> near = this.byLevelAndFamily.get(jenjang + target.rumpun());
		return dice.pick(near != null && dice.percent(60) ? near : this.byLevel.get(jenjang));
	}

}
