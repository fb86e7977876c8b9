package org.kaidah.engine.analysis;

import java.util.List;
import java.util.Set;

import org.kaidah.engine.Decision;
import org.kaidah.vocabulary.Fakta;

/**
 * Somebody with what the edition decides.
 *
 * @param fired the codes of the rules that fired
 */
record Person(List<Fakta> facts, Decision decision, Set<String> fired) {

	Person(List<Fakta> facts, Decision decision) {
		this(facts, decision, decision.fired());
	}

	/**
	 * Whether nothing is wrong with the decision, the answers on requirements apart.
	 */
	boolean isSound() {
		return this.decision.errors()
			.stream()
			.allMatch((error) -> error.key().equals("evaluation.unanswered")
					|| error.key().equals("evaluation.contradiction") && error.arguments().get(0).startsWith("Hasil "));
	}

}
