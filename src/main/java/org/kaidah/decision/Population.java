package org.kaidah.decision;

import java.util.List;

/**
 * Whom a run is about.
 *
 * @param kind how they are chosen
 * @param unit the unit (OPD), for {@link Kind#UNIT} alone
 * @param nips the people, for {@link Kind#LIST} alone
 */
public record Population(Kind kind, String unit, List<String> nips) {

	/** How people are chosen. */
	public enum Kind {

		/** Everybody who is stored. */
		ALL,

		/** Everybody of one unit. */
		UNIT,

		/** A list of NIPs. */
		LIST

	}

	/** Everybody. */
	public static Population all() {
		return new Population(Kind.ALL, null, List.of());
	}

	/** Everybody of a unit (OPD). */
	public static Population unit(String unit) {
		return new Population(Kind.UNIT, unit, List.of());
	}

	/** These people. */
	public static Population list(List<String> nips) {
		return new Population(Kind.LIST, null, List.copyOf(nips));
	}

}
