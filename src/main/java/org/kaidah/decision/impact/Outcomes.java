package org.kaidah.decision.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an edition says about everybody, in the order of NIP. Most people share their
 * outcome with others, so it costs little more than the list of people.
 *
 * @param nips everybody
 * @param all their outcomes, in the same order
 */
record Outcomes(List<String> nips, List<Outcome> all) {

	/** Gathers them, up to a number of people. */
	static final class Gathered {

		private final Map<Outcome, Outcome> distinct = new HashMap<>();

		private final List<String> nips = new ArrayList<>();

		private final List<Outcome> all = new ArrayList<>();

		private final int most;

		private boolean tooMany;

		Gathered(int most) {
			this.most = most;
		}

		void add(String nip, Outcome outcome) {
			if (this.nips.size() == this.most) {
				this.tooMany = true;
				this.nips.clear();
				this.all.clear();
			}
			if (!this.tooMany) {
				this.nips.add(nip);
				this.all.add(this.distinct.computeIfAbsent(outcome, (key) -> key));
			}
		}

		/** All of them, or {@code null} where they were too many. */
		Outcomes outcomes() {
			return this.tooMany ? null : new Outcomes(List.copyOf(this.nips), List.copyOf(this.all));
		}

	}

}
