package org.kaidah.personnel.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * Which people a list is about; what is blank does not narrow. The names are those of the
 * address.
 *
 * @param cari part of a name or NIP
 * @param unit unit (OPD)
 * @param jenjang level
 * @param jenis kind of post
 * @param urut the column sorted by, with a minus for downwards
 */
record PeopleFilter(String cari, String unit, String jenjang, String jenis, String urut) {

	/** A condition for SQL with the values for its places. */
	record Condition(String sql, List<Object> values) {
	}

	/** Whether somebody may be left out. */
	public boolean narrows() {
		return !condition().values().isEmpty();
	}

	Condition condition() {
		List<String> parts = new ArrayList<>(List.of("TRUE"));
		List<Object> values = new ArrayList<>();
		if (given(this.cari)) {
			parts.add("(nama LIKE ? OR nip_baru LIKE ?)");
			values.add('%' + literally(this.cari.strip()) + '%');
			values.add('%' + literally(this.cari.replace(" ", "")) + '%');
		}
		equal("unor_induk_nama", this.unit, parts, values);
		equal("jenjang", this.jenjang, parts, values);
		equal("jenis_jabatan", this.jenis, parts, values);
		return new Condition(" WHERE " + String.join(" AND ", parts), values);
	}

	/** Never a word of the address itself. */
	String order() {
		boolean down = given(this.urut) && this.urut.startsWith("-");
		String column = switch (given(this.urut) ? this.urut.substring(down ? 1 : 0) : "nama") {
			case "nip" -> "nip_baru";
			case "unit" -> "unor_induk_nama";
			case "jenjang" -> "jenjang";
			default -> "nama";
		};
		return " ORDER BY " + column + (down ? " DESC" : "") + ", nip_baru";
	}

	private static void equal(String column, String value, List<String> parts, List<Object> values) {
		if (given(value)) {
			parts.add(column + " = ?");
			values.add(value);
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
