package org.kaidah.engine.language;

import java.util.ArrayList;
import java.util.List;

/** Reads the left-hand side of a rule. */
final class ConditionParser {

	private final TokenReader reader;

	private final ExpressionParser expressions;

	private int depth;

	private int patterns;

	ConditionParser(TokenReader reader) {
		this.reader = reader;
		this.expressions = new ExpressionParser(reader);
	}

	/**
	 * The conditions of a rule, up to its conclusions. Reads on after a mistake, from the
	 * next condition.
	 */
	List<Condition> conditions() {
		List<Condition> conditions = new ArrayList<>();
		while (!atConclusions()) {
			int before = this.reader.position();
			try {
				conditions(conditions, "then", "insert", "end");
				if (this.reader.position() == before && !atConclusions()) {
					throw this.reader.unexpected("language.pattern");
				}
			}
			catch (TokenReader.SyntaxError ex) {
				this.depth = 0;
				if (this.reader.position() == before && !atConclusions()) {
					this.reader.next();
				}
				while (!atConclusions() && !atCondition()) {
					this.reader.next();
				}
			}
		}
		refuseTooManyWays(conditions);
		return conditions;
	}

	private boolean atConclusions() {
		return this.reader.at("then") || this.reader.at("insert") && this.reader.peek(1).is("(")
				|| this.reader.atEndOfRule();
	}

	/** Where a line begins as a condition does. */
	private boolean atCondition() {
		Token token = this.reader.peek();
		boolean bound = token.kind() == Token.Kind.VARIABLE && isType(this.reader.peek(2));
		boolean begins = token.is("not") || token.is("exists") || token.is("accumulate") || token.is("(") || bound
				|| isType(token);
		return begins && this.reader.atNewLine();
	}

	private static boolean isType(Token token) {
		return Vocabulary.get().type(token.text()) != null;
	}

	private void refuseTooManyWays(List<Condition> conditions) {
		if (ways(conditions) > Limits.WAYS) {
			Condition last = conditions.stream()
				.filter(Condition.Either.class::isInstance)
				.reduce((first, second) -> second)
				.orElseThrow();
			throw this.reader.error(last.span(), "gate.ways", Limits.WAYS);
		}
	}

	/** The ways through the alternatives, counted no further than is needed. */
	private static long ways(List<Condition> conditions) {
		long ways = 1;
		for (Condition condition : conditions) {
			if (condition instanceof Condition.Either either) {
				long own = either.branches().stream().mapToLong(ConditionParser::ways).sum();
				ways = Math.min(ways * own, Integer.MAX_VALUE);
			}
		}
		return ways;
	}

	/**
	 * Conditions up to a word that ends them; between two of them {@code and}, a comma or
	 * nothing.
	 */
	private void conditions(List<Condition> conditions, String... ends) {
		while (!atAny(ends) && !this.reader.atRule()) {
			conditions.add(condition());
			if (this.reader.at("or") && !List.of(ends).contains("or")) {
				throw this.reader.unexpected("language.or-parentheses");
			}
			if (!this.reader.accept("and")) {
				this.reader.accept(";");
			}
		}
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
		if (++this.depth > Limits.DEPTH) {
			throw this.reader.error(start, "gate.depth", Limits.DEPTH);
		}
		List<List<Condition>> branches = new ArrayList<>();
		do {
			List<Condition> branch = new ArrayList<>();
			conditions(branch, "or", ")");
			if (branch.isEmpty()) {
				throw this.reader.unexpected("language.pattern");
			}
			branches.add(branch);
		}
		while (this.reader.accept("or"));
		this.reader.expect(")");
		this.depth--;
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
		Span typeSpan = this.reader.previous();
		if (++this.patterns > Limits.PATTERNS) {
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
