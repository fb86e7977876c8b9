package org.kaidah.engine.language;

import java.util.List;

/**
 * Walks over the tokens of a file; what it does not find where it must stand becomes a
 * problem at that place.
 */
final class TokenReader {

	private final List<Token> tokens;

	private final Problems problems;

	private int at;

	TokenReader(List<Token> tokens, Problems problems) {
		this.tokens = tokens;
		this.problems = problems;
	}

	Token peek() {
		return this.tokens.get(this.at);
	}

	Token peek(int ahead) {
		return this.tokens.get(Math.min(this.at + ahead, this.tokens.size() - 1));
	}

	Token next() {
		Token token = peek();
		if (token.kind() != Token.Kind.END) {
			this.at++;
		}
		return token;
	}

	Span previous() {
		return this.tokens.get(Math.max(0, this.at - 1)).span();
	}

	boolean at(String sign) {
		return peek().is(sign);
	}

	boolean at(Token.Kind kind) {
		return peek().kind() == kind;
	}

	boolean accept(String sign) {
		if (at(sign)) {
			next();
			return true;
		}
		return false;
	}

	Token expect(String sign) {
		if (at(sign)) {
			return next();
		}
		throw unexpected("language.expected", sign);
	}

	Token expect(Token.Kind kind, String key) {
		if (at(kind)) {
			return next();
		}
		throw unexpected(key);
	}

	/**
	 * Records the problem with what stands here; a word that is known and forbidden is
	 * explained as such.
	 */
	SyntaxError unexpected(String key, Object... arguments) {
		Token token = peek();
		String found = (token.kind() == Token.Kind.END) ? "" : token.text();
		if (token.kind() == Token.Kind.WORD && Forbidden.explains(token.text())) {
			return error(token.span(), Forbidden.key(token.text()), found);
		}
		Object[] all = new Object[arguments.length + 1];
		all[0] = found;
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return error(token.span(), key, all);
	}

	SyntaxError error(Span at, String key, Object... arguments) {
		this.problems.error(at, key, arguments);
		return new SyntaxError();
	}

	/** Records that something is missing behind what was read last; reading goes on. */
	void missing(String key, Object... arguments) {
		Token last = this.tokens.get(Math.max(0, this.at - 1));
		Span behind = last.span();
		int length = behind.to() - behind.from();
		this.problems.error(new Span(behind.line(), behind.column() + length, behind.to(), behind.to()), key,
				arguments);
	}

	/** Records a problem with what stands here; reading goes on. */
	void report(Span span, String key, Object... arguments) {
		this.problems.error(span, key, arguments);
	}

	/**
	 * Whether what stands here is the rest of a number written with a decimal comma, such
	 * as {@code 60,5}; recorded and passed over.
	 */
	boolean decimalComma() {
		if (this.at < 2 || !at(Token.Kind.INTEGER) || this.tokens.get(this.at - 2).kind() != Token.Kind.INTEGER) {
			return false;
		}
		Token whole = this.tokens.get(this.at - 2);
		Span written = whole.span().until(peek().span());
		if (written.to() - written.from() != whole.text().length() + 1 + peek().text().length()) {
			return false;
		}
		this.problems.error(written, "language.decimal-comma", whole.text() + ',' + peek().text(),
				whole.text() + '.' + peek().text());
		next();
		return true;
	}

	/** Where a new rule begins, whatever is missing before it. */
	boolean atRule() {
		return at("rule") && peek(1).kind() == Token.Kind.STRING;
	}

	/** The end of the file or of what belongs to this rule. */
	boolean atEndOfRule() {
		return at(Token.Kind.END) || at("end") || atRule();
	}

	/** Whether the token begins a line. */
	boolean atNewLine() {
		return this.at == 0 || peek().span().line() > this.tokens.get(this.at - 1).span().line();
	}

	/** How far it has read. */
	int position() {
		return this.at;
	}

	/** Reading of this part cannot go on; the problem is recorded already. */
	static final class SyntaxError extends RuntimeException {

		SyntaxError() {
			super(null, null, false, false);
		}

	}

}
