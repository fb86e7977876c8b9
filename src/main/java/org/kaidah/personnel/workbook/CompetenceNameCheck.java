package org.kaidah.personnel.workbook;

import java.util.List;

import org.kaidah.personnel.Spaces;

/**
 * Managerial and socio-cultural competences are closed lists; technical ones are named as
 * the assessors like.
 */
final class CompetenceNameCheck implements RowCheck {

	@Override
	public void check(Row row, Findings findings) {
		String kind = row.text("jenis");
		String name = row.text("namaKompetensi");
		if (kind.equals(Codes.MANAGERIAL)) {
			require(Codes.MANAGERIAL_COMPETENCES, name, findings);
		}
		if (kind.equals(Codes.SOCIOCULTURAL)) {
			require(Codes.SOCIOCULTURAL_COMPETENCES, name, findings);
		}
	}

	private static void require(List<String> listed, String name, Findings findings) {
		if (!listed.contains(name)) {
			findings.fault("namaKompetensi", "code-unknown", Spaces.shortened(name), String.join(", ", listed));
		}
	}

}
