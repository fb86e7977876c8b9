package org.kaidah.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;

/**
 * The slots of one printed text, in the order in which it asks for them: for each the
 * expression whose value it holds, and how the value is read from it.
 */
final class Slots {

	private final List<Slot> slots = new ArrayList<>();

	/** Where the value of one expression goes. */
	private record Slot(Expression source, Function<Expression, Object> value) {
	}

	/** A comparison. */
	int comparison(Expression.Comparison comparison) {
		return add(comparison, (source) -> Relation.of((Expression.Comparison) source));
	}

	/** A membership. */
	int membership(Expression.Membership membership) {
		return add(membership, (source) -> Relation.of((Expression.Membership) source));
	}

	/** The texts that a test is given. */
	int texts(Expression.Call call) {
		return add(call,
				(source) -> ((Expression.Call) source).arguments()
					.stream()
					.map((argument) -> (String) value(argument))
					.toArray(String[]::new));
	}

	/** A literal as it is. */
	int literal(Literal literal) {
		return add(literal, Slots::value);
	}

	/** A number as an exact one, however it is written. */
	int decimal(Literal literal) {
		return add(literal,
				(source) -> (value(source) instanceof Integer whole) ? BigDecimal.valueOf(whole) : value(source));
	}

	private int add(Expression source, Function<Expression, Object> value) {
		this.slots.add(new Slot(source, value));
		return this.slots.size() - 1;
	}

	private static Object value(Expression literal) {
		Object value = ((Literal) literal).value();
		return (value instanceof String text) ? text.intern() : value;
	}

	/**
	 * The values with one expression in place of another of its kind.
	 * @param literals the values as they are
	 * @return the same where no slot holds the value of that expression
	 */
	Literals replaced(Literals literals, Swap swap) {
		Object[] changed = null;
		for (int i = 0; i < this.slots.size(); i++) {
			if (this.slots.get(i).source() == swap.original()) {
				changed = (changed != null) ? changed : literals.copy();
				changed[i] = this.slots.get(i).value().apply(swap.replacement());
			}
		}
		return (changed != null) ? new Literals(changed) : literals;
	}

	/**
	 * What changes put into each slot.
	 * @param swaps the changes, each by itself
	 */
	List<Alternatives> alternatives(List<Swap> swaps) {
		Map<Expression, List<Integer>> numbers = new IdentityHashMap<>();
		for (int i = 0; i < swaps.size(); i++) {
			numbers.computeIfAbsent(swaps.get(i).original(), (original) -> new ArrayList<>()).add(i);
		}
		return this.slots.stream().map((slot) -> {
			List<Integer> touching = numbers.getOrDefault(slot.source(), List.of());
			return touching.isEmpty() ? Alternatives.NONE : new Alternatives(touching,
					touching.stream().map((number) -> slot.value().apply(swaps.get(number).replacement())).toList());
		}).toList();
	}

	/** The values as the rules are written. */
	Literals literals() {
		return new Literals(this.slots.stream().map((slot) -> slot.value().apply(slot.source())).toArray());
	}

}
