package org.kaidah.decision;

import org.kaidah.engine.Decision;
import org.kaidah.personnel.Dossier;
import org.kaidah.rulebook.StoredEdition;

/**
 * A stored decision with all it rests on.
 *
 * @param edition the rules as they were
 * @param nip whom it is about
 * @param revision the change from which on the dossier was known
 * @param dossier what was known, or {@code null} where it cannot be read
 * @param decision as it was made; nothing is evaluated again
 * @param result the same in one line
 * @param factsHash hexadecimal SHA-256 over the facts, as stored
 * @param outcomeHash hexadecimal SHA-256 over the outcome, as stored
 */
public record StoredDecision(Run run, StoredEdition edition, String nip, long revision, Dossier dossier,
		Decision decision, TalentResult result, String factsHash, String outcomeHash) {

	/** Whether the facts shown are those that were decided on. */
	public boolean factsAgree() {
		return this.decision.factsHash().equals(this.factsHash);
	}

}
