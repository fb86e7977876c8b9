package org.kaidah.personnel.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.kaidah.personnel.Feedback;
import org.kaidah.personnel.YearlyPerformance;

/**
 * The yearly performance since 2022, and the feedback of superiors, peers and
 * subordinates.
 */
final class Performances {

	private static final String[] WORDS = { "", "DI ATAS EKSPEKTASI", "SESUAI EKSPEKTASI", "DI BAWAH EKSPEKTASI" };

	/**
	 * Predicates by result (rows) and behaviour (columns), each above, as expected,
	 * below.
	 */
	private static final String[] QUADRANT = { "SANGAT BAIK", "BAIK", "KURANG", "BAIK", "BAIK", "KURANG",
			"BUTUH PERBAIKAN", "BUTUH PERBAIKAN", "SANGAT KURANG" };

	private static final List<String> PREDICATES = List.of("SANGAT BAIK", "BAIK", "BUTUH PERBAIKAN", "KURANG",
			"SANGAT KURANG");

	private static final List<YearlyPerformance> EVERY = every();

	private Performances() {
	}

	static void write(Draft draft) {
		Dice dice = draft.dice;
		int firstYear = Math.max(2022, draft.entry.getYear() + (draft.entry.getMonthValue() > 6 ? 1 : 0));
		for (int year = firstYear; year <= draft.lastYear(); year++) {
			if (!dice.percent(5)) {
				draft.performances.add(of(year, mood(draft), dice.below(3)));
			}
		}
		for (int year = Math.max(firstYear, draft.lastYear() - 1); year <= draft.lastYear(); year++) {
			if (dice.percent(78)) {
				int value = 62 + draft.drive * 2 / 5 + dice.between(-8, 8);
				draft.feedbacks.add(new Feedback(year, BigDecimal.valueOf(Math.min(value, 100))));
			}
		}
	}

	/**
	 * A year's performance.
	 * @param predicate 0 the best to 4
	 * @param shade which of the combinations that give the same predicate
	 */
	static YearlyPerformance of(int year, int predicate, int shade) {
		YearlyPerformance model = EVERY.get(predicate * 3 + shade);
		return new YearlyPerformance(year, model.hasilKinerja(), model.perilakuKerja(), model.kuadranKinerja(),
				model.hasilKinerjaNilai(), model.perilakuKerjaNilai(), model.kuadranKinerjaNilai(), "ASN");
	}

	private static int mood(Draft draft) {
		int mood = draft.drive + draft.dice.between(-14, 14);
		if (mood >= 70) {
			return 0;
		}
		return mood >= 18 ? 1 : mood >= 12 ? 2 : mood >= 8 ? 3 : 4;
	}

	/** Three combinations per predicate, repeated where the quadrant table has fewer. */
	private static List<YearlyPerformance> every() {
		List<YearlyPerformance> every = new ArrayList<>();
		for (int predicate = 0; predicate < PREDICATES.size(); predicate++) {
			List<YearlyPerformance> same = new ArrayList<>();
			for (int cell = 0; same.size() < 3; cell = (cell + 1) % 9) {
				if (QUADRANT[cell].equals(PREDICATES.get(predicate))) {
					same.add(new YearlyPerformance(0, WORDS[cell / 3 + 1], WORDS[cell % 3 + 1], QUADRANT[cell],
							cell / 3 + 1, cell % 3 + 1, predicate + 1, "ASN"));
				}
			}
			every.addAll(same);
		}
		return every;
	}

}
