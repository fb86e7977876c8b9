package org.kaidah.decision.impact;

import java.time.LocalDate;
import java.util.List;

import org.kaidah.decision.AgeBand;
import org.kaidah.decision.DecidePerson;
import org.kaidah.engine.EvaluationError;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.DossierCodec;
import org.kaidah.personnel.Person;
import org.kaidah.personnel.store.StoredDossier;
import org.kaidah.vocabulary.Fakta;

/**
 * A person ready to be decided about: projected once, however many editions are compared.
 *
 * @param person who it is, or {@code null} where the dossier cannot be read
 * @param facts what rules see as of the date, with the target where one is asked for
 * @param unreadable why there are no facts, or {@code null}
 */
record ProjectedPerson(String nip, Person person, Traits traits, List<Fakta> facts, EvaluationError unreadable) {

	private static final DossierCodec CODEC = new DossierCodec();

	/**
	 * Whatever goes wrong with one is told of that one and stops nobody else.
	 * @param target the level asked for, or {@code null}
	 */
	static ProjectedPerson of(StoredDossier stored, LocalDate asOf, String target, List<AgeBand> bands) {
		try {
			Dossier dossier = CODEC.dossier(stored.content());
			return new ProjectedPerson(stored.nip(), dossier.person(), Traits.of(dossier.person(), asOf, bands),
					DecidePerson.facts(dossier, asOf, target), null);
		}
		catch (RuntimeException ex) {
			return new ProjectedPerson(stored.nip(), null, Traits.UNKNOWN, List.of(),
					new EvaluationError("evaluation.unreadable", List.of(String.valueOf(ex.getMessage()))));
		}
	}

}
