package org.kaidah.rulebook.exchange;

import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleDocuments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the folder of each jurisdiction was last known to hold. */
@Repository
class FolderMarks {

	private final JdbcClient jdbc;

	private final RuleDocuments documents;

	/**
	 * @param seen hash of what it held when it last agreed with an edition, or
	 * {@code null} where it never did
	 * @param offered hash of what was last made a draft of, or {@code null}
	 */
	record Marks(String seen, String offered) {
	}

	FolderMarks(JdbcClient jdbc, RuleDocuments documents) {
		this.jdbc = jdbc;
		this.documents = documents;
	}

	Marks of(String jurisdiction) {
		return this.jdbc.sql("SELECT folder_seen, folder_offered FROM jurisdiction WHERE code = ?")
			.param(jurisdiction)
			.query((row, number) -> new Marks(row.getString(1), row.getString(2)))
			.single();
	}

	void seen(String jurisdiction, RuleDocument document) {
		this.jdbc.sql("UPDATE jurisdiction SET folder_seen = ? WHERE code = ?")
			.params(this.documents.store(document), jurisdiction)
			.update();
	}

	void offered(String jurisdiction, RuleDocument document) {
		this.jdbc.sql("UPDATE jurisdiction SET folder_offered = ? WHERE code = ?")
			.params(this.documents.store(document), jurisdiction)
			.update();
	}

}
