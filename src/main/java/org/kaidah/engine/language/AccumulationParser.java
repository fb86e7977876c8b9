package org.kaidah.engine.language;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code accumulate}: a source, what is computed over it, and constraints. */
final class AccumulationParser {

	private final TokenReader reader;

	private final PatternParser patterns;

	private final ExpressionParser expressions;

	AccumulationParser(TokenReader reader, PatternParser patterns, ExpressionParser expressions) {
		this.reader = reader;
		this.patterns = patterns;
		this.expressions = expressions;
	}

	Condition accumulation() {
		Span start = this.reader.next().span();
		this.reader.expect("(");
		Condition.Pattern source = this.patterns.pattern();
		this.reader.expect(";");
		List<Condition.Aggregate> aggregates = new ArrayList<>();
		do {
			aggregates.add(aggregate());
		}
		while (this.reader.accept(","));
		List<Expression> constraints = new ArrayList<>();
		if (this.reader.accept(";")) {
			do {
				constraints.add(this.expressions.expression());
			}
			while (this.reader.accept(","));
		}
		this.reader.expect(")");
		return new Condition.Accumulation(source, List.copyOf(aggregates), List.copyOf(constraints),
				start.until(this.reader.previous()));
	}

	private Condition.Aggregate aggregate() {
		Token binding = this.reader.expect(Token.Kind.VARIABLE, "language.aggregate");
		this.reader.expect(":");
		Token function = this.reader.expect(Token.Kind.WORD, "language.aggregate");
		if (Forbidden.explains(function.text())) {
			throw this.reader.error(function.span(), Forbidden.key(function.text()), function.text());
		}
		this.reader.expect("(");
		Expression.Variable argument = null;
		if (!this.reader.at(")")) {
			Token variable = this.reader.expect(Token.Kind.VARIABLE, "language.aggregate-argument");
			argument = new Expression.Variable(variable.text(), null, variable.span());
		}
		this.reader.expect(")");
		return new Condition.Aggregate(binding.text(), function.text(), argument,
				binding.span().until(this.reader.previous()));
	}

}
