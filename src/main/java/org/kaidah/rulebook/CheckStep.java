package org.kaidah.rulebook;

/** What a check does, in the order in which it is done. */
public enum CheckStep {

	/** Reads the files through the gate. */
	READ,

	/** Lays them over those above, and looks at codes, legal bases, words and weights. */
	RULES,

	/** Compiles. */
	COMPILE,

	/** Runs the scenarios. */
	SCENARIOS,

	/** Looks for defects of the rules, and for people who show them. */
	ANALYSIS,

	/** Changes the rules by small steps and sees whether a scenario notices. */
	STRENGTH

}
