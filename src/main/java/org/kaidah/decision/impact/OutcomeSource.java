package org.kaidah.decision.impact;

import java.util.List;

import org.kaidah.personnel.store.StoredDossier;

/** Outcomes that are known already, read beside the dossiers. */
@FunctionalInterface
interface OutcomeSource {

	/**
	 * The outcomes of the people that come next.
	 * @param block dossiers, each block following the one before in the order of NIP
	 * @return as many outcomes, or {@code null} where they are not known
	 */
	List<Outcome> next(List<StoredDossier> block);

}
