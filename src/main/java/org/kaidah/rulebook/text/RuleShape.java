package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Annotation;
import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.ValueKind;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;

/**
 * A rule's tree with its values taken out: two rules of one shape differ in values only.
 * A {@code null} is part of the shape, and a list counts as one value however long.
 */
final class RuleShape {

	private final StringBuilder shape = new StringBuilder();

	private final List<Slot> slots = new ArrayList<>();

	private RuleShape(Rule rule, boolean header) {
		if (header) {
			for (Annotation annotation : rule.annotations().values()) {
				write("@", annotation.name(), (annotation.value() != null) ? "=" : "");
			}
		}
		rule.conditions().forEach(this::condition);
		rule.insertions().forEach(this::insertion);
	}

	static RuleShape of(Rule rule) {
		return new RuleShape(rule, true);
	}

	/** The shape of a rule whatever its annotations. */
	static RuleShape body(Rule rule) {
		return new RuleShape(rule, false);
	}

	/** Equal for rules of one shape. */
	String key() {
		return this.shape.toString();
	}

	/** The places of values, in the order of the rule. */
	List<Slot> slots() {
		return this.slots;
	}

	void write(String... parts) {
		for (String part : parts) {
			this.shape.append(part).append('\u0001');
		}
	}

	private void condition(Condition condition) {
		if (condition instanceof Condition.Pattern pattern) {
			pattern(pattern);
		}
		else if (condition instanceof Condition.Absent absent) {
			write("not");
			absent.patterns().forEach(this::pattern);
			write("/not");
		}
		else if (condition instanceof Condition.Present present) {
			write("exists");
			present.patterns().forEach(this::pattern);
			write("/exists");
		}
		else if (condition instanceof Condition.Either either) {
			write("either");
			either.branches().forEach((branch) -> {
				write("branch");
				branch.forEach(this::condition);
			});
			write("/either");
		}
		else if (condition instanceof Condition.Accumulation accumulation) {
			accumulation(accumulation);
		}
	}

	private void pattern(Condition.Pattern pattern) {
		write("pattern", String.valueOf(pattern.binding()), pattern.type());
		WordType type = Vocabulary.get().type(pattern.type());
		for (Condition.Constraint constraint : pattern.constraints()) {
			write("constraint", String.valueOf(constraint.binding()));
			new ExpressionShape(this, type).write(constraint.expression());
		}
		write("/pattern");
	}

	private void accumulation(Condition.Accumulation accumulation) {
		write("accumulate");
		pattern(accumulation.source());
		for (Condition.Aggregate aggregate : accumulation.aggregates()) {
			write(aggregate.binding(), aggregate.function(),
					(aggregate.argument() != null) ? aggregate.argument().text() : "");
		}
		accumulation.constraints().forEach(new ExpressionShape(this, null)::write);
		write("/accumulate");
	}

	private void insertion(Insertion insertion) {
		write("insert", insertion.type(), String.valueOf(insertion.factory()));
		WordType type = Vocabulary.get().type(insertion.type());
		List<String> names = (type != null) ? type.parameters(insertion.factory(), insertion.arguments().size())
				: List.of();
		for (int i = 0; i < insertion.arguments().size(); i++) {
			String name = (i < names.size()) ? names.get(i) : String.valueOf(i + 1);
			if (insertion.arguments().get(i) instanceof Literal literal) {
				CellType kind = kind(literal, isWhole(type, insertion, i));
				value(insertion.type() + '.' + name, kind, (type != null) ? type.choices(name) : List.of(), literal);
			}
			else {
				write(insertion.arguments().get(i).text());
			}
		}
		write("/insert");
	}

	private static boolean isWhole(WordType type, Insertion insertion, int argument) {
		if (type == null) {
			return false;
		}
		String maker = (insertion.factory() != null) ? insertion.factory() : "";
		return type.makers()
			.getOrDefault(maker, List.of())
			.stream()
			.filter((parameters) -> parameters.size() == insertion.arguments().size())
			.map(Map::values)
			.allMatch((kinds) -> List.copyOf(kinds).get(argument) == ValueKind.WHOLE);
	}

	static CellType kind(Literal literal, boolean whole) {
		if (literal.isNumber()) {
			return whole ? CellType.WHOLE : CellType.NUMBER;
		}
		return (literal.value() instanceof Boolean) ? CellType.BOOLEAN : CellType.TEXT;
	}

	/** Several values that count as one. */
	void list(String heading, CellType type, List<String> choices, List<Literal> literals) {
		write("values", type.name());
		this.slots.add(new Slot(heading, type, choices, true, literals));
	}

	void value(String heading, CellType type, List<String> choices, Literal literal) {
		if (literal.value() == null) {
			write("null");
			return;
		}
		write("value", type.name());
		this.slots.add(new Slot(heading, type, choices, false, List.of(literal)));
	}

}
