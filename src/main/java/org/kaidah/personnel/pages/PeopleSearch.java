package org.kaidah.personnel.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Looks for people among those who are stored now. */
@Repository
class PeopleSearch {

	private static final String SELECT = """
			SELECT nip_baru, nama, jabatan_nama, unor_induk_nama, jenjang, jenis_jabatan FROM person
			""";

	private final JdbcTemplate jdbc;

	/** Values that occur, in alphabetical order. */
	record Choices(List<String> units, List<String> levels, List<String> kinds) {
	}

	PeopleSearch(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	int count(PeopleFilter filter) {
		PeopleFilter.Condition condition = filter.condition();
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM person" + condition.sql(), Integer.class,
				condition.values().toArray());
	}

	List<PersonLine> page(PeopleFilter filter, int most, long offset) {
		PeopleFilter.Condition condition = filter.condition();
		List<Object> values = new ArrayList<>(condition.values());
		values.add(most);
		values.add(offset);
		return this.jdbc.query(SELECT + condition.sql() + filter.order() + " LIMIT ? OFFSET ?",
				(row, number) -> line(row), values.toArray());
	}

	void each(PeopleFilter filter, Consumer<PersonLine> receiver) {
		PeopleFilter.Condition condition = filter.condition();
		this.jdbc.query(SELECT + condition.sql() + filter.order(), (ResultSet row) -> receiver.accept(line(row)),
				condition.values().toArray());
	}

	Choices choices() {
		return new Choices(values("unor_induk_nama"), values("jenjang"), values("jenis_jabatan"));
	}

	private List<String> values(String column) {
		return this.jdbc.queryForList("SELECT DISTINCT " + column + " FROM person ORDER BY 1", String.class);
	}

	private static PersonLine line(ResultSet row) throws SQLException {
		return new PersonLine(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
				row.getString(6));
	}

}
