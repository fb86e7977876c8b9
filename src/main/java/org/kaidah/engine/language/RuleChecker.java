package org.kaidah.engine.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a rule's words against the vocabulary: types, properties, methods, variables and
 * the kinds of what is compared.
 */
public final class RuleChecker {

	private static final Map<String, ValueKind> AGGREGATES = Map.of("count", ValueKind.COUNT, "sum", ValueKind.DECIMAL,
			"min", ValueKind.OTHER, "max", ValueKind.OTHER, "rata", ValueKind.DECIMAL, "lama", ValueKind.LENGTH,
			"ragam", ValueKind.WHOLE);

	private static final String VARIABLE = "vocabulary.variable";

	private static final String PERIOD = "MasaJabatan";

	private final Problems problems;

	private final Set<String> used = new HashSet<>();

	/**
	 * The least or last of what is not a number: the compiler no longer knows its kind.
	 */
	private final Map<String, String> comparable = new HashMap<>();

	/**
	 * Variables that nothing shows unless the rule itself uses them, with their places.
	 */
	private final Map<String, Span> bound = new LinkedHashMap<>();

	private RuleChecker(Rule rule) {
		this.problems = new Problems(rule.file());
		this.problems.in(rule.code());
	}

	/** Everything that does not fit the vocabulary, in the order of the rule. */
	public static List<Problem> check(Rule rule) {
		RuleChecker checker = new RuleChecker(rule);
		List<Scope> scopes = checker.conditions(rule.conditions(), List.of(new Scope(checker.used, checker.problems)));
		for (Insertion insertion : rule.insertions()) {
			for (Scope scope : scopes) {
				checker.insertion(insertion, scope);
			}
		}
		checker.bound.keySet().removeAll(checker.used);
		if (checker.problems.count() > 0) {
			checker.bound.clear();
		}
		checker.bound.forEach((name, at) -> checker.problems.warning(at, "vocabulary.unused", name));
		return checker.problems.found().stream().distinct().toList();
	}

	/**
	 * What does not fit in a rule of which only a part could be read: a variable may have
	 * been bound in the other part.
	 */
	static List<Problem> checkPart(Rule rule) {
		return check(rule).stream()
			.filter((problem) -> problem.isError() && !problem.key().startsWith(VARIABLE))
			.toList();
	}

	/** Each branch of an either is a way through the rule with variables of its own. */
	private List<Scope> conditions(List<Condition> conditions, List<Scope> before) {
		List<Scope> scopes = before;
		for (Condition condition : conditions) {
			List<Scope> after = new ArrayList<>();
			for (Scope scope : scopes) {
				after.addAll(condition(condition, scope));
			}
			scopes = after;
		}
		return scopes;
	}

	private List<Scope> condition(Condition condition, Scope scope) {
		if (condition instanceof Condition.Pattern pattern) {
			pattern(pattern, scope, true);
		}
		else if (condition instanceof Condition.Absent absent) {
			inner(absent.patterns(), scope);
		}
		else if (condition instanceof Condition.Present present) {
			inner(present.patterns(), scope);
		}
		else if (condition instanceof Condition.Accumulation accumulation) {
			accumulation(accumulation, scope);
		}
		else if (condition instanceof Condition.Either either) {
			return either.branches()
				.stream()
				.flatMap((branch) -> conditions(branch, List.of(scope.copy())).stream())
				.toList();
		}
		return List.of(scope);
	}

	private void inner(List<Condition.Pattern> patterns, Scope outer) {
		Scope scope = outer.copy();
		patterns.forEach((pattern) -> pattern(pattern, scope, false));
	}

