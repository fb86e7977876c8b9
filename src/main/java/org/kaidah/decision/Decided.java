package org.kaidah.decision;

import org.kaidah.engine.Decision;
import org.kaidah.personnel.Dossier;

/** One person with what was decided about them. */
public record Decided(Dossier dossier, Decision decision, TalentResult result) {
}
