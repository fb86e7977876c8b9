package org.kaidah;

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

}
