package org.kaidah.rulebook;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.kaidah.engine.Edition;
import org.kaidah.engine.UnusableRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The rules that decisions rest on: those in force on a date, found by the hash that
 * decisions refer to, and compiled when needed.
 */
@Service
public class Editions {

	private static final int KEPT = 4;

	private final JdbcClient jdbc;

	private final PublishedEditions published;

	private final CompiledRules compiled = new CompiledRules(KEPT);

	private final Map<String, StoredEdition> stored = LruMap.synchronizedOf(KEPT * 4);

	Editions(JdbcClient jdbc, PublishedEditions published) {
		this.jdbc = jdbc;
		this.published = published;
	}

	/**
	 * The edition in force in a jurisdiction on a date.
	 * @return nothing where there is no such jurisdiction, or no edition at all
	 */
	public Optional<PublishedEdition> inForce(String jurisdiction, LocalDate asOf) {
		return this.published.inForce(jurisdiction, asOf);
	}

	/** All rules that apply under an edition. */
	public StoredEdition rules(PublishedEdition edition) {
		StoredEdition rules = find(edition.rulesHash()).orElseThrow();
		return new StoredEdition(rules.hash(), edition.jurisdiction(), edition.name(), rules.rules());
	}

	/** The rules with a hash. */
	public Optional<StoredEdition> find(String hash) {
		StoredEdition known = this.stored.get(hash);
		if (known != null) {
			return Optional.of(known);
		}
		Optional<StoredEdition> found = this.jdbc
			.sql("SELECT hash, jurisdiction, name, text FROM rule_set WHERE hash = ?")
			.param(hash)
			.query((row, number) -> new StoredEdition(row.getString("hash"), row.getString("jurisdiction"),
					row.getString("name"), EditionText.rules(row.getString("text"))))
			.optional();
		found.ifPresent((edition) -> {
			if (!Edition.hashOf(edition.rules()).equals(hash)) {
				throw new IllegalStateException("Edition " + hash + " does not have its hash");
			}
			this.stored.put(hash, edition);
		});
		return found;
	}

	/**
	 * The rules with a hash, compiled.
	 * @throws UnusableRules if they do not compile
	 */
	public Edition compiled(String hash) throws UnusableRules {
		return this.compiled.of(hash, find(hash).orElseThrow().rules());
	}

}
