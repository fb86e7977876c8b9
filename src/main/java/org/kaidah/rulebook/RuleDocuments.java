package org.kaidah.rulebook;

import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents by their hash; each is kept once, whoever refers to it. */
@Repository
public class RuleDocuments {

	private static final int REMEMBERED = 32;

	private final JdbcClient jdbc;

	private final Map<String, RuleDocument> remembered = LruMap.synchronizedOf(REMEMBERED);

	RuleDocuments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps a document.
	 * @return its hash
	 */
	public String store(RuleDocument document) {
		String hash = document.hash();
		this.jdbc.sql("INSERT IGNORE INTO rule_document (hash, content) VALUES (?, ?)")
			.params(hash, document.json())
			.update();
		return hash;
	}

	/**
	 * A document.
	 * @throws IllegalStateException if there is none, or it does not have its hash
	 */
	public RuleDocument get(String hash) {
		return find(hash).orElseThrow(() -> new IllegalStateException("No document " + hash));
	}

	/**
	 * A document.
	 * @throws IllegalStateException if it does not have its hash
	 */
	public Optional<RuleDocument> find(String hash) {
		RuleDocument known = this.remembered.get(hash);
		if (known != null) {
			return Optional.of(known);
		}
		Optional<RuleDocument> found = this.jdbc.sql("SELECT content FROM rule_document WHERE hash = ?")
			.param(hash)
			.query(String.class)
			.optional()
			.map(RuleDocument::read);
		found.ifPresent((document) -> {
			if (!document.hash().equals(hash)) {
				throw new IllegalStateException("Document " + hash + " does not have its hash");
			}
			this.remembered.put(hash, document);
		});
		return found;
	}

}
