package org.kaidah.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * Which decisions of a run are meant; what is {@code null} or blank does not narrow.
 *
 * @param box 1 to 9, or 0 for those who cannot be assessed
 * @param unit unit (OPD)
 * @param level level (jenjang)
 * @param kind kind of post (jenis jabatan)
 * @param pool a pool they belong to
 * @param eligibility {@code YA}, {@code TIDAK} or {@code BELUM_LENGKAP}
 * @param search part of a name, or of a NIP
 */
public record DecisionFilter(Integer box, String unit, String level, String kind, String pool, String eligibility,
		String search) {

	/** Everybody. */
	public static final DecisionFilter ALL = new DecisionFilter(null, null, null, null, null, null, null);

	/** Whether somebody may be left out. */
	public boolean narrows() {
		return !conditions(new ArrayList<>()).isEmpty();
	}

	/** The same without the box, for the counts of all boxes. */
	public DecisionFilter anyBox() {
		return new DecisionFilter(null, this.unit, this.level, this.kind, this.pool, this.eligibility, this.search);
	}

	/**
	 * As SQL over {@code decision d} and {@code dossier_version v}: empty, or beginning
	 * with AND.
	 * @param parameters takes the values
	 */
	String conditions(List<Object> parameters) {
		StringBuilder sql = new StringBuilder();
		if (this.box != null) {
			sql.append(" AND d.box = ?");
			parameters.add(this.box);
		}
		equal(sql, "v.unor_induk_nama", this.unit, parameters);
		equal(sql, "v.jenjang", this.level, parameters);
		equal(sql, "v.jenis_jabatan", this.kind, parameters);
		equal(sql, "d.eligibility", this.eligibility, parameters);
		if (given(this.pool)) {
			sql.append(" AND d.pools LIKE ?");
			parameters.add("%|" + literally(this.pool) + "|%");
		}
		if (given(this.search)) {
			sql.append(" AND (v.nama LIKE ? OR v.nip LIKE ?)");
			parameters.add('%' + literally(this.search.strip()) + '%');
			parameters.add('%' + literally(this.search.replace(" ", "")) + '%');
		}
		return sql.toString();
	}

	private static void equal(StringBuilder sql, String column, String value, List<Object> parameters) {
		if (given(value)) {
			sql.append(" AND ").append(column).append(" = ?");
			parameters.add(value);
		}
	}

	private static boolean given(String value) {
		return value != null && !value.isBlank();
	}

	/** Signs that LIKE takes for any text stand for themselves. */
	private static String literally(String text) {
		return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

}
