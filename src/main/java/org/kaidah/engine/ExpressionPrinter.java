package org.kaidah.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.ValueKind;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;

/**
 * Prints expressions for the compiler without the values that they are written with: what
 * is printed asks {@link Literals} for each, so that it is a rule's shape.
 */
class ExpressionPrinter {

	/**
	 * The global that holds the values; no word of the vocabulary and no variable can be
	 * called so.
	 */
	static final String LITERALS = "_nilai";

	/** Tests that take any number of texts. */
	private static final Set<String> LISTS = Vocabulary.get()
		.types()
		.stream()
		.flatMap((type) -> type.methods().keySet().stream().filter(type::takesList))
		.collect(Collectors.toUnmodifiableSet());

	private final Slots slots = new Slots();

	/** The slots of everything printed so far. */
	Slots slots() {
		return this.slots;
	}

	/** A conclusion. */
	final String conclusion(Insertion insertion) {
		String maker = (insertion.factory() != null) ? insertion.type() + '.' + insertion.factory()
				: "new " + insertion.type();
		StringBuilder text = new StringBuilder(maker).append('(');
		for (int i = 0; i < insertion.arguments().size(); i++) {
			text.append((i > 0) ? ", " : "");
			text.append(
					(insertion.arguments().get(i) instanceof Literal literal) ? argument(literal, kind(insertion, i))
							: variable((Expression.Variable) insertion.arguments().get(i)));
		}
		return text.append(')').toString();
	}

	/** The kind of number that a conclusion takes at a place. */
	private static ValueKind kind(Insertion insertion, int place) {
		WordType type = Vocabulary.get().type(insertion.type());
		List<ValueKind> kinds = type.makers()
			.get((insertion.factory() != null) ? insertion.factory() : "")
			.stream()
			.filter((parameters) -> parameters.size() == insertion.arguments().size())
			.map(Map::values)
			.map((values) -> List.copyOf(values).get(place))
			.toList();
		return kinds.contains(ValueKind.DECIMAL) ? ValueKind.DECIMAL : kinds.get(0);
	}

	private static String variable(Expression.Variable variable) {
		return (variable.property() != null) ? variable.name() + '.' + variable.property() + "()" : variable.name();
	}

	/** An expression of a constraint. */
	final String expression(Expression expression) {
		if (expression instanceof Literal literal) {
			return argument(literal, ValueKind.OTHER);
		}
		if (expression instanceof Expression.Property property) {
			return property.name();
		}
		if (expression instanceof Expression.Variable variable) {
			return variable(variable);
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
			return '(' + expression(combination.left()) + ' ' + combination.operator() + ' '
					+ expression(combination.right()) + ')';
		}
		return "!(" + expression(((Expression.Negation) expression).operand()) + ')';
	}

	/**
	 * A literal where a value is wanted.
	 * @param kind what is wanted there
	 */
	String argument(Literal literal, ValueKind kind) {
		if (literal.value() == null) {
			return "null";
		}
		if (literal.value() instanceof String) {
			return asked("text", this.slots.literal(literal));
		}
		if (literal.value() instanceof Boolean) {
			return asked("truth", this.slots.literal(literal));
		}
		return switch (kind) {
			case DECIMAL -> asked("decimal", this.slots.decimal(literal));
			case WHOLE -> asked("whole", this.slots.literal(literal));
			default -> asked("value", this.slots.literal(literal));
		};
	}

	String comparison(Expression.Comparison comparison) {
		String left = expression(comparison.left());
		if (comparison.right() instanceof Literal) {
			return asked("holds", this.slots.comparison(comparison), left);
		}
		return asked("holds", this.slots.comparison(comparison), left, expression(comparison.right()));
	}

	String membership(Expression.Membership membership) {
		return asked("holds", this.slots.membership(membership), expression(membership.left()));
	}

	String call(Expression.Call call) {
		if (LISTS.contains(call.name())) {
			return call.name() + '(' + asked("texts", this.slots.texts(call)) + ')';
		}
		return call.name() + call.arguments()
			.stream()
			.map((literal) -> argument(literal, ValueKind.WHOLE))
			.collect(Collectors.joining(", ", "(", ")"));
	}

	private static String asked(String what, int slot, String... operands) {
		String others = (operands.length > 0) ? ", " + String.join(", ", operands) : "";
		return LITERALS + '.' + what + '(' + slot + others + ')';
	}

}
