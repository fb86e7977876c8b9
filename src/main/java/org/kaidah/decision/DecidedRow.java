package org.kaidah.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

import org.kaidah.engine.Decision;
import org.kaidah.engine.EvaluationError;
import org.kaidah.personnel.DossierCodec;
import org.kaidah.personnel.store.StoredDossier;

/**
 * A person's decision, ready to be stored.
 *
 * @param factsHash SHA-256 over the facts
 * @param outcomeHash SHA-256 over conclusions and errors
 * @param record the whole decision as bytes
 */
record DecidedRow(String nip, long revision, TalentResult result, boolean defective, byte[] factsHash,
		byte[] outcomeHash, byte[] record) {

	private static final DossierCodec CODEC = new DossierCodec();

	/**
	 * Decides about one person. Whatever goes wrong with one is told of that one and
	 * stops nobody else.
	 */
	static DecidedRow of(StoredDossier stored, DecidePerson decide) {
		try {
			Decided decided = decide.decide(CODEC.dossier(stored.content()));
			return of(stored, decided.decision(), decided.result(), decide);
		}
		catch (RuntimeException ex) {
			Decision failed = Decision.failed(List.of(),
					new EvaluationError("evaluation.unreadable", List.of(String.valueOf(ex.getMessage()))));
			return of(stored, failed, TalentResult.of(stored.nip(), failed, decide.target() != null), decide);
		}
	}

	private static DecidedRow of(StoredDossier stored, Decision decision, TalentResult result, DecidePerson decide) {
		return new DecidedRow(stored.nip(), stored.revision(), result, !decision.errors().isEmpty(),
				decision.factsDigest(), decision.outcomeDigest(), decide.edition().format().bytes(decision));
	}

	/**
	 * The chain after this decision: SHA-256 over the chain before it, the NIP and both
	 * hashes. Followed in the order of NIP it depends on nothing but the decisions.
	 */
	byte[] chained(byte[] before) {
		MessageDigest digest = DossierCodec.sha256();
		digest.update(before);
		digest.update(this.nip.getBytes(StandardCharsets.US_ASCII));
		digest.update(this.factsHash);
		return digest.digest(this.outcomeHash);
	}

}
