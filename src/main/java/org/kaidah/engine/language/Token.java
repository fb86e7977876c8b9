package org.kaidah.engine.language;

/**
 * A word, literal or sign of a rule file.
 *
 * @param text as written; for a string its value without quotes and escapes
 */
record Token(Kind kind, String text, Span span) {

	enum Kind {

		WORD, VARIABLE, STRING, INTEGER, DECIMAL, SIGN, END

	}

	boolean is(String sign) {
		return (this.kind == Kind.SIGN || this.kind == Kind.WORD) && this.text.equals(sign);
	}

}
