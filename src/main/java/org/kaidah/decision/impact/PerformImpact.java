package org.kaidah.decision.impact;

import java.util.concurrent.CancellationException;

import org.kaidah.engine.UnusableRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Computes a comparison and keeps its figures. */
@Component
class PerformImpact {

	private static final Logger LOGGER = LoggerFactory.getLogger(PerformImpact.class);

	private final Impacts impacts;

	private final ImpactRules rules;

	private final ComparePopulation compare;

	PerformImpact(Impacts impacts, ImpactRules rules, ComparePopulation compare) {
		this.impacts = impacts;
		this.rules = rules;
		this.compare = compare;
	}

	/**
	 * Computes one, unless it has ended; one that the end of the application stops stays
	 * as it is, to be taken up at the next start.
	 */
	void perform(long id, ImpactJob job) {
		try {
			if (this.impacts.begin(id)) {
				Impact impact = this.impacts.find(id).orElseThrow();
				this.impacts.end(id, this.compare.compare(this.rules.question(impact), job));
			}
		}
		catch (CancellationException ex) {
			if (job.cancelled()) {
				this.impacts.end(id, ImpactState.CANCELLED);
			}
		}
		catch (UnusableRules ex) {
			this.impacts.end(id, ImpactState.UNUSABLE);
		}
		catch (RuntimeException | StackOverflowError | OutOfMemoryError ex) {
			LOGGER.error("Impact {}", id, ex);
			broken(id);
		}
	}

	private void broken(long id) {
		if (Thread.currentThread().isInterrupted()) {
			// the application ends, and that was the reason
			return;
		}
		try {
			this.impacts.end(id, ImpactState.BROKEN);
		}
		catch (DataAccessException | TransactionException ex) {
			LOGGER.error("Impact {} waits for the next start: {}", id, ex.getMessage());
		}
	}

}
