package org.kaidah.rulebook;

import java.time.Clock;

import org.kaidah.engine.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The merged rules that decisions refer to, by the hash of their text: where rules came
 * from does not matter to what they decide, so several editions may share them.
 */
@Repository
class RuleSets {

	private final JdbcClient jdbc;

	private final Clock clock;

	RuleSets(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Keeps the rules of a jurisdiction.
	 * @return their hash
	 */
	String store(RuleSet rules) {
		String hash = Edition.hashOf(rules.rules());
		this.jdbc
			.sql("INSERT IGNORE INTO rule_set (hash, jurisdiction, name, text, recorded_at) VALUES (?, ?, ?, ?, ?)")
			.params(hash, rules.code(), rules.name(), EditionText.of(rules.rules()), Utc.of(this.clock.instant()))
			.update();
		return hash;
	}

}
