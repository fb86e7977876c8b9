package org.kaidah.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.kaidah.engine.Versions;
import org.kaidah.personnel.Projection;
import org.kaidah.personnel.store.DossierReader;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.StoredEdition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts a run: fixes its edition, its people and the state of the data it sees, and
 * leaves the deciding to the worker.
 */
@Service
public class StartRun {

	/** The chain of a run that has decided nobody. */
	static final byte[] EMPTY_CHAIN = new byte[32];

	private static final int BATCH = 1_000;

	/** A new run is there. */
	record Started(long id) {
	}

	private final Editions editions;

	private final DossierReader dossiers;

	private final Runs runs;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StartRun(Editions editions, DossierReader dossiers, Runs runs, JdbcClient jdbc, JdbcTemplate batches,
			TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
		this.editions = editions;
		this.dossiers = dossiers;
		this.runs = runs;
		this.jdbc = jdbc;
		this.batches = batches;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Starts a run.
	 * @return the new run, or the one that was started under the same key before
	 * @throws RunRefused if the request cannot be fulfilled: nobody to decide about, an
	 * unknown level, unit or NIP
	 */
	public Run start(RunRequest request) throws RunRefused {
		if (request.idempotencyKey() != null) {
			Optional<Run> earlier = this.runs.find(request.idempotencyKey());
			if (earlier.isPresent()) {
				return earlier.get();
			}
		}
		PublishedEdition edition = edition(request.jurisdiction(), request.asOf());
		String target = target(this.editions.rules(edition), request.target());
		long revision = this.dossiers.revision();
		List<String> members = members(request.population(), revision);
		int total = (request.population().kind() == Population.Kind.ALL) ? this.dossiers.count(revision)
				: members.size();
		if (total == 0) {
			throw new RunRefused("population", "run.nobody");
		}
		Run run;
		try {
			run = this.transaction.execute((status) -> insert(request, edition, target, revision, members, total));
		}
		catch (DuplicateKeyException ex) {
			return this.runs.find(request.idempotencyKey()).orElseThrow(() -> ex);
		}
		this.events.publishEvent(new Started(run.id()));
		return run;
	}

	/**
	 * Lets a stopped or failed run go on from its checkpoint, with the edition and data
	 * it started with.
	 * @return whether it was stopped
	 */
	public boolean resume(long id) {
		boolean resumed = this.runs.resume(id);
		if (resumed) {
			this.events.publishEvent(new Started(id));
		}
		return resumed;
	}

	/**
	 * The edition that decides in a jurisdiction as of a date: the one in force on it.
	 * @throws RunRefused if there is no such jurisdiction, or nothing was in force
	 */
	public PublishedEdition edition(String jurisdiction, LocalDate asOf) throws RunRefused {
		return this.editions.inForce(jurisdiction, asOf)
			.orElseThrow(() -> new RunRefused("jurisdiction", "run.jurisdiction-unknown", jurisdiction));
	}

	private Run insert(RunRequest request, PublishedEdition edition, String target, long revision, List<String> members,
			int total) {
		Versions versions = Versions.current();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("""
					INSERT INTO run (jurisdiction, edition_id, edition_hash, as_of, target, population, unit, revision, idempotency_key,
					projection_version, engine_version, vocabulary_version, created_at, state, total, done, assessed,
					defective, last_nip, chain)
					VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, 0, 0, 0, '', ?)
					""")
			.params(Arrays.asList(request.jurisdiction(), edition.id(), edition.rulesHash(), request.asOf(), target,
					request.population().kind().name(), request.population().unit(), revision, request.idempotencyKey(),
					Projection.VERSION, versions.engine(), versions.vocabulary(), UtcTime.of(this.clock.instant()),
					total, EMPTY_CHAIN))
			.update(key, "id");
		long id = key.getKey().longValue();
		this.batches.batchUpdate("INSERT INTO run_member (run_id, nip) VALUES (?, ?)", members, BATCH,
				(statement, nip) -> {
					statement.setLong(1, id);
					statement.setString(2, nip);
				});
		return this.runs.find(id).orElseThrow();
	}

	private List<String> members(Population population, long revision) throws RunRefused {
		return switch (population.kind()) {
			case ALL -> List.of();
			case UNIT -> {
				List<String> people = this.dossiers.ofUnit(population.unit(), revision);
				if (people.isEmpty()) {
					throw new RunRefused("unit", "run.unit-unknown", population.unit());
				}
				yield people;
			}
			case LIST -> {
				Set<String> asked = new TreeSet<>(population.nips());
				List<String> known = this.dossiers.known(asked, revision);
				asked.removeAll(known);
				if (!asked.isEmpty()) {
					throw new RunRefused("nips", "run.nip-unknown", String.join(", ", asked));
				}
				yield known;
			}
		};
	}

	/**
	 * The level asked for as the rules spell it, or {@code null} where none is.
	 * @throws RunRefused if the rules do not know it
	 */
	public static String target(StoredEdition edition, String asked) throws RunRefused {
		if (asked == null || asked.isBlank()) {
			return null;
		}
		Targets targets = Targets.of(edition.rules());
		return targets.find(asked).orElseThrow(() -> new RunRefused("target", "run.target-unknown", asked, targets));
	}

}
