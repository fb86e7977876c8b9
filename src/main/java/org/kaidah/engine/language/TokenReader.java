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

	/** Reading of this rule cannot go on; the problem is recorded already. */
	static final class SyntaxError extends RuntimeException {

		SyntaxError() {
			super(null, null, false, false);
		}

	}

}
