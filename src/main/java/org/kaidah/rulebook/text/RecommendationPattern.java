package org.kaidah.rulebook.text;

import java.util.List;

/**
 * A new recommendation for the people of a box.
 *
 * @param box the box's number
 * @param subject what the recommendation is for, such as {@code KOTAK 1}
 * @param program what is recommended
 */
public record RecommendationPattern(RuleHeading heading, String box, String subject, String program) {

	/** Fills the pattern in. */
	public Drafted draft() {
		PatternDraft draft = new PatternDraft(this.heading);
		draft.rule(List.of("Kotak( nomor == " + draft.number("box", this.box) + " )"), "new Anjuran("
				+ draft.text("subject", this.subject) + ", " + draft.text("program", this.program) + ')');
		return draft.finish();
	}

}
