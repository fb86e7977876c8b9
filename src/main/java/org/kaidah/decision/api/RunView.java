package org.kaidah.decision.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.kaidah.decision.Population;
import org.kaidah.decision.Run;

/**
 * A run as other systems see it.
 *
 * @param boxes people by box, those who cannot be assessed under 0
 */
record RunView(long id, String jurisdiction, String editionHash, LocalDate asOf, String target,
		Population.Kind population, String unit, long dataRevision, Run.State state, int total, int done, int assessed,
		int defective, String resultHash, int projectionVersion, String engineVersion, String vocabularyVersion,
		Instant createdAt, Instant startedAt, Instant endedAt, String failure, Map<Integer, Integer> boxes) {

	static RunView of(Run run, Map<Integer, Integer> boxes) {
		return new RunView(run.id(), run.jurisdiction(), run.editionHash(), run.asOf(), run.target(), run.population(),
				run.unit(), run.revision(), run.state(), run.total(), run.done(), run.assessed(), run.defective(),
				(run.state() == Run.State.DONE) ? run.resultHash() : null, run.projectionVersion(), run.engineVersion(),
				run.vocabularyVersion(), run.createdAt(), run.startedAt(), run.endedAt(), run.failure(), boxes);
	}

}
