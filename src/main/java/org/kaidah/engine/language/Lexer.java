package org.kaidah.engine.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a rule file into tokens. Outside strings and comments only plain ASCII counts, so
 * that no look-alike letter or escape can disguise a word.
 */
final class Lexer {

	private static final List<String> LONG_SIGNS = List.of("==", "!=", ">=", "<=", "&&", "||");

	/** What a word processor makes of quotes, and the single ones. */
	private static final String OTHER_QUOTES = "'\u2018\u2019\u201C\u201D\u201E";

	/** Where a text probably ends whose closing quote is missing. */
	private static final String BEHIND_TEXT = ",);@";

	private static final String SIGNS = "()[]{}<>=!&|,;:.@+-*/%?~^#";

	private final String text;

	private final Problems problems;

	private final List<Token> tokens = new ArrayList<>();

	private int at;

	private int line = 1;

	private int lineStart;

	Lexer(String text, Problems problems) {
		this.text = text;
		this.problems = problems;
	}

	List<Token> tokens() {
		while (skipBlank()) {
			next();
		}
		this.tokens.add(new Token(Token.Kind.END, "", span(this.at, this.at)));
		return this.tokens;
	}

	private boolean skipBlank() {
		while (this.at < this.text.length()) {
			char c = this.text.charAt(this.at);
			if (c == '\n') {
				this.at++;
				newLine();
			}
			else if (c == ' ' || c == '\t' || c == '\r' || c == '\uFEFF' && this.at == 0) {
				this.at++;
			}
			else if (this.text.startsWith("//", this.at)) {
				int end = this.text.indexOf('\n', this.at);
				this.at = (end < 0) ? this.text.length() : end;
			}
			else if (this.text.startsWith("/*", this.at)) {
				skipComment();
			}
			else {
				return true;
			}
		}
		return false;
	}

	private void skipComment() {
		Span start = span(this.at, this.at + 2);
		int end = this.text.indexOf("*/", this.at + 2);
		if (end < 0) {
			this.problems.error(start, "language.comment-open");
			end = this.text.length() - 2;
		}
		for (; this.at < end + 2; this.at++) {
			if (this.text.charAt(this.at) == '\n') {
				this.line++;
				this.lineStart = this.at + 1;
			}
		}
	}

	private void newLine() {
		this.line++;
		this.lineStart = this.at;
	}

	private void next() {
		int from = this.at;
		char c = this.text.charAt(from);
		if (isLetter(c) || c == '$' && isLetter(peek(1))) {
			this.at++;
			advanceWhile((d) -> isLetter(d) || isDigit(d));
			add((c == '$') ? Token.Kind.VARIABLE : Token.Kind.WORD, from);
		}
		else if (isDigit(c)) {
			number(from);
		}
		else if (c == '"') {
			string(from);
		}
		else if (OTHER_QUOTES.indexOf(c) >= 0) {
			otherQuotes(from);
		}
		else {
			sign(from);
		}
	}

	private void number(int from) {
		advanceWhile(Lexer::isDigit);
		Token.Kind kind = Token.Kind.INTEGER;
		if (peek(0) == '.' && isDigit(peek(1))) {
			this.at++;
			advanceWhile(Lexer::isDigit);
			kind = Token.Kind.DECIMAL;
		}
		int suffix = this.at;
		if (isLetter(peek(0)) || peek(0) == '$') {
			advanceWhile((d) -> isLetter(d) || isDigit(d) || d == '$');
			this.problems.error(span(from, this.at), "language.number-suffix", this.text.substring(from, this.at),
					this.text.substring(from, suffix));
		}
		this.tokens.add(new Token(kind, this.text.substring(from, suffix), span(from, this.at)));
	}

	private void string(int from) {
		StringBuilder value = new StringBuilder();
		this.at++;
		while (this.at < this.text.length() && this.text.charAt(this.at) != '"' && this.text.charAt(this.at) != '\n') {
			char c = this.text.charAt(this.at);
			if (c == '\\') {
				char escaped = peek(1);
				if (escaped != '"' && escaped != '\\') {
					this.problems.error(span(this.at, this.at + 2), "language.escape", "\\" + escaped);
				}
				this.at++;
				c = escaped;
			}
			value.append(c);
			this.at = Math.min(this.at + 1, this.text.length());
		}
		if (peek(0) != '"') {
			this.at = probableEnd(from);
			this.problems.error(span(from, this.at), "language.string-open");
			value = new StringBuilder(this.text.substring(from + 1, this.at));
		}
		else {
			this.at++;
		}
		this.tokens.add(new Token(Token.Kind.STRING, value.toString(), span(from, this.at)));
	}

	/**
	 * What follows a text that was not closed is read on, so that nothing else is missed.
	 */
	private int probableEnd(int from) {
		int end = from + 1;
		while (end < this.at && BEHIND_TEXT.indexOf(this.text.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	private void otherQuotes(int from) {
		int end = from + 1;
		while (end < this.text.length() && OTHER_QUOTES.indexOf(this.text.charAt(end)) < 0
				&& this.text.charAt(end) != '\n' && this.text.charAt(end) != '"') {
			end++;
		}
		boolean closed = end < this.text.length() && this.text.charAt(end) != '\n';
		this.at = closed ? end + 1 : end;
		this.problems.error(span(from, this.at), "language.quotes", this.text.substring(from, this.at));
		this.tokens.add(new Token(Token.Kind.STRING, this.text.substring(from + 1, end), span(from, this.at)));
	}

	private void sign(int from) {
		for (String sign : LONG_SIGNS) {
			if (this.text.startsWith(sign, from)) {
				this.at += 2;
				add(Token.Kind.SIGN, from);
				return;
			}
		}
		char c = this.text.charAt(from);
		this.at += Character.charCount(this.text.codePointAt(from));
		if (SIGNS.indexOf(c) < 0) {
			this.problems.error(span(from, this.at), "language.character", this.text.substring(from, this.at));
			return;
		}
		add(Token.Kind.SIGN, from);
	}

	private void add(Token.Kind kind, int from) {
		this.tokens.add(new Token(kind, this.text.substring(from, this.at), span(from, this.at)));
	}

	private Span span(int from, int to) {
		return new Span(this.line, from - this.lineStart + 1, from, to);
	}

	private char peek(int ahead) {
		int index = this.at + ahead;
		return (index < this.text.length()) ? this.text.charAt(index) : '\0';
	}

	private void advanceWhile(java.util.function.IntPredicate accepted) {
		while (this.at < this.text.length() && accepted.test(this.text.charAt(this.at))) {
			this.at++;
		}
	}

	private static boolean isLetter(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
	}

	private static boolean isDigit(int c) {
		return c >= '0' && c <= '9';
	}

}
