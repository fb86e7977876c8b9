package org.kaidah.engine.language;

import java.util.ArrayList;
import java.util.List;

/** Reads the right-hand side of a rule: nothing but insertions of conclusions. */
final class ConsequenceParser {

	private final TokenReader reader;

	private final ExpressionParser expressions;

	ConsequenceParser(TokenReader reader) {
		this.reader = reader;
		this.expressions = new ExpressionParser(reader);
	}

	/** Reads on after a mistake, from the next insertion. */
	List<Insertion> insertions() {
		List<Insertion> insertions = new ArrayList<>();
		Span then = this.reader.previous();
		boolean mistaken = false;
		while (!this.reader.atEndOfRule()) {
			try {
				insertions.add(statement());
			}
			catch (TokenReader.SyntaxError ex) {
				mistaken = true;
				skip();
			}
		}
		if (insertions.size() > Limits.INSERTIONS) {
			throw this.reader.error(insertions.get(Limits.INSERTIONS).span(), "gate.insertions", Limits.INSERTIONS);
		}
		if (insertions.isEmpty() && !mistaken) {
			throw this.reader.error(then, "language.no-insertion");
		}
		return List.copyOf(insertions);
	}

	private Insertion statement() {
		if (!this.reader.at("insert")) {
			throw this.reader.unexpected("gate.consequence");
		}
		this.reader.next();
		this.reader.expect("(");
		Insertion insertion = insertion();
		close(")", "language.bracket");
		close(";", "language.semicolon");
		return insertion;
	}

	private void close(String sign, String key) {
		if (!this.reader.accept(sign)) {
			if (!this.reader.at("insert") && !this.reader.atEndOfRule() && !this.reader.at(";")) {
				throw this.reader.unexpected("language.expected", sign);
			}
			this.reader.missing(key);
		}
	}

	private void skip() {
		boolean first = true;
		while (!this.reader.atEndOfRule() && (first || !(this.reader.at("insert") && this.reader.atNewLine()))) {
			this.reader.next();
			first = false;
		}
	}

	private Insertion insertion() {
		Span start = this.reader.peek().span();
		boolean constructor = this.reader.accept("new");
		String type = this.reader.expect(Token.Kind.WORD, "language.conclusion").text();
		String factory = null;
		if (this.reader.at(".")) {
			if (constructor) {
				throw this.reader.unexpected("gate.qualified");
			}
			this.reader.next();
			factory = this.reader.expect(Token.Kind.WORD, "language.conclusion").text();
			if (this.reader.at(".")) {
				throw this.reader.unexpected("gate.qualified");
			}
		}
		else if (!constructor) {
			throw this.reader.unexpected("language.conclusion");
		}
		this.reader.expect("(");
		List<Expression> arguments = new ArrayList<>();
		if (!this.reader.at(")")) {
			do {
				if (!this.reader.decimalComma()) {
					arguments.add(argument());
				}
			}
			while (this.reader.accept(","));
		}
		this.reader.expect(")");
		return new Insertion(type, factory, List.copyOf(arguments), start.until(this.reader.previous()));
	}

	private Expression argument() {
		if (this.reader.at(Token.Kind.VARIABLE)) {
			return this.expressions.variable();
		}
		if (ExpressionParser.isLiteral(this.reader.peek())) {
			return this.expressions.literal();
		}
		throw this.reader.unexpected("gate.argument");
	}

}
