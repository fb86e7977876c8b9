package org.kaidah.engine.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an expression of a constraint, or a value. */
final class ExpressionParser {

	private static final Set<String> COMPARISONS = Set.of("==", "!=", ">", ">=", "<", "<=");

	private static final Map<String, String> MISSPELT = Map.of("=", "==", "=>", ">=", "=<", "<=", "<>", "!=", "===",
			"==", "!==", "!=");

	private final TokenReader reader;

	private int depth;

	private int terms;

	private int cells;

	ExpressionParser(TokenReader reader) {
		this.reader = reader;
	}

	Expression expression() {
		if (this.depth == 0) {
			this.terms = 0;
		}
		Expression left = conjunction();
		while (joined("||")) {
			Expression right = conjunction();
			left = new Expression.Combination("||", left, right, left.span().until(right.span()));
		}
		return left;
	}

	private Expression conjunction() {
		Expression left = negation();
		while (joined("&&")) {
			Expression right = negation();
			left = new Expression.Combination("&&", left, right, left.span().until(right.span()));
		}
		return left;
	}

	private boolean joined(String sign) {
		String single = sign.substring(1);
		if (this.reader.at(single)) {
			this.reader.report(this.reader.next().span(), "language.operator", single, sign);
			return true;
		}
		return this.reader.accept(sign);
	}

	private Expression negation() {
		if (this.depth >= Limits.DEPTH) {
			throw this.reader.error(this.reader.peek().span(), "gate.depth", Limits.DEPTH);
		}
		if (this.terms++ >= Limits.TERMS) {
			throw this.reader.error(this.reader.peek().span(), "gate.terms", Limits.TERMS);
		}
		this.depth++;
		try {
			if (this.reader.at("!")) {
				Span start = this.reader.next().span();
				Expression operand = negation();
				return new Expression.Negation(operand, start.until(operand.span()));
			}
			if (this.reader.accept("(")) {
				Expression inner = expression();
				this.reader.expect(")");
				return inner;
			}
			return relation();
		}
		finally {
			this.depth--;
		}
	}

	private Expression relation() {
		Expression left = operand();
		String operator = operator();
		if (operator != null) {
			Expression right = operand();
			return new Expression.Comparison(operator, left, right, left.span().until(right.span()));
		}
		if (this.reader.at("in") || this.reader.at("not") && this.reader.peek(1).is("in")) {
			boolean negated = this.reader.accept("not");
			this.reader.expect("in");
			Span in = this.reader.previous();
			List<Literal> values = literals();
			Span list = in.until(this.reader.previous());
			if (values.isEmpty()) {
				this.reader.report(list, "language.empty-list");
			}
			return new Expression.Membership(negated, left, values, left.span().until(list));
		}
		return left;
	}

	/**
	 * The comparison that stands here, put right where it is misspelt; or {@code null}.
	 */
	private String operator() {
		Token first = this.reader.peek();
		if (first.kind() != Token.Kind.SIGN || !COMPARISONS.contains(first.text()) && !first.is("=")) {
			return null;
		}
		this.reader.next();
		Token second = this.reader.peek();
		boolean doubled = second.kind() == Token.Kind.SIGN && MISSPELT.containsKey(first.text() + second.text());
		String written = first.text() + (doubled ? this.reader.next().text() : "");
		String meant = MISSPELT.getOrDefault(written, written);
		if (!meant.equals(written)) {
			this.reader.report(first.span().until(this.reader.previous()), "language.operator", written, meant);
		}
		return meant;
	}

	private Expression operand() {
		Token token = this.reader.peek();
		if (token.kind() == Token.Kind.VARIABLE) {
			return variable();
		}
		if (isLiteral(token)) {
			return literal();
		}
		if (token.kind() != Token.Kind.WORD || Forbidden.explains(token.text()) || token.is("new")) {
			throw this.reader.unexpected("language.operand");
		}
		this.reader.next();
		if (this.reader.at("(")) {
			return new Expression.Call(token.text(), literals(), token.span().until(this.reader.previous()));
		}
		if (this.reader.at(".")) {
			throw this.reader.unexpected("gate.path");
		}
		return new Expression.Property(token.text(), token.span());
	}

	/**
	 * A bound variable or one of its properties; the parentheses of a getter are
	 * optional.
	 */
	Expression.Variable variable() {
		Token name = this.reader.expect(Token.Kind.VARIABLE, "language.operand");
		String property = null;
		if (this.reader.accept(".")) {
			property = this.reader.expect(Token.Kind.WORD, "language.name").text();
			if (this.reader.accept("(")) {
				this.reader.expect(")");
			}
			if (this.reader.at(".")) {
				throw this.reader.unexpected("gate.path");
			}
		}
		return new Expression.Variable(name.text(), property, name.span().until(this.reader.previous()));
	}

	private List<Literal> literals() {
		List<Literal> values = new ArrayList<>();
		this.reader.expect("(");
		if (!this.reader.at(")")) {
			do {
				values.add(literal());
				if (values.size() > Limits.LIST) {
					throw this.reader.error(this.reader.previous(), "gate.list", Limits.LIST);
				}
			}
			while (this.reader.accept(","));
		}
		this.reader.expect(")");
		return List.copyOf(values);
	}

	static boolean isLiteral(Token token) {
		return switch (token.kind()) {
			case STRING, INTEGER, DECIMAL -> true;
			default -> token.is("-") || token.is("true") || token.is("false") || token.is("null");
		};
	}

	Literal literal() {
		Token token = this.reader.peek();
		if (!isLiteral(token)) {
			throw this.reader.unexpected("language.literal");
		}
		if (this.cells++ >= Limits.CELLS) {
			throw this.reader.error(token.span(), "gate.cells", Limits.CELLS);
		}
		this.reader.next();
		if (token.is("-")) {
			Literal number = number(this.reader.next());
			Object value = (number.value() instanceof Integer i) ? (Object) (-i)
					: ((BigDecimal) number.value()).negate();
			return new Literal(value, token.span().until(number.span()));
		}
		return switch (token.kind()) {
			case STRING -> text(token);
			case INTEGER, DECIMAL -> number(token);
			default -> new Literal(token.is("null") ? null : (Object) token.is("true"), token.span());
		};
	}

	private Literal text(Token token) {
		if (token.text().length() > Limits.TEXT) {
			throw this.reader.error(token.span(), "gate.text", Limits.TEXT);
		}
		return new Literal(token.text(), token.span());
	}

	private Literal number(Token token) {
		if (token.kind() == Token.Kind.INTEGER && token.text().length() <= Limits.INTEGER_DIGITS) {
			return new Literal(Integer.valueOf(token.text()), token.span());
		}
		if (token.kind() == Token.Kind.DECIMAL && token.text().length() <= Limits.DIGITS + 1) {
			return new Literal(new BigDecimal(token.text()), token.span());
		}
		throw this.reader.error(token.span(), "language.number", token.text());
	}

}
