package org.kaidah.personnel.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.kaidah.personnel.Levels;

import org.kaidah.personnel.store.Conditions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** Searches the people who are known now. */
@Repository
class PeopleSearch {

	private static final String LINE = """
			SELECT nip, nama, jabatan_nama, jenis_jabatan, jenjang, unor_nama, unor_induk_nama, gol_ruang_akhir
			FROM person WHERE 1 = 1""";

	private static final RowMapper<PersonLine> ROW = (row, number) -> new PersonLine(row.getString(1), row.getString(2),
			row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8));

	/** The columns of the page that it can be sorted by. */
	private static final Map<String, String> COLUMNS = Map.of("nama", "nama", "nip", "nip", "unit", "unor_induk_nama",
			"jenjang", Levels.lowestFirst("jenjang"));

	private final JdbcTemplate jdbc;

	PeopleSearch(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** How many people a filter leaves. */
	int count(PeopleFilter filter) {
		Conditions conditions = filter.conditions();
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM person WHERE 1 = 1" + conditions.sql(), Integer.class,
				conditions.values().toArray());
	}

	/**
	 * Lines in an order.
	 * @param sort a column of the page, with a minus for downwards; by name where it is
	 * none
	 */
	List<PersonLine> lines(PeopleFilter filter, String sort, long offset, int most) {
		return lines(filter, order(sort) + " LIMIT ? OFFSET ?", most, offset);
	}

	/**
	 * Lines after a person in the order of NIP: a way through all that costs the same
	 * however far it has come.
	 */
	List<PersonLine> linesAfter(PeopleFilter filter, String nip, int most) {
		return lines(filter, " AND nip > ? ORDER BY nip LIMIT ?", nip, most);
	}

	private List<PersonLine> lines(PeopleFilter filter, String rest, Object... further) {
		Conditions conditions = filter.conditions();
		List<Object> values = new ArrayList<>(conditions.values());
		values.addAll(List.of(further));
		return this.jdbc.query(LINE + conditions.sql() + rest, ROW, values.toArray());
	}

	/** What the filters can ask for: the values that occur. */
	PeopleChoices choices() {
		PeopleChoices choices = new PeopleChoices(new TreeSet<>(), new TreeSet<>(Levels.ORDER), new TreeSet<>());
		this.jdbc.query("SELECT DISTINCT unor_induk_nama, jenjang, jenis_jabatan FROM person", (row) -> {
			choices.units().add(row.getString(1));
			choices.levels().add(row.getString(2));
			choices.kinds().add(row.getString(3));
		});
		return choices;
	}

	private static String order(String sort) {
		boolean down = sort.startsWith("-");
		String column = COLUMNS.getOrDefault(down ? sort.substring(1) : sort, "nama");
		return " ORDER BY " + column + (down ? " DESC" : "") + ", nip";
	}

}
