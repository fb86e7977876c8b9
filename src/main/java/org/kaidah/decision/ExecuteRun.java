package org.kaidah.decision;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.kaidah.engine.UnusableRules;
import org.kaidah.personnel.store.DossierReader;
import org.kaidah.personnel.store.StoredDossier;
import org.kaidah.rulebook.Editions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes a run from its checkpoint on: blocks of people are read, decided on all cores
 * and stored, in the order of NIP. A bounded number of blocks is ever under way, so
 * memory does not grow with the population.
 */
@Component
class ExecuteRun {

	private static final int BLOCK = 500;

	private static final int SLICE = 50;

	private static final int BLOCKS_UNDER_WAY = 3;

	private final Editions editions;

	private final DossierReader dossiers;

	private final Runs runs;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ExecuteRun(Editions editions, DossierReader dossiers, Runs runs, JdbcTemplate jdbc, TransactionTemplate transaction,
			Clock clock) {
		this.editions = editions;
		this.dossiers = dossiers;
		this.runs = runs;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Decides everybody who is left.
	 * @param owner who holds the lease
	 * @return whether the run was still ours at the end
	 * @throws UnusableRules if the edition does not compile
	 * @throws InterruptedException if the application stops
	 */
	boolean execute(long id, String owner) throws UnusableRules, InterruptedException {
		Run run = this.runs.find(id).orElseThrow();
		DecidePerson decide = new DecidePerson(this.editions.compiled(run.editionHash()), run.asOf(), run.target());
		Checkpoint checkpoint = new Checkpoint(this.jdbc, this.transaction, id, owner);
		ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
		try {
			Deque<List<Future<List<DecidedRow>>>> underWay = new ArrayDeque<>();
			String last = checkpoint.lastNip();
			boolean more = true;
			while (more || !underWay.isEmpty()) {
				if (more) {
					List<StoredDossier> block = next(run, last);
					more = block.size() == BLOCK;
					if (!block.isEmpty()) {
						last = block.get(block.size() - 1).nip();
						underWay.add(submit(workers, block, decide));
					}
				}
				if (!underWay.isEmpty() && (!more || underWay.size() >= BLOCKS_UNDER_WAY)
						&& !checkpoint.store(decided(underWay.poll()), this.clock.instant())) {
					return false;
				}
			}
			return true;
		}
		finally {
			workers.shutdownNow();
		}
	}

	private List<StoredDossier> next(Run run, String last) {
		if (run.population() == Population.Kind.ALL) {
			return this.dossiers.after(last, run.revision(), BLOCK);
		}
		List<String> nips = this.jdbc.queryForList(
				"SELECT nip FROM run_member WHERE run_id = ? AND nip > ? ORDER BY nip LIMIT ?", String.class, run.id(),
				last, BLOCK);
		return this.dossiers.of(nips, run.revision());
	}

	private static List<Future<List<DecidedRow>>> submit(ExecutorService workers, List<StoredDossier> block,
			DecidePerson decide) {
		List<Future<List<DecidedRow>>> slices = new ArrayList<>();
		for (int from = 0; from < block.size(); from += SLICE) {
			List<StoredDossier> slice = block.subList(from, Math.min(block.size(), from + SLICE));
			slices.add(workers.submit(() -> slice.stream().map((stored) -> DecidedRow.of(stored, decide)).toList()));
		}
		return slices;
	}

	private static List<DecidedRow> decided(List<Future<List<DecidedRow>>> slices) throws InterruptedException {
		List<DecidedRow> rows = new ArrayList<>(BLOCK);
		for (Future<List<DecidedRow>> slice : slices) {
			try {
				rows.addAll(slice.get());
			}
			catch (ExecutionException ex) {
				throw new IllegalStateException(ex.getCause());
			}
		}
		return rows;
	}

}
