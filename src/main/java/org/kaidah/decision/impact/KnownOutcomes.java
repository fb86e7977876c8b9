package org.kaidah.decision.impact;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kaidah.decision.DecisionFilter;
import org.kaidah.decision.DecisionLine;
import org.kaidah.decision.Decisions;
import org.kaidah.decision.Run;
import org.kaidah.decision.Runs;
import org.kaidah.personnel.store.StoredDossier;
import org.kaidah.rulebook.LruMap;
import org.springframework.stereotype.Component;

/**
 * What need not be evaluated again: outcomes under the same rules, of the same date,
 * target and data, from memory or from a run that is done.
 */
@Component
class KnownOutcomes {

	/** Up to how many people are kept in memory. */
	static final int MOST_PEOPLE = 50_000;

	private static final int KEPT = 6;

	private final Map<OutcomeKey, Outcomes> memory = LruMap.synchronizedOf(KEPT);

	private final Runs runs;

	private final Decisions decisions;

	KnownOutcomes(Runs runs, Decisions decisions) {
		this.runs = runs;
		this.decisions = decisions;
	}

	/** Those in memory. */
	Optional<Outcomes> find(OutcomeKey key) {
		return Optional.ofNullable(this.memory.get(key));
	}

	/** Keeps them for a while, where they are not too many. */
	void keep(OutcomeKey key, Outcomes.Gathered gathered) {
		Outcomes outcomes = gathered.outcomes();
		if (outcomes != null) {
			this.memory.put(key, outcomes);
		}
	}

	/** Where they are known from, for one way through the population. */
	OutcomeSource source(OutcomeKey key) {
		Outcomes known = this.memory.get(key);
		if (known != null) {
			return inMemory(known);
		}
		return this.runs.done(key.editionHash(), key.asOf(), key.target(), key.revision())
			.map(this::ofRun)
			.orElse((block) -> null);
	}

	private static OutcomeSource inMemory(Outcomes known) {
		int[] next = new int[1];
		return (block) -> {
			int from = next[0];
			next[0] = Math.min(from + block.size(), known.nips().size());
			return known.nips().subList(from, next[0]).equals(nips(block)) ? known.all().subList(from, next[0]) : null;
		};
	}

	private OutcomeSource ofRun(Run run) {
		String[] last = { "" };
		return (block) -> {
			List<DecisionLine> lines = this.decisions.linesAfter(run.id(), DecisionFilter.ALL, last[0], block.size());
			last[0] = block.get(block.size() - 1).nip();
			boolean same = lines.stream().map(DecisionLine::nip).toList().equals(nips(block));
			return same ? lines.stream().map(Outcome::of).toList() : null;
		};
	}

	private static List<String> nips(List<StoredDossier> block) {
		return block.stream().map(StoredDossier::nip).toList();
	}

}
