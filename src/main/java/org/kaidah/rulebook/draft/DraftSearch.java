package org.kaidah.rulebook.draft;

import java.util.ArrayList;
import java.util.List;

import org.kaidah.access.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts by where they belong and where they stand. */
@Repository
public class DraftSearch {

	private static final String NEWEST = " ORDER BY changed_at DESC, id DESC LIMIT ? OFFSET ?";

	private final JdbcClient jdbc;

	/**
	 * Which drafts are wanted.
	 *
	 * @param scope the jurisdictions whose drafts may be read
	 * @param jurisdiction the code of one of them, or empty for all
	 * @param state where they stand, or {@code null} for all that something can still
	 * become of
	 */
	public record Filter(Scope scope, String jurisdiction, DraftState state) {
	}

	/** A condition with its values. */
	private record Condition(String sql, List<Object> values) {
	}

	DraftSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many there are. */
	public int count(Filter filter) {
		Condition wanted = condition(filter);
		return this.jdbc.sql("SELECT COUNT(*) FROM draft WHERE " + wanted.sql())
			.params(wanted.values())
			.query(Integer.class)
			.single();
	}

	/** Some of them, what was changed last first. */
	public List<Draft> find(Filter filter, long offset, int limit) {
		Condition wanted = condition(filter);
		List<Object> values = new ArrayList<>(wanted.values());
		values.addAll(List.of(limit, offset));
		return this.jdbc.sql("SELECT * FROM draft WHERE " + wanted.sql() + NEWEST)
			.params(values)
			.query(Drafts::draft)
			.list();
	}

	private static Condition condition(Filter filter) {
		List<Object> values = new ArrayList<>();
		String sql = "state NOT IN ('APPROVED', 'DISCARDED')";
		if (filter.state() != null) {
			sql = "state = ?";
			values.add(filter.state().name());
		}
		if (!filter.jurisdiction().isEmpty()) {
			sql += " AND jurisdiction = ?";
			values.add(filter.jurisdiction());
		}
		if (!filter.scope().everywhere()) {
			List<String> codes = List.copyOf(filter.scope().jurisdictions());
			sql += codes.isEmpty() ? " AND FALSE" : " AND jurisdiction IN (?" + ", ?".repeat(codes.size() - 1) + ')';
			values.addAll(codes);
		}
		return new Condition(sql, values);
	}

}