	/**
	 * @param shown whether the values it binds appear in the trace of a decision
	 */
	private void pattern(Condition.Pattern pattern, Scope scope, boolean shown) {
		WordType type = Vocabulary.get().type(pattern.type());
		if (type == null) {
			this.problems.error(pattern.typeSpan(), "vocabulary.type", pattern.type(),
					Words.closest(pattern.type(), Vocabulary.get().names()));
			return;
		}
		if (pattern.binding() != null) {
			scope.bind(pattern.binding(), new Scope.Bound(ValueKind.OTHER, type), pattern.span());
			this.bound.put(pattern.binding(), pattern.span());
		}
		ExpressionChecker checker = new ExpressionChecker(type, scope, this.problems);
		for (Condition.Constraint constraint : pattern.constraints()) {
			if (constraint.binding() != null) {
				if (!shown) {
					this.bound.put(constraint.binding(), constraint.span());
				}
				ValueKind kind = checker.kind(constraint.expression());
				if (kind != null) {
					scope.bind(constraint.binding(), new Scope.Bound(kind, null), constraint.span());
				}
			}
			else {
				checker.test(constraint.expression());
			}
		}
	}

	private void accumulation(Condition.Accumulation accumulation, Scope scope) {
		Scope inner = scope.copy();
		pattern(accumulation.source(), inner, false);
		for (Condition.Aggregate aggregate : accumulation.aggregates()) {
			scope.bind(aggregate.binding(), new Scope.Bound(aggregateKind(aggregate, inner), null), aggregate.span());
		}
		ExpressionChecker checker = new ExpressionChecker(null, scope, this.problems);
		accumulation.constraints().forEach(checker::test);
	}

	private ValueKind aggregateKind(Condition.Aggregate aggregate, Scope inner) {
		ValueKind result = AGGREGATES.get(aggregate.function());
		if (result == null) {
			this.problems.error(aggregate.span(), "gate.aggregate", aggregate.function(),
					Words.closest(aggregate.function(), AGGREGATES.keySet()));
			return ValueKind.OTHER;
		}
		if (aggregate.argument() == null) {
			if (!"count".equals(aggregate.function())) {
				this.problems.error(aggregate.span(), "vocabulary.aggregate-argument", aggregate.function());
			}
			return result;
		}
		Scope.Bound bound = inner.find(aggregate.argument());
		if (bound == null) {
			return result;
		}
		boolean fits = switch (aggregate.function()) {
			case "sum", "rata" -> bound.kind().isNumber();
			case "min", "max" -> bound.kind().isOrdered();
			case "lama" -> bound.type() != null && PERIOD.equals(bound.type().name());
			default -> true;
		};
		if (!fits) {
			this.problems.error(aggregate.span(), "vocabulary.aggregate-kind", aggregate.function(),
					aggregate.argument().name());
		}
		if (result == ValueKind.OTHER) {
			if (!bound.kind().isNumber()) {
				this.comparable.put(aggregate.binding(), aggregate.function());
			}
			return bound.kind();
		}
		boolean wholeSum = "sum".equals(aggregate.function()) && bound.kind().isWhole();
		return wholeSum ? ValueKind.COUNT : result;
	}

	private void insertion(Insertion insertion, Scope scope) {
		WordType type = Vocabulary.get().type(insertion.type());
		if (type == null || type.input()) {
			this.problems.error(insertion.span(),
					(type == null) ? "vocabulary.conclusion" : "vocabulary.input-inserted", insertion.type(),
					Words.closest(insertion.type(), conclusions()));
			return;
		}
		String maker = (insertion.factory() != null) ? insertion.factory() : "";
		List<Map<String, ValueKind>> candidates = type.makers().get(maker);
		if (candidates == null) {
			this.problems.error(insertion.span(), "vocabulary.factory", insertion.type(), maker,
					Words.closest(maker, type.makers().keySet()));
			return;
		}
		List<ValueKind> given = insertion.arguments().stream().map((argument) -> argument(argument, scope)).toList();
		if (!given.contains(null)) {
			ArgumentCheck.check(insertion, type, candidates, given, this.problems);
		}
	}

	private ValueKind argument(Expression argument, Scope scope) {
		if (argument instanceof Literal literal) {
			return ValueKind.of(literal);
		}
		if (argument instanceof Expression.Variable variable && this.comparable.containsKey(variable.name())) {
			this.problems.error(argument.span(), "vocabulary.order-of", this.comparable.get(variable.name()),
					variable.name());
			return null;
		}
		return new ExpressionChecker(null, scope, this.problems).kind(argument);
	}

	private static Set<String> conclusions() {
		return new TreeSet<>(
				Vocabulary.get().types().stream().filter((type) -> !type.input()).map(WordType::name).toList());
	}

}
