package org.kaidah.rulebook.text;

import java.util.List;

import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.ValueKind;
import org.kaidah.engine.language.WordType;

/** The shape of the expressions of one pattern, or of what was counted. */
final class ExpressionShape {

	private final RuleShape shape;

	private final WordType type;

	private final String prefix;

	/**
	 * @param shape where the expressions belong
	 * @param type the type that properties belong to, or {@code null} where there is none
	 */
	ExpressionShape(RuleShape shape, WordType type) {
		this.shape = shape;
		this.type = type;
		this.prefix = (type != null) ? type.name() + '.' : "";
	}

	void write(Expression expression) {
		if (expression instanceof Literal literal) {
			this.shape.value(this.prefix, RuleShape.kind(literal, false), List.of(), literal);
		}
		else if (expression instanceof Expression.Comparison comparison) {
			comparison(comparison);
		}
		else if (expression instanceof Expression.Membership membership) {
			membership(membership);
		}
		else if (expression instanceof Expression.Call call) {
			call(call);
		}
		else if (expression instanceof Expression.Combination combination) {
			this.shape.write("(");
			write(combination.left());
			this.shape.write(combination.operator());
			write(combination.right());
			this.shape.write(")");
		}
		else if (expression instanceof Expression.Negation negation) {
			this.shape.write("!");
			write(negation.operand());
		}
		else {
			this.shape.write(expression.text());
		}
	}

	private void comparison(Expression.Comparison comparison) {
		write(comparison.left());
		this.shape.write(comparison.operator());
		if (comparison.right() instanceof Literal literal) {
			this.shape.value(heading(comparison.left()) + ' ' + comparison.operator(),
					RuleShape.kind(literal, whole(comparison.left())), choices(comparison.left()), literal);
		}
		else {
			write(comparison.right());
		}
	}

	private void membership(Expression.Membership membership) {
		write(membership.left());
		String operator = membership.negated() ? "not in" : "in";
		this.shape.write(operator);
		boolean one = membership.values().stream().map((value) -> RuleShape.kind(value, false)).distinct().count() == 1;
		boolean none = membership.values().stream().anyMatch((value) -> value.value() == null);
		if (!one || none) {
			membership.values()
				.forEach((value) -> this.shape.value(heading(membership.left()) + ' ' + operator,
						RuleShape.kind(value, false), choices(membership.left()), value));
			return;
		}
		CellType kind = RuleShape.kind(membership.values().get(0), whole(membership.left()));
		this.shape.list(heading(membership.left()) + ' ' + operator, kind, choices(membership.left()),
				membership.values());
	}

	private void call(Expression.Call call) {
		this.shape.write("call", call.name());
		List<String> names = (this.type != null) ? this.type.methodParameters(call.name()) : List.of();
		List<ValueKind> kinds = (this.type != null) ? this.type.methods().getOrDefault(call.name(), List.of())
				: List.of();
		boolean several = call.arguments().size() > 1;
		if (this.type != null && this.type.takesList(call.name()) && !call.arguments().isEmpty()) {
			this.shape.list(this.prefix + call.name(), CellType.TEXT, List.of(), call.arguments());
			return;
		}
		for (int i = 0; i < call.arguments().size(); i++) {
			boolean unit = several && this.type != null && i == call.arguments().size() - 1;
			String heading = this.prefix + call.name() + ((several && i < names.size()) ? ' ' + names.get(i) : "");
			boolean whole = i < kinds.size() && kinds.get(i) == ValueKind.WHOLE;
			this.shape.value(heading, RuleShape.kind(call.arguments().get(i), whole),
					unit ? this.type.units() : List.of(), call.arguments().get(i));
		}
	}

	private String heading(Expression left) {
		return (left instanceof Expression.Property) ? this.prefix + left.text() : left.text();
	}

	private boolean whole(Expression left) {
		WordType.Word word = (this.type != null && left instanceof Expression.Property property)
				? this.type.properties().get(property.name()) : null;
		return word != null && word.kind() == ValueKind.WHOLE;
	}

	private List<String> choices(Expression left) {
		return (this.type != null && left instanceof Expression.Property property) ? this.type.choices(property.name())
				: List.of();
	}

}
