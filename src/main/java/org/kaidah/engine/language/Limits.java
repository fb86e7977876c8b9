package org.kaidah.engine.language;

/**
 * How much of everything an author may write. Far above what a regulation needs (the
 * shipped rules stay below a tenth of each), and low enough that no text keeps the
 * checks, the compiler or a decision busy for long. All are counts, never times, so that
 * a text refused on one machine is refused on every other.
 */
public final class Limits {

	/** Files of rules in one jurisdiction. */
	public static final int FILES = 500;

	/** Rules that apply in one jurisdiction, those of its parents included. */
	public static final int RULES = 3_000;

	/** Characters of one file. */
	public static final int FILE_CHARACTERS = 1_000_000;

	/** Rules of one file. */
	static final int FILE_RULES = 2_000;

	/** Parentheses within parentheses, in a condition as in an expression. */
	static final int DEPTH = 20;

	/** Facts and groups of facts that one rule looks at. */
	static final int PATTERNS = 40;

	/** Constraints of one pattern, bindings included. */
	static final int CONSTRAINTS = 50;

	/** Comparisons joined within one constraint. */
	static final int TERMS = 100;

	/** Values of one list. */
	static final int LIST = 500;

	/** Literals of one rule: the cells it fills in a grid. */
	static final int CELLS = 1_000;

	/** Ways through the alternatives of one rule, each compiled on its own. */
	static final int WAYS = 64;

	/** Conclusions that one rule draws. */
	static final int INSERTIONS = 20;

	/** Characters of one text. */
	static final int TEXT = 1_000;

	/** Digits of a whole number. */
	static final int INTEGER_DIGITS = 9;

	/** Digits of a number with decimals. */
	static final int DIGITS = 15;

	/** Length of a window or age, in its unit. */
	static final int WINDOW = 10_000;

	/** Problems told of one file. */
	static final int PROBLEMS = 1_000;

	private Limits() {
	}

}
