package org.kaidah.personnel.sample;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Innovation;

/** The default pools. */
final class ReferencePools {

	private static final Set<String> ACTIVE = Set.of("Aktif", "PPPK Aktif");

	private static final Set<String> LEADERS = Set.of("PENGAWAS", "ADMINISTRATOR", "AHLI MUDA", "AHLI MADYA");

	private ReferencePools() {
	}

	static SortedSet<String> of(Dossier dossier, Integer box, int year) {
		SortedSet<String> pools = new TreeSet<>();
		if (box == null || !ACTIVE.contains(dossier.person().kedudukanHukum())) {
			return pools;
		}
		if (box >= 7) {
			pools.add("KRS_INSTANSI");
			if (box == 9) {
				pools.add("KRS_NASIONAL");
			}
			if (LEADERS.contains(dossier.person().jenjang())) {
				pools.add("KEPEMIMPINAN");
			}
			if (dossier.person().jenisJabatan().equals("FUNGSIONAL")) {
				pools.add("TEKNIS");
			}
		}
		boolean innovates = dossier.innovations().stream().anyMatch((innovation) -> counts(innovation, year));
		if (innovates && Set.of(5, 7, 8, 9).contains(box)) {
			pools.add("INOVATOR");
		}
		return pools;
	}

	private static boolean counts(Innovation innovation, int year) {
		return innovation.tahun() >= year - 2 && innovation.tahun() <= year
				&& Set.of("LINTAS INSTANSI", "NASIONAL", "INTERNASIONAL").contains(innovation.tingkat())
				&& innovation.tahap() != null && Set.of("PENERAPAN", "REPLIKASI").contains(innovation.tahap());
	}

}
