package org.kaidah.rulebook.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.RuleDocument;

/**
 * What no draft may hold, wherever it comes from: rule text outside the safe subset, and
 * files beyond the limits. Other mistakes are kept, so that half-done work is not lost;
 * they are shown, and no check passes with them.
 */
public final class DraftGate {

	private static final String GATE = "gate.";

	private DraftGate() {
	}

	/**
	 * Fails where a file is refused.
	 * @throws DraftRefused with every problem of every refused file
	 */
	public static void require(String jurisdiction, RuleDocument document) throws DraftRefused {
		List<Problem> refused = refused(jurisdiction, document);
		if (!refused.isEmpty()) {
			throw new DraftRefused(Refusal.FILES_REFUSED, refused);
		}
	}

	/** Everything for which a document is refused; empty where it is not. */
	public static List<Problem> refused(String jurisdiction, RuleDocument document) {
		List<Problem> refused = new ArrayList<>(document.limits());
		if (!refused.isEmpty()) {
			return refused;
		}
		for (Map.Entry<String, String> file : document.files().entrySet()) {
			if (file.getKey().endsWith(RuleDocument.RULES)) {
				String name = Jurisdiction.place(jurisdiction) + file.getKey();
				List<Problem> problems = RuleParser.parse(new RuleFile(name, file.getValue())).problems();
				if (problems.stream().anyMatch((problem) -> problem.key().startsWith(GATE))) {
					refused.addAll(problems);
				}
			}
		}
		return refused;
	}

}
