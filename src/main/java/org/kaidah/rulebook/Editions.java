package org.kaidah.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.kaidah.engine.Edition;
import org.kaidah.engine.EditionCompiler;
import org.kaidah.engine.UnusableRules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The editions that decisions rest on: stored by hash before anything is decided under
 * them, and compiled when needed. A few compiled ones are kept, the least used goes
 * first.
 */
@Service
@EnableConfigurationProperties(RulebookSettings.class)
public class Editions {

	private static final int KEPT = 4;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final RulebookSettings settings;

	private final Map<String, Edition> compiled = new LruMap<>(KEPT);

	private final Map<String, StoredEdition> stored = new LruMap<>(KEPT * 4);

	Editions(JdbcClient jdbc, Clock clock, RulebookSettings settings) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.settings = settings;
	}

	/** The rules as the folder holds them now. */
	public RuleBook folder() {
		try {
			return new RuleBook(RulesFolder.open(this.settings.folder()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The edition that a jurisdiction's rules in the folder make now, stored.
	 * @param jurisdiction its code
	 * @return the edition, or nothing where there is no such jurisdiction
	 * @throws UnusableRules if anything known stands against the rules
	 */
	public Optional<StoredEdition> adopt(String jurisdiction) throws UnusableRules {
		RuleBook book = folder();
		if (!book.knows(jurisdiction)) {
			return Optional.empty();
		}
		RuleSet ruleSet = book.usable(jurisdiction);
		String hash = Edition.hashOf(ruleSet.rules());
		Optional<StoredEdition> known = find(hash);
		if (known.isPresent()) {
			return known;
		}
		try {
			this.jdbc.sql("INSERT INTO edition (hash, jurisdiction, name, text, recorded_at) VALUES (?, ?, ?, ?, ?)")
				.params(hash, jurisdiction, ruleSet.name(), EditionText.of(ruleSet.rules()),
						this.clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime())
				.update();
		}
		catch (DuplicateKeyException ex) {
			// somebody else stored the same edition at the same time
		}
		return find(hash);
	}

	/** A stored edition. */
	public Optional<StoredEdition> find(String hash) {
		synchronized (this.stored) {
			StoredEdition known = this.stored.get(hash);
			if (known != null) {
				return Optional.of(known);
			}
		}
		Optional<StoredEdition> found = this.jdbc
			.sql("SELECT hash, jurisdiction, name, text FROM edition WHERE hash = ?")
			.param(hash)
			.query((row, number) -> new StoredEdition(row.getString("hash"), row.getString("jurisdiction"),
					row.getString("name"), EditionText.rules(row.getString("text"))))
			.optional();
		found.ifPresent((edition) -> {
			if (!Edition.hashOf(edition.rules()).equals(hash)) {
				throw new IllegalStateException("Edition " + hash + " does not have its hash");
			}
			synchronized (this.stored) {
				this.stored.put(hash, edition);
			}
		});
		return found;
	}

	/**
	 * A stored edition, compiled.
	 * @throws UnusableRules if it does not compile
	 */
	public Edition compiled(String hash) throws UnusableRules {
		synchronized (this.compiled) {
			Edition known = this.compiled.get(hash);
			if (known == null) {
				known = EditionCompiler.compile(find(hash).orElseThrow().rules());
				this.compiled.put(hash, known);
			}
			return known;
		}
	}

	/** Forgets the entry not used for longest. */
	private static final class LruMap<V> extends LinkedHashMap<String, V> {

		private static final long serialVersionUID = 1L;

		private final int most;

		LruMap(int most) {
			super(most, 0.75f, true);
			this.most = most;
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
			return size() > this.most;
		}

	}

}
