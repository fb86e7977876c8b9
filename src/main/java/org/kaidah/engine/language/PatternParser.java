package org.kaidah.engine.language;

import java.util.ArrayList;
import java.util.List;

/** Reads a pattern: a type with its constraints and bindings. */
final class PatternParser {

	private final TokenReader reader;

	private final ExpressionParser expressions;

	private int count;

	PatternParser(TokenReader reader, ExpressionParser expressions) {
		this.reader = reader;
		this.expressions = expressions;
	}

	Condition.Pattern pattern() {
		Span start = this.reader.peek().span();
		String binding = null;
		if (this.reader.at(Token.Kind.VARIABLE)) {
			binding = this.reader.next().text();
			this.reader.expect(":");
		}
		String type = this.reader.expect(Token.Kind.WORD, "language.pattern").text();
		Span typeSpan = this.reader.previous();
		if (++this.count > Limits.PATTERNS) {
			throw this.reader.error(typeSpan, "gate.patterns", Limits.PATTERNS);
		}
		if (Forbidden.explains(type)) {
			throw this.reader.error(this.reader.previous(), Forbidden.key(type), type);
		}
		if (this.reader.at(".")) {
			throw this.reader.unexpected("gate.qualified");
		}
		this.reader.expect("(");
		List<Condition.Constraint> constraints = constraints();
		if (!this.reader.at(")") && this.reader.atNewLine()) {
			this.reader.missing("language.bracket");
		}
		else {
			this.reader.expect(")");
		}
		Span span = start.until(this.reader.previous());
		if (this.reader.at("from") || this.reader.at("over")) {
			throw this.reader.unexpected("language.pattern");
		}
		return new Condition.Pattern(binding, type, typeSpan, List.copyOf(constraints), span);
	}

	private List<Condition.Constraint> constraints() {
		List<Condition.Constraint> constraints = new ArrayList<>();
		boolean more = !this.reader.at(")");
		while (more) {
			constraint(constraints);
			if (constraints.size() > Limits.CONSTRAINTS) {
				throw this.reader.error(this.reader.previous(), "gate.constraints", Limits.CONSTRAINTS);
			}
			more = this.reader.accept(",") || misjoined();
		}
		return constraints;
	}

	/** Another constraint although no comma stands before it. */
	private boolean misjoined() {
		Token token = this.reader.peek();
		if (token.is("and") || token.is("or")) {
			this.reader.next();
			this.reader.report(token.span(), "language.joined-by-word", token.text(), token.is("and") ? "&&" : "||");
			return true;
		}
		boolean word = token.kind() == Token.Kind.WORD && !Forbidden.explains(token.text());
		boolean another = (word || token.kind() == Token.Kind.VARIABLE) && !token.is("not")
				&& (!this.reader.atNewLine() || this.reader.peek(1).kind() == Token.Kind.SIGN
						&& !this.reader.peek(1).is("(") && !this.reader.peek(1).is(":"));
		if (another) {
			this.reader.missing("language.comma", token.text());
		}
		return another;
	}

	private void constraint(List<Condition.Constraint> constraints) {
		if (this.reader.decimalComma()) {
			return;
		}
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

}
