package org.kaidah.personnel.sample;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.kaidah.personnel.Feedback;
import org.kaidah.personnel.PotentialScore;

/**
 * The life with the best evidence: a policy analyst of long service, high on both axes,
 * who passes every requirement.
 */
final class ModelLife {

	private final Formation formation;

	private final Studies studies;

	private final Occupation beginner;

	private final Occupation analyst;

	ModelLife(Formation formation, Studies studies, Occupations occupations) {
		this.formation = formation;
		this.studies = studies;
		this.beginner = occupations.beginner();
		this.analyst = occupations.named("Analis Kebijakan");
	}

	void write(Draft draft, boolean contract) {
		draft.contract = contract;
		draft.agency = "Pemerintah Kabupaten Arunika";
		draft.status = contract ? "PPPK Aktif" : "Aktif";
		draft.occupation = this.analyst;
		int born = draft.birth.date().getYear();
		draft.graduation = born + 23;
		draft.firstStudy = this.studies.named("S-1 ADMINISTRASI NEGARA");
		draft.entry = contract ? draft.asOf.minusYears(5).withDayOfMonth(1) : LocalDate.of(born + 25, 3, 1);
		Schooling.add(draft, this.studies.named("SMA IPS"), born + 18, 0);
		Schooling.add(draft, draft.firstStudy, draft.graduation, 1);
		Schooling.add(draft, this.studies.named("S-2 ADMINISTRASI PUBLIK"), born + 31, 0);
		writePosts(draft);
		Ranks.write(draft);
		writeEvidence(draft);
	}

	/**
	 * Rises as the head of a section and a division, the years as Plt outweighing the
	 * definitive ones.
	 */
	void rewriteAsPlt(Draft draft) {
		Office office = this.formation.office("15");
		Seat section = new Seat("Kepala Seksi Pelayanan pada " + office.unitName(office.bidang().get(0)), "STRUKTURAL",
				"PENGAWAS", "IV.a", office.unitName(office.bidang().get(0)), office, "PEMERINTAHAN");
		Seat division = new Seat("Kepala Bidang Pemanfaatan Data", "STRUKTURAL", "ADMINISTRATOR", "III.b",
				"Bidang Pemanfaatan Data", office, "PEMERINTAHAN");
		draft.posts.clear();
		draft.hold(this.beginner.seat("PELAKSANA", office, section.unor()), draft.agency, draft.entry.plusYears(1));
		draft.hold(section, draft.agency, draft.entry.plusYears(6));
		LocalDate definitive = draft.asOf.minusYears(1).minusMonths(2);
		draft.act(division, "PLT", definitive.minusYears(3), definitive.minusDays(1));
		draft.hold(division, draft.agency, definitive);
	}

	/** Six years in the field altogether, interrupted by years in another one. */
	void rewriteInTwoPeriods(Draft draft) {
		Office secretariat = this.formation.office("01");
		Office social = this.formation.office("10");
		Seat elsewhere = new Seat("Pekerja Sosial Ahli Muda", "FUNGSIONAL", "AHLI MUDA", null,
				social.unitName(social.bidang().get(0)), social, social.rumpun());
		Seat earlier = this.analyst.seat("AHLI MUDA", secretariat, "Bagian Organisasi");
		draft.posts.clear();
		draft.hold(earlier, draft.agency, draft.entry.plusYears(1));
		draft.hold(elsewhere, draft.agency, draft.entry.plusYears(4));
		draft.hold(this.analyst.seat("AHLI MADYA", secretariat, "Bagian Organisasi"), draft.agency,
				draft.asOf.minusYears(2).minusMonths(10));
	}

	void rewriteWithoutJobFamily(Draft draft) {
		draft.registered = false;
		draft.posts.clear();
		Office office = this.formation.office("01");
		draft.hold(new Seat("Analis Kebijakan Ahli Madya", "FUNGSIONAL", "AHLI MADYA", null, "Bagian Organisasi",
				office, null), draft.agency, draft.entry.plusYears(8));
	}

	void rewriteWithDiploma(Draft draft) {
		draft.educations.clear();
		Schooling.add(draft, this.studies.named("SMA IPS"), draft.graduation - 4, 0);
		draft.firstStudy = this.studies.named("D-III ADMINISTRASI NEGARA");
		Schooling.add(draft, draft.firstStudy, draft.graduation - 1, 1);
	}

	/** An assessment in which each of so many competences reaches the same level. */
	static void assess(Draft draft, LocalDate day, int count, int standard, int reached) {
		for (int i = 0; i < count; i++) {
			draft.competences.add(Assessments.score(day, "Pusat Asesmen Universitas Lintang Nusa", "ASSESSMENT CENTER",
					i, standard, reached));
		}
	}

	static void assessPotential(Draft draft, LocalDate day) {
		Assessments.ASPECTS
			.forEach((aspect) -> draft.potentials.add(new PotentialScore(day, aspect, BigDecimal.valueOf(4))));
	}

	private void writePosts(Draft draft) {
		Office secretariat = this.formation.office("01");
		if (!draft.contract) {
			Office district = this.formation.office("29");
			draft.hold(this.beginner.seat("PELAKSANA", district, district.unitName(district.bidang().get(0))),
					draft.agency, draft.entry.plusYears(1));
			draft.hold(this.analyst.seat("AHLI MUDA", secretariat, "Bagian Organisasi"), draft.agency,
					draft.entry.plusYears(6));
		}
		draft.hold(this.analyst.seat("AHLI MADYA", secretariat, "Bagian Tata Pemerintahan"), draft.agency,
				draft.contract ? draft.entry : draft.entry.plusYears(13));
	}

	private static void writeEvidence(Draft draft) {
		int year = draft.lastYear();
		for (int past = Math.max(2022, draft.entry.getYear()); past <= year; past++) {
			draft.performances.add(Performances.of(past, 1, 1));
		}
		draft.feedbacks.add(new Feedback(year, BigDecimal.valueOf(88)));
		Merits.addAward(draft, "ASN Berprestasi Tingkat Nasional", "NASIONAL", year);
		Merits.addTeam(draft, "KETUA", "LINTAS INSTANSI", draft.asOf.minusMonths(8));
		Courses.add(draft, "TEKNIS", "Pelatihan Penulisan Naskah Dinas", LocalDate.of(year, 6, 10),
				LocalDate.of(year, 6, 12), 24);
		assess(draft, draft.asOf.minusMonths(10), 9, 3, 3);
		assessPotential(draft, draft.asOf.minusMonths(10));
	}

}
