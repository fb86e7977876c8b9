package org.kaidah.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A stretch of a rule file that is one thing: a word, a value, a comment, a blank. The
 * pieces of a text follow one another without a gap, so that joined they are the text
 * again; any text can be cut, however many mistakes it has.
 *
 * @param kind what it is
 * @param text as written
 * @param span its place
 */
public record TextPiece(Kind kind, String text, Span span) {

	private static final Set<String> KEYWORDS = Set.of("package", "import", "rule", "when", "then", "end", "insert",
			"new", "not", "exists", "accumulate", "acc", "in", "or", "and", "null", "true", "false");

	/** What a piece can be. */
	public enum Kind {

		/** A word of the language itself, such as {@code when}. */
		KEYWORD,

		/** The name of an annotation, or the sign before it. */
		ANNOTATION,

		/** A text in quotes. */
		TEXT,

		/** A number. */
		NUMBER,

		/** A variable, such as {@code $n}. */
		VARIABLE,

		/** A fact or conclusion of the vocabulary. */
		TYPE,

		/** Any other word. */
		WORD,

		/** An operator, bracket or separator. */
		SIGN,

		/** A comment. */
		COMMENT,

		/** Blanks and line ends. */
		BLANK,

		/** What the language does not know. */
		UNKNOWN

	}

	/** The pieces of a text, in its order. */
	public static List<TextPiece> of(String text) {
		Cutter cutter = new Cutter(text);
		boolean annotation = false;
		for (Token token : new Lexer(text, new Problems("")).tokens()) {
			cutter.gap(token.span().from());
			if (token.kind() == Token.Kind.END) {
				break;
			}
			boolean sign = token.is("@");
			cutter.add((annotation || sign) ? Kind.ANNOTATION : kind(token), token.span().to());
			annotation = sign;
		}
		return cutter.pieces;
	}

	/** Whether it is neither blank nor a comment. */
	public boolean counts() {
		return this.kind != Kind.BLANK && this.kind != Kind.COMMENT;
	}

	private static Kind kind(Token token) {
		return switch (token.kind()) {
			case VARIABLE -> Kind.VARIABLE;
			case STRING -> Kind.TEXT;
			case INTEGER, DECIMAL -> Kind.NUMBER;
			case WORD -> KEYWORDS.contains(token.text()) ? Kind.KEYWORD
					: (Vocabulary.get().type(token.text()) != null) ? Kind.TYPE : Kind.WORD;
			default -> Kind.SIGN;
		};
	}

	/** Cuts from left to right, keeping count of lines. */
	private static final class Cutter {

		private final String text;

		private final List<TextPiece> pieces = new ArrayList<>();

		private int at;

		private int line = 1;

		private int lineStart;

		Cutter(String text) {
			this.text = text;
		}

		void add(Kind kind, int to) {
			Span span = new Span(this.line, this.at - this.lineStart + 1, this.at, to);
			this.pieces.add(new TextPiece(kind, this.text.substring(this.at, to), span));
			for (; this.at < to; this.at++) {
				if (this.text.charAt(this.at) == '\n') {
					this.line++;
					this.lineStart = this.at + 1;
				}
			}
		}

		/** What lies between two tokens: blanks, comments, and what is no token. */
		void gap(int to) {
			while (this.at < to) {
				if (this.text.startsWith("//", this.at)) {
					int end = this.text.indexOf('\n', this.at);
					add(Kind.COMMENT, (end < 0 || end > to) ? to : end);
				}
				else if (this.text.startsWith("/*", this.at)) {
					int end = this.text.indexOf("*/", this.at + 2);
					add(Kind.COMMENT, (end < 0 || end + 2 > to) ? to : end + 2);
				}
				else {
					run(to);
				}
			}
		}

		private void run(int to) {
			boolean blank = isBlank(this.at);
			int end = this.at + 1;
			while (end < to && isBlank(end) == blank && this.text.charAt(end) != '/') {
				end++;
			}
			add(blank ? Kind.BLANK : Kind.UNKNOWN, end);
		}

		private boolean isBlank(int index) {
			return " \t\r\n\uFEFF".indexOf(this.text.charAt(index)) >= 0;
		}

	}

}
