package org.kaidah.engine.analysis;

import java.time.LocalDate;
import java.util.List;

import org.kaidah.vocabulary.Fakta;

/**
 * A person who shows a defect of the rules.
 *
 * @param facts what is known about the person; empty where no person was found
 * @param asOf the as-of date of the facts, or {@code null} where there are none
 */
public record Witness(List<Fakta> facts, LocalDate asOf) {

	/** No person was found who shows it. */
	static final Witness NOBODY = new Witness(List.of(), null);

	public Witness {
		facts = List.copyOf(facts);
	}

	/** Whether there is a person. */
	public boolean isSomebody() {
		return !this.facts.isEmpty();
	}

}
