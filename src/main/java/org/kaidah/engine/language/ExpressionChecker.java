package org.kaidah.engine.language;

import java.util.List;

import org.kaidah.vocabulary.Waktu;

/** Checks one expression against a type and the variables in scope. */
final class ExpressionChecker {

	private final WordType type;

	private final Scope scope;

	private final Problems problems;

	/**
	 * @param type the type that properties belong to, or {@code null} where there is none
	 */
	ExpressionChecker(WordType type, Scope scope, Problems problems) {
		this.type = type;
		this.scope = scope;
		this.problems = problems;
	}

	/** The expression must be true or false. */
	void test(Expression expression) {
		ValueKind kind = kind(expression);
		if (kind == ValueKind.BOOLEAN && expression instanceof Expression.Variable) {
			this.problems.error(expression.span(), "vocabulary.truth-variable", expression.text());
			return;
		}
		if (kind != null && (kind != ValueKind.BOOLEAN || expression instanceof Literal)) {
			this.problems.error(expression.span(), "vocabulary.not-a-test");
		}
	}

	/** The kind of the expression's value, or {@code null} where a problem was found. */
	ValueKind kind(Expression expression) {
		if (expression instanceof Literal literal) {
			return ValueKind.of(literal);
		}
		if (expression instanceof Expression.Property property) {
			return property(property);
		}
		if (expression instanceof Expression.Variable variable) {
			Scope.Bound bound = this.scope.find(variable);
			return (bound != null) ? bound.kind() : null;
		}
		if (expression instanceof Expression.Call call) {
			return call(call);
		}
		if (expression instanceof Expression.Comparison comparison) {
			return comparison(comparison);
		}
		if (expression instanceof Expression.Membership membership) {
			return membership(membership);
		}
		if (expression instanceof Expression.Combination combination) {
			test(combination.left());
			test(combination.right());
		}
		if (expression instanceof Expression.Negation negation) {
			test(negation.operand());
		}
		return ValueKind.BOOLEAN;
	}

	private ValueKind property(Expression.Property property) {
		WordType.Word word = (this.type != null) ? this.type.properties().get(property.name()) : null;
		if (word != null) {
			return word.kind();
		}
		if (this.type == null) {
			this.problems.error(property.span(), "vocabulary.property-outside", property.name());
		}
		else {
			this.problems.error(property.span(), "vocabulary.property", this.type.name(), property.name(),
					Words.closest(property.name(), this.type.properties().keySet()));
		}
		return null;
	}

	private ValueKind call(Expression.Call call) {
		List<ValueKind> expected = (this.type != null) ? this.type.methods().get(call.name()) : null;
		if (expected == null) {
			this.problems.error(call.span(), "vocabulary.method", (this.type != null) ? this.type.name() : "",
					call.name(), (this.type != null) ? Words.closest(call.name(), this.type.methods().keySet()) : "");
			return null;
		}
		List<ValueKind> given = call.arguments().stream().map(ValueKind::of).toList();
		boolean fits = this.type.takesList(call.name())
				? !given.isEmpty() && given.stream().allMatch((kind) -> kind == ValueKind.TEXT)
				: given.equals(expected);
		if (!fits) {
			this.problems.error(call.span(), "vocabulary.method-arguments", call.name());
			return null;
		}
		if (expected.size() == 2 && !Waktu.SATUAN.contains(call.arguments().get(1).value())) {
			this.problems.error(call.arguments().get(1).span(), "vocabulary.unit", call.arguments().get(1).value(),
					String.join(", ", Waktu.SATUAN));
			return null;
		}
		if (expected.size() == 2 && this.type.properties().containsKey("tahun")
				&& !Waktu.SATUAN.get(0).equals(call.arguments().get(1).value())) {
			this.problems.error(call.arguments().get(1).span(), "vocabulary.unit-year", this.type.name());
			return null;
		}
		if (call.arguments().get(0).value() instanceof Integer length && length < 0) {
			this.problems.error(call.arguments().get(0).span(), "vocabulary.negative");
			return null;
		}
		if (call.arguments().get(0).value() instanceof Integer length && length > Limits.WINDOW) {
			this.problems.error(call.arguments().get(0).span(), "vocabulary.window", Limits.WINDOW);
			return null;
		}
		return ValueKind.BOOLEAN;
	}

	private ValueKind comparison(Expression.Comparison comparison) {
		ValueKind left = kind(comparison.left());
		ValueKind right = kind(comparison.right());
		if (left == null || right == null) {
			return null;
		}
		boolean equality = "==".equals(comparison.operator()) || "!=".equals(comparison.operator());
		boolean againstNull = isNull(comparison.right()) && !isNull(comparison.left());
		boolean fits = equality ? againstNull || left.compares(right)
				: left.isOrdered() && right.isOrdered() && left.compares(right);
		boolean constant = comparison.left() instanceof Literal;
		if (againstNull && neverEmpty(comparison.left())) {
			this.problems.error(comparison.span(), "vocabulary.null-never", comparison.left().text());
			return null;
		}
		if (constant) {
			this.problems.error(comparison.span(), "vocabulary.literal-left");
			return null;
		}
		if (!fits) {
			this.problems.error(comparison.span(), key(left, right), left.key(), comparison.operator(), right.key(),
					comparison.left().text());
			return null;
		}
		choices(comparison.left(), comparison.right());
		if (left.isWhole() && comparison.right() instanceof Literal literal && right == ValueKind.DECIMAL) {
			this.problems.error(literal.span(), "vocabulary.whole", literal.text());
			return null;
		}
		return ValueKind.BOOLEAN;
	}

	/** The message that says what would be right. */
	private static String key(ValueKind left, ValueKind right) {
		if (left == ValueKind.DATE && right == ValueKind.TEXT) {
			return "vocabulary.date-text";
		}
		if (left == ValueKind.TEXT && right == ValueKind.TEXT) {
			return "vocabulary.text-order";
		}
		if (left == ValueKind.TEXT && right.isNumber()) {
			return "vocabulary.text-number";
		}
		if (left.isNumber() && right == ValueKind.TEXT) {
			return "vocabulary.number-text";
		}
		if (left == ValueKind.LENGTH && right.isNumber()) {
			return "vocabulary.length-number";
		}
		return "vocabulary.comparison";
	}

	private void choices(Expression word, Expression value) {
		if (this.type != null && word instanceof Expression.Property property && value instanceof Literal literal) {
			this.type.choices().check(this.type, property.name(), literal, this.problems);
		}
	}

	private boolean neverEmpty(Expression expression) {
		if (expression instanceof Expression.Property property) {
			return this.type.neverEmpty(property.name());
		}
		return expression instanceof Expression.Variable variable && this.scope.neverEmpty(variable);
	}

	private static boolean isNull(Expression expression) {
		return expression instanceof Literal literal && literal.value() == null;
	}

	private ValueKind membership(Expression.Membership membership) {
		ValueKind left = kind(membership.left());
		if (left == null) {
			return null;
		}
		if (membership.left() instanceof Literal) {
			this.problems.error(membership.span(), "vocabulary.literal-left");
			return null;
		}
		for (Literal value : membership.values()) {
			if (!left.compares(ValueKind.of(value))) {
				this.problems.error(value.span(), key(left, ValueKind.of(value)), left.key(), "in",
						ValueKind.of(value).key(), membership.left().text());
				return null;
			}
			if (left.isWhole() && ValueKind.of(value) == ValueKind.DECIMAL) {
				this.problems.error(value.span(), "vocabulary.whole", value.text());
				return null;
			}
			choices(membership.left(), value);
		}
		return ValueKind.BOOLEAN;
	}

}
