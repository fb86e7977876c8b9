package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kaidah.engine.analysis.Circumstance.Asked;
import org.kaidah.engine.analysis.Circumstance.Kind;
import org.kaidah.engine.analysis.Circumstance.Piece;
import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;

/**
 * Says of some values of a part what the rules ask of it, where neither numbers nor texts
 * tell them apart: lengths of service, dates, and what is asked with arguments.
 */
final class TestWording {

	private final Kinds kinds;

	TestWording(Kinds kinds) {
		this.kinds = kinds;
	}

	/** What the rules ask of the part where all its values answer alike. */
	List<Asked> of(String part, List<Object> all, List<Object> some) {
		List<Asked> asked = new ArrayList<>();
		for (Condition.Constraint constraint : this.kinds.constraints()) {
			leaves(constraint.expression()).stream()
				.filter((leaf) -> part.equals(Boundaries.partOf(this.kinds.subject().word(), word(leaf))))
				.forEach((leaf) -> {
					Boolean truth = truth(leaf, constraint, part, some);
					Asked test = (truth != null) ? test(leaf, truth) : null;
					if (test != null && truth(leaf, constraint, part, all) == null && !asked.contains(test)) {
						asked.add(test);
					}
				});
		}
		return asked;
	}

	private static List<Expression> leaves(Expression expression) {
		if (expression instanceof Expression.Combination combination) {
			List<Expression> leaves = new ArrayList<>(leaves(combination.left()));
			leaves.addAll(leaves(combination.right()));
			return leaves;
		}
		return (expression instanceof Expression.Negation negation) ? leaves(negation.operand()) : List.of(expression);
	}

	private static String word(Expression leaf) {
		if (leaf instanceof Expression.Comparison comparison) {
			return word(comparison.left());
		}
		if (leaf instanceof Expression.Membership membership) {
			return word(membership.left());
		}
		return (leaf instanceof Expression.Call call) ? call.name()
				: (leaf instanceof Expression.Property property) ? property.name() : "";
	}

	/** How all values answer, or {@code null} where not all alike. */
	private Boolean truth(Expression leaf, Condition.Constraint constraint, String part, List<Object> some) {
		Condition.Constraint alone = new Condition.Constraint(null, leaf, constraint.span());
		Object example = this.kinds.example(0);
		List<Boolean> truths = some.stream()
			.map((value) -> Matching.matches(alone,
					Records.with(example, nullable(part, (value != Nullable.EMPTY) ? value : null))))
			.distinct()
			.toList();
		return (truths.size() == 1) ? truths.get(0) : null;
	}

	private static Map<String, Object> nullable(String part, Object value) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put(part, value);
		return map;
	}

	private static Asked test(Expression leaf, boolean truth) {
		if (leaf instanceof Expression.Comparison comparison && comparison.right() instanceof Literal literal) {
			Piece piece = compared(comparison.operator(), literal.value(), truth);
			return (piece != null) ? new Asked(word(leaf), List.of(piece)) : null;
		}
		if (leaf instanceof Expression.Call call) {
			List<Object> arguments = call.arguments().stream().map(Literal::value).filter(Objects::nonNull).toList();
			return new Asked(call.name(), List.of(new Piece(kind(truth), arguments)));
		}
		return (leaf instanceof Expression.Property property)
				? new Asked(property.name(), List.of(new Piece(kind(truth), List.of()))) : null;
	}

	private static Piece compared(String operator, Object value, boolean truth) {
		if (value == null) {
			return new Piece("==".equals(operator) == truth ? Kind.EMPTY : Kind.KNOWN, List.of());
		}
		Kind kind = switch (operator) {
			case ">=" -> truth ? Kind.AT_LEAST : Kind.LESS;
			case ">" -> truth ? Kind.MORE : Kind.AT_MOST;
			case "<=" -> truth ? Kind.AT_MOST : Kind.MORE;
			case "<" -> truth ? Kind.LESS : Kind.AT_LEAST;
			case "==" -> truth ? Kind.EQUAL : Kind.NONE_OF;
			default -> truth ? Kind.NONE_OF : Kind.EQUAL;
		};
		return new Piece(kind, List.of(value));
	}

	static Kind kind(boolean truth) {
		return truth ? Kind.TRUE : Kind.FALSE;
	}

}
