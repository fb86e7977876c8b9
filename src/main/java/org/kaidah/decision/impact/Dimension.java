package org.kaidah.decision.impact;

/** What people are looked at by. */
public enum Dimension {

	/** The unit (OPD). */
	UNIT,

	/** The level of the post. */
	LEVEL,

	/** The sex, {@code M}, {@code F} or {@code TIDAK_DIKETAHUI}. */
	SEX,

	/** The age band on the as-of date, as an address writes it, such as {@code 31-40}. */
	AGE

}
