package org.kaidah.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Projection;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Sasaran;

/**
 * Decides about one person: dossier to facts, facts to decision.
 *
 * @param edition the rules
 * @param asOf the as-of date
 * @param target the level asked for, or {@code null}
 */
public record DecidePerson(Edition edition, LocalDate asOf, String target) {

	/** The decision about a person. */
	public Decided decide(Dossier dossier) {
		Decision decision = Evaluator.evaluate(this.edition, facts(dossier, this.asOf, this.target), this.asOf);
		return new Decided(dossier, decision, TalentResult.of(dossier.nip(), decision, this.target != null));
	}

	/** What is decided on: the person's facts as of the date, and the target. */
	public static List<Fakta> facts(Dossier dossier, LocalDate asOf, String target) {
		List<Fakta> facts = new ArrayList<>(Projection.facts(dossier, asOf));
		if (target != null) {
			facts.add(new Sasaran(target));
		}
		return facts;
	}

}
