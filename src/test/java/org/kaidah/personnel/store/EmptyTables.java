package org.kaidah.personnel.store;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the tables of a shared test database back to where they began. */
public final class EmptyTables {

	private EmptyTables() {
	}

	/** Empties them. */
	public static void in(JdbcClient jdbc) {
		List<String> tables = List.of("post_held", "rank_held", "education", "yearly_performance", "sanction",
				"training", "award", "competence_score", "potential_score", "feedback", "team_assignment", "innovation",
				"extra_attribute", "registered_post", "person", "dossier", "dossier_version", "change_set");
		tables.forEach((table) -> jdbc.sql("DELETE FROM " + table).update());
		jdbc.sql("UPDATE data_revision SET revision = 0").update();
	}

}
