package org.kaidah.engine.language;

import java.util.ArrayList;
import java.util.List;

/** Reads the left-hand side of a rule. */
final class ConditionParser {

	private final TokenReader reader;

	private final ExpressionParser expressions;

	ConditionParser(TokenReader reader) {
		this.reader = reader;
		this.expressions = new ExpressionParser(reader);
	}

	/**
	 * Conditions up to a word that ends them; between two of them {@code and}, a comma or
	 * nothing.
	 */
	List<Condition> conditions(String... ends) {
		List<Condition> conditions = new ArrayList<>();
		while (!atAny(ends)) {
			conditions.add(condition());
			if (this.reader.at("or") && !List.of(ends).contains("or")) {
				throw this.reader.unexpected("language.or-parentheses");
			}
			if (!this.reader.accept("and")) {
				this.reader.accept(";");
			}
		}
		return conditions;
	}

	private boolean atAny(String... ends) {
		for (String end : ends) {
			if (this.reader.at(end)) {
				return true;
			}
		}
		return false;
	}

	private Condition condition() {
		if (this.reader.at("not")) {
			Span start = this.reader.next().span();
			return new Condition.Absent(patterns(), start.until(this.reader.previous()));
		}
		if (this.reader.at("exists")) {
			Span start = this.reader.next().span();
			return new Condition.Present(patterns(), start.until(this.reader.previous()));
		}
		if (this.reader.at("accumulate") || this.reader.at("acc")) {
			return accumulation();
		}
		if (this.reader.at("(")) {
			return either();
		}
		return pattern();
	}

	private List<Condition.Pattern> patterns() {
		if (!this.reader.accept("(")) {
			return List.of(pattern());
		}
		List<Condition.Pattern> patterns = new ArrayList<>();
		do {
			patterns.add(pattern());
		}
		while (this.reader.accept("and") || this.reader.accept(","));
		if (this.reader.at("or")) {
			throw this.reader.unexpected("language.or-inside");
		}
		this.reader.expect(")");
		return patterns;
	}

	private Condition either() {
		Span start = this.reader.expect("(").span();
		List<List<Condition>> branches = new ArrayList<>();
		do {
			branches.add(conditions("or", ")"));
			if (branches.get(branches.size() - 1).isEmpty()) {
				throw this.reader.unexpected("language.pattern");
			}
		}
		while (this.reader.accept("or"));
		this.reader.expect(")");
		return new Condition.Either(branches, start.until(this.reader.previous()));
	}

	private Condition.Pattern pattern() {
		Span start = this.reader.peek().span();
		String binding = null;
		if (this.reader.at(Token.Kind.VARIABLE)) {
			binding = this.reader.next().text();
			this.reader.expect(":");
		}
		String type = this.reader.expect(Token.Kind.WORD, "language.pattern").text();
		if (Forbidden.explains(type)) {
			throw this.reader.error(this.reader.previous(), Forbidden.key(type), type);
		}
		if (this.reader.at(".")) {
			throw this.reader.unexpected("gate.qualified");
		}
		this.reader.expect("(");
		List<Condition.Constraint> constraints = new ArrayList<>();
		if (!this.reader.at(")")) {
			do {
				constraint(constraints);
			}
			while (this.reader.accept(","));
		}
		this.reader.expect(")");
		Span span = start.until(this.reader.previous());
		if (this.reader.at("from") || this.reader.at("over")) {
			throw this.reader.unexpected("language.pattern");
		}
		return new Condition.Pattern(binding, type, List.copyOf(constraints), span);
	}

	private void constraint(List<Condition.Constraint> constraints) {
		Span start = this.reader.peek().span();
		if (this.reader.at(Token.Kind.VARIABLE) && this.reader.peek(1).is(":")) {
			String binding = this.reader.next().text();
			this.reader.next();
			Expression expression = this.expressions.expression();
			Span span = start.until(this.reader.previous());
			constraints.add(new Condition.Constraint(binding, bound(expression), span));
			if (!(expression instanceof Expression.Property)) {
				constraints.add(new Condition.Constraint(null, expression, span));
			}
			return;
		}
		Expression expression = this.expressions.expression();
		constraints.add(new Condition.Constraint(null, expression, start.until(this.reader.previous())));
	}

	/** {@code $u : usia >= 40} binds the age and tests it. */
	private Expression bound(Expression expression) {
		if (expression instanceof Expression.Property) {
			return expression;
		}
		if (expression instanceof Expression.Comparison comparison
				&& comparison.left() instanceof Expression.Property property) {
			return property;
		}
		if (expression instanceof Expression.Membership membership
				&& membership.left() instanceof Expression.Property property) {
			return property;
		}
		throw this.reader.error(expression.span(), "language.binding");
	}

	private Condition accumulation() {
		Span start = this.reader.next().span();
		this.reader.expect("(");
		Condition.Pattern source = pattern();
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
