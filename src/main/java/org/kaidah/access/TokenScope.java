package org.kaidah.access;

/** What a token lets another system do, within what its owner may do. */
public enum TokenScope {

	/** Have posted facts evaluated. */
	EVALUATE,

	/** Start, stop and resume runs. */
	RUNS,

	/** Read rules, drafts, runs and what they decided. */
	READ,

	/** Write drafts and take steps with them. */
	RULES

}
