package org.kaidah.engine.language;

import java.util.ArrayList;
import java.util.List;

/** Reads the left-hand side of a rule. */
final class ConditionParser {

	private final TokenReader reader;

	private final PatternParser patterns;

	private final AccumulationParser accumulations;

	private int depth;

	ConditionParser(TokenReader reader) {
		this.reader = reader;
		ExpressionParser expressions = new ExpressionParser(reader);
		this.patterns = new PatternParser(reader, expressions);
		this.accumulations = new AccumulationParser(reader, this.patterns, expressions);
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
			return this.accumulations.accumulation();
		}
		if (this.reader.at("(")) {
			return either();
		}
		return this.patterns.pattern();
	}

	private List<Condition.Pattern> patterns() {
		if (!this.reader.accept("(")) {
			return List.of(this.patterns.pattern());
		}
		List<Condition.Pattern> patterns = new ArrayList<>();
		do {
			patterns.add(this.patterns.pattern());
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

}
