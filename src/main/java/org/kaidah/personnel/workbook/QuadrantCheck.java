package org.kaidah.personnel.workbook;

/**
 * Notes a performance quadrant that does not follow from result and behaviour (quadrant
 * table of the dictionary, section 3). The quadrant is used as it stands.
 */
final class QuadrantCheck implements RowCheck {

	private static final String ABOVE = "DI ATAS EKSPEKTASI";

	private static final String BELOW = "DI BAWAH EKSPEKTASI";

	@Override
	public void check(Row row, Findings findings) {
		String result = row.text("hasilKinerja");
		String behaviour = row.text("perilakuKerja");
		String expected = quadrant(result, behaviour);
		if (!expected.equals(row.text("kuadranKinerja"))) {
			findings.note("kuadranKinerja", "quadrant-differs", row.text("kuadranKinerja"), result, behaviour,
					expected);
		}
	}

	private static String quadrant(String result, String behaviour) {
		if (behaviour.equals(BELOW)) {
			return result.equals(BELOW) ? "SANGAT KURANG" : "KURANG";
		}
		if (result.equals(BELOW)) {
			return "BUTUH PERBAIKAN";
		}
		return (result.equals(ABOVE) && behaviour.equals(ABOVE)) ? "SANGAT BAIK" : "BAIK";
	}

}
