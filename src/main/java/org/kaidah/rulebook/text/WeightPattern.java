package org.kaidah.rulebook.text;

import java.util.List;

/**
 * A new weight: what an indicator's points count on an axis.
 *
 * @param axis such as {@code KINERJA}
 * @param indicator the indicator weighed
 * @param weight per cent of the axis
 */
public record WeightPattern(RuleHeading heading, String axis, String indicator, String weight) {

	/** Fills the pattern in. */
	public Drafted draft() {
		PatternDraft draft = new PatternDraft(this.heading);
		String indikator = draft.text("indicator", this.indicator);
		draft.rule(List.of("Poin( indikator == " + indikator + ", $n : nilai )"),
				"new Tertimbang(" + draft.text("axis", this.axis) + ", " + indikator + ", "
						+ draft.number("weight", this.weight) + ", $n)");
		return draft.finish();
	}

}
