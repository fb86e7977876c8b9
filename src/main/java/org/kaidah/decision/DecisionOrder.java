package org.kaidah.decision;

import java.util.Map;

import org.kaidah.personnel.Levels;

/**
 * The order of a list of decisions. Who has no value comes last whichever way it is
 * sorted, and equals stand in the order of NIP.
 *
 * @param column a column of the page, with a minus for downwards; NIP where it is none
 */
record DecisionOrder(String column) {

	private static final String DOWN = "-";

	private static final Map<String, String> COLUMNS = Map.of("nama", "v.nama", "jenjang",
			Levels.lowestFirst("v.jenjang"), "kinerja", "d.performance", "potensial", "d.potential", "talenta",
			"d.talent", "kotak", "NULLIF(d.box, 0)");

	/** The clause over {@code decision d} and {@code dossier_version v}. */
	String sql() {
		boolean down = this.column.startsWith(DOWN);
		String sorted = COLUMNS.get(down ? this.column.substring(1) : this.column);
		if (sorted == null) {
			return " ORDER BY d.nip";
		}
		return " ORDER BY " + sorted + " IS NULL, " + sorted + (down ? " DESC" : "") + ", d.nip";
	}

}
