package org.kaidah.engine.language;

import java.util.ArrayList;
import java.util.List;

/** Reads the right-hand side of a rule: nothing but insertions of conclusions. */
final class ConsequenceParser {

	private static final int MOST_INSERTIONS = 20;

	private final TokenReader reader;

	private final ExpressionParser expressions;

	ConsequenceParser(TokenReader reader) {
		this.reader = reader;
		this.expressions = new ExpressionParser(reader);
	}

	List<Insertion> insertions() {
		List<Insertion> insertions = new ArrayList<>();
		while (!this.reader.at("end")) {
			if (!this.reader.at("insert")) {
				throw this.reader.unexpected("gate.consequence");
			}
			this.reader.next();
			this.reader.expect("(");
			insertions.add(insertion());
			this.reader.expect(")");
			this.reader.expect(";");
			if (insertions.size() > MOST_INSERTIONS) {
				throw this.reader.error(this.reader.previous(), "gate.insertions", MOST_INSERTIONS);
			}
		}
		if (insertions.isEmpty()) {
			throw this.reader.unexpected("language.no-insertion");
		}
		return List.copyOf(insertions);
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
				arguments.add(argument());
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
