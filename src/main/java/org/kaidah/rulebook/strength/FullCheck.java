package org.kaidah.rulebook.strength;

import org.kaidah.engine.UnusableRules;
import org.kaidah.rulebook.CheckProgress;
import org.kaidah.rulebook.CheckResult;
import org.kaidah.rulebook.CheckStep;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RuleCheck;
import org.kaidah.rulebook.RuleCheck.Checked;

/**
 * A jurisdiction looked at in everything that a check is about: all that can be said
 * against its rules, and, where no error was found, how well its scenarios guard them.
 *
 * @param strength {@code null} where an error was found
 */
public record FullCheck(CheckResult result, StrengthResult strength) {

	/**
	 * Checks a jurisdiction.
	 * @param progress hears how far it has come; may end it by an exception of its own
	 */
	public static FullCheck of(RuleBook book, String jurisdiction, CheckProgress progress) {
		Checked checked = RuleCheck.checkForStrength(book, jurisdiction, progress);
		if (!checked.result().passed()) {
			return new FullCheck(checked.result(), null);
		}
		progress.step(CheckStep.STRENGTH, checked.result().problems());
		try {
			return new FullCheck(checked.result(),
					Strength.of(book, jurisdiction, checked.trial(), checked.scenarios(), progress));
		}
		catch (UnusableRules ex) {
			throw new IllegalStateException("Rules that passed cannot be tried: " + ex.problems(), ex);
		}
	}

}
