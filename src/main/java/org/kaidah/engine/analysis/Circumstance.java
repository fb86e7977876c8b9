package org.kaidah.engine.analysis;

import java.util.List;
import java.util.Map;

/**
 * What must be so of one thing for somebody to be among those whose answer changes.
 *
 * @param type the type of the thing
 * @param which the words that say which of that type, with their values
 * @param moved whether the thing itself is not the same under the two editions
 * @param before one of these lists must hold as a whole; a list without an element means
 * that nothing is asked of it
 * @param after the same for what it becomes, where it moves
 * @param mayBeMissing whether there may be none of it before
 * @param mayGo whether there may be none of it after
 */
public record Circumstance(String type, Map<String, Object> which, boolean moved, List<List<Asked>> before,
		List<List<Asked>> after, boolean mayBeMissing, boolean mayGo) {

	/**
	 * What is asked of one word.
	 *
	 * @param word the word of the vocabulary
	 * @param pieces one of these must hold
	 */
	public record Asked(String word, List<Piece> pieces) {
	}

	/**
	 * A stretch of numbers, a list of values or a plain yes or no.
	 *
	 * @param kind how the values are meant
	 * @param values the values
	 */
	public record Piece(Kind kind, List<Object> values) {
	}

	/** How values are meant. */
	public enum Kind {

		/** Just this number. */
		EQUAL,

		/** This or more. */
		AT_LEAST,

		/** More than this. */
		MORE,

		/** This or less. */
		AT_MOST,

		/** Less than this. */
		LESS,

		/** From the first to below the second. */
		FROM_TO_BELOW,

		/** From the first to the second. */
		FROM_TO,

		/** Above the first, to below the second. */
		ABOVE_TO_BELOW,

		/** Above the first, to the second. */
		ABOVE_TO,

		/** One of these. */
		ONE_OF,

		/** From the first to the last of the list of the data dictionary. */
		RUN,

		/** None of these. */
		NONE_OF,

		/** Not known. */
		EMPTY,

		/** Known. */
		KNOWN,

		/** It is so, with these arguments. */
		TRUE,

		/** It is not so, with these arguments. */
		FALSE

	}

}
