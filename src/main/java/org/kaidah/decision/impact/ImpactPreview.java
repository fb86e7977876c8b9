package org.kaidah.decision.impact;

import java.util.List;

import org.kaidah.engine.language.Problem;

/**
 * What a text that is not even saved would change.
 *
 * @param state whether there are figures, and if not, why
 * @param summary the figures, or {@code null}
 * @param problems why the rules cannot be used; empty where they can
 */
public record ImpactPreview(State state, ImpactSummary summary, List<Problem> problems) {

	/** Whether there are figures. */
	public enum State {

		/** There are. */
		FIGURES,

		/** The rules cannot be used as they are. */
		UNUSABLE,

		/** There are too many people to be looked at while somebody types. */
		TOO_MANY,

		/** Nobody is stored, or nothing is in force. */
		NOTHING,

		/** Others are being computed. */
		BUSY

	}

	static ImpactPreview without(State state) {
		return new ImpactPreview(state, null, List.of());
	}

	static ImpactPreview unusable(List<Problem> problems) {
		return new ImpactPreview(State.UNUSABLE, null, List.copyOf(problems));
	}

}
