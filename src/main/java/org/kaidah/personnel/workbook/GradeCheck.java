package org.kaidah.personnel.workbook;

/**
 * A PNS has a golongan of the PNS and a PPPK one of the PPPK; anything else is no
 * golongan that exists for the person.
 */
final class GradeCheck implements RowCheck {

	@Override
	public void check(Row row, Findings findings) {
		String grade = row.text("golRuangAkhir");
		boolean pns = row.text("jenisPegawai").equals("PNS");
		if (GradeType.isPns(grade) != pns) {
			findings.fault("golRuangAkhir", pns ? "grade-not-of-pns" : "grade-not-of-pppk", grade);
		}
	}

}
