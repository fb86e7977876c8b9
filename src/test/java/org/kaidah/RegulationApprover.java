package org.kaidah;

import static org.assertj.core.api.Assertions.assertThat;

/** The second person: reads what a draft changes, and decides. */
record RegulationApprover(Visitor approver) {

	void approve() {
		this.approver.section("Beranda");
		this.approver.follow(RegulationAuthor.TITLE);
		this.approver.sees("golongan paling rendah IV/b");
		this.approver.follow("Setujui");
		this.approver.sees("Berlaku mulai 20 Juli 2026.");
		this.approver.press("Ya, setujui draf ini");
		this.approver.sees("disetujui dan berlaku mulai 20 Juli 2026");
	}

	/** The same figures that the author had before handing it in. */
	void seesWhomItMoves(ExpectedMoves expected) {
		this.approver.section("Beranda");
		this.approver.follow(CautiousAuthor.TITLE);
		this.approver.sees("Dari " + JourneyPeople.PEOPLE + " orang, " + expected.moved() + " berpindah kotak; "
				+ expected.entered() + " kali orang masuk pool dan " + expected.left()
				+ " kali keluar, per 10 Juli 2026.");
		this.approver.sees(CautiousAuthor.AMBER_REASON);
		this.approver.pictures("tinjau");
		this.approver.follow("Lihat dampak");
		CautiousAuthor.figures(this.approver, "main", expected);
		assertThat(this.approver.rows("table.transitions")).isEqualTo(expected.table());
	}

}
