package org.kaidah.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.Vocabulary;

/**
 * What a rule reads or draws of one type, narrowed by the literals it names: a rule that
 * looks at {@code Poin("skp")} does not depend on one that draws
 * {@code Poin("umpan-balik")}.
 *
 * @param type the type's name
 * @param values for a property, the only values that it can have here
 * @param whole whether all such conclusions must be there before the rule may look
 * ({@code not}, {@code accumulate})
 */
record Reading(String type, Map<String, Set<Object>> values, boolean whole) {

	/** Whether a conclusion of the one can be seen by the other; in doubt, yes. */
	boolean meets(Reading other) {
		if (!this.type.equals(other.type)) {
			return false;
		}
		for (Map.Entry<String, Set<Object>> entry : this.values.entrySet()) {
			Set<Object> theirs = other.values.get(entry.getKey());
			if (theirs != null && theirs.stream().noneMatch(entry.getValue()::contains)) {
				return false;
			}
		}
		return true;
	}

	/** What a rule looks at. */
	static List<Reading> readBy(Rule rule) {
		return readBy(rule.conditions());
	}

	/** What conditions look at, in their order. */
	static List<Reading> readBy(List<Condition> conditions) {
		List<Reading> readings = new ArrayList<>();
		collect(conditions, readings);
		return readings;
	}

	/** What a rule draws. */
	static List<Reading> drawnBy(Rule rule) {
		return rule.insertions().stream().map(Reading::drawn).toList();
	}

	private static void collect(List<Condition> conditions, List<Reading> readings) {
		for (Condition condition : conditions) {
			if (condition instanceof Condition.Pattern pattern) {
				readings.add(read(pattern, false));
			}
			else if (condition instanceof Condition.Present present) {
				present.patterns().forEach((pattern) -> readings.add(read(pattern, false)));
			}
			else if (condition instanceof Condition.Absent absent) {
				absent.patterns().forEach((pattern) -> readings.add(read(pattern, true)));
			}
			else if (condition instanceof Condition.Accumulation accumulation) {
				readings.add(read(accumulation.source(), true));
			}
			else if (condition instanceof Condition.Either either) {
				either.branches().forEach((branch) -> collect(branch, readings));
			}
		}
	}

	/** What a pattern looks at. */
	static Reading of(Condition.Pattern pattern) {
		return read(pattern, false);
	}

	private static Reading read(Condition.Pattern pattern, boolean whole) {
		Map<String, Set<Object>> values = new HashMap<>();
		for (Condition.Constraint constraint : pattern.constraints()) {
			if (constraint.binding() == null) {
				narrow(constraint.expression(), values);
			}
		}
		return new Reading(pattern.type(), values, whole);
	}

	private static void narrow(Expression expression, Map<String, Set<Object>> values) {
		if (expression instanceof Expression.Comparison comparison && "==".equals(comparison.operator())
				&& comparison.left() instanceof Expression.Property property
				&& comparison.right() instanceof Literal literal && literal.value() instanceof String) {
			values.put(property.name(), Set.of(literal.value()));
		}
		if (expression instanceof Expression.Membership membership && !membership.negated()
				&& membership.left() instanceof Expression.Property property
				&& membership.values().stream().allMatch((value) -> value.value() instanceof String)) {
			Set<Object> allowed = new HashSet<>();
			membership.values().forEach((value) -> allowed.add(value.value()));
			values.put(property.name(), allowed);
		}
	}

	private static Reading drawn(Insertion insertion) {
		Map<String, Set<Object>> values = new HashMap<>();
		List<String> parameters = Vocabulary.get()
			.type(insertion.type())
			.parameters(insertion.factory(), insertion.arguments().size());
		for (int i = 0; i < parameters.size(); i++) {
			if (insertion.arguments().get(i) instanceof Literal literal && literal.value() instanceof String) {
				values.put(parameters.get(i), Set.of(literal.value()));
			}
		}
		return new Reading(insertion.type(), values, false);
	}

}
