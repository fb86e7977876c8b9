package org.kaidah.personnel.sample;

import java.time.LocalDate;

/** Writes an ordinary life: each part after those it leans on. */
final class Biography {

	private final Births births;

	private final Occupations occupations;

	private final Entry entry;

	private final Career career;

	private final Ascent ascent;

	private final Schooling schooling;

	private final long seed;

	private final LocalDate asOf;

	Biography(long seed, LocalDate asOf, Formation formation, Studies studies, Occupations occupations) {
		this.seed = seed;
		this.asOf = asOf;
		this.births = new Births(seed, asOf);
		this.occupations = occupations;
		this.entry = new Entry(studies);
		this.career = new Career(formation, occupations);
		this.ascent = new Ascent(formation, occupations.beginner());
		this.schooling = new Schooling(studies);
	}

	/** How many people there can be. */
	int capacity() {
		return this.births.capacity();
	}

	Draft write(int number) {
		Draft draft = new Draft(number, this.asOf, new Dice(this.seed, number), this.births.of(number));
		Seat target = this.ascent.seatFor(number, draft.birth.date(), this.asOf);
		int regency = number / Ascent.PEOPLE_PER_REGENCY;
		draft.agency = "Pemerintah Kabupaten Arunika" + (regency == 0 ? "" : " " + (regency + 1));
		boolean late = Career.isLate(draft);
		draft.occupation = late ? this.occupations.late(draft.dice) : this.occupations.any(draft.dice);
		draft.contract = target == null && draft.dice.percent(36) && (!late || draft.occupation.isTeacher());
		if (target == null) {
			this.entry.write(draft, draft.dice.pick(draft.occupation.pendidikan()));
			this.career.write(draft);
		}
		else {
			draft.occupation = null;
			this.entry.write(draft, draft.dice.pick(this.occupations.beginner().pendidikan()));
			this.ascent.write(draft, target);
		}
		this.ascent.writeActing(draft);
		draft.registered = !draft.dice.percent(1);
		draft.status = status(draft);
		this.schooling.write(draft);
		writeRecords(draft);
		return draft;
	}

	private static void writeRecords(Draft draft) {
		Ranks.write(draft);
		Performances.write(draft);
		Assessments.write(draft);
		Courses.write(draft);
		Merits.write(draft);
		Discipline.write(draft);
	}

	private static String status(Draft draft) {
		if (draft.contract) {
			return "PPPK Aktif";
		}
		int chance = draft.dice.below(1000);
		if (chance < 5) {
			return "Tugas Belajar";
		}
		return chance < 9 ? "CLTN" : chance < 10 ? "Pemberhentian Sementara" : "Aktif";
	}

}
