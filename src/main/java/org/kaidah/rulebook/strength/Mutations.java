package org.kaidah.rulebook.strength;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.kaidah.engine.language.Choices;
import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.Span;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;

/**
 * Every small change of a rule that would be another policy: each number one step down
 * and up, each text from a list of the data dictionary to its neighbour there, each yes
 * to no, each comparison to the next. Other texts are names (of indicators, of
 * requirements, of findings) or words for people: to change one breaks a rule or a
 * sentence, and decides nothing.
 */
final class Mutations {

	private static final Map<String, String> NEXT = Map.of("==", "!=", "!=", "==", ">", ">=", ">=", ">", "<", "<=",
			"<=", "<");

	private final Rule rule;

	private final List<Mutant> mutants = new ArrayList<>();

	private Mutations(Rule rule) {
		this.rule = rule;
	}

	/** In the order of the rule's text. */
	static List<Mutant> of(Rule rule) {
		Mutations mutations = new Mutations(rule);
		rule.conditions().forEach(mutations::condition);
		rule.insertions().forEach(mutations::insertion);
		return mutations.mutants;
	}

	private void condition(Condition condition) {
		if (condition instanceof Condition.Pattern pattern) {
			pattern(pattern);
		}
		else if (condition instanceof Condition.Absent absent) {
			absent.patterns().forEach(this::pattern);
		}
		else if (condition instanceof Condition.Present present) {
			present.patterns().forEach(this::pattern);
		}
		else if (condition instanceof Condition.Either either) {
			either.branches().forEach((branch) -> branch.forEach(this::condition));
		}
		else if (condition instanceof Condition.Accumulation accumulation) {
			pattern(accumulation.source());
			accumulation.constraints().forEach((constraint) -> expression(constraint, null));
		}
	}

	private void pattern(Condition.Pattern pattern) {
		WordType type = Vocabulary.get().type(pattern.type());
		pattern.constraints().forEach((constraint) -> expression(constraint.expression(), type));
	}

	private void expression(Expression expression, WordType type) {
		if (expression instanceof Expression.Comparison comparison) {
			comparison(comparison, type);
		}
		else if (expression instanceof Expression.Membership membership) {
			membership(membership, type);
		}
		else if (expression instanceof Expression.Call call) {
			call(call, type);
		}
		else if (expression instanceof Expression.Combination combination) {
			expression(combination.left(), type);
			expression(combination.right(), type);
		}
		else if (expression instanceof Expression.Negation negation) {
			expression(negation.operand(), type);
		}
	}

	private void comparison(Expression.Comparison comparison, WordType type) {
		compare(comparison, new Expression.Comparison(NEXT.get(comparison.operator()), comparison.left(),
				comparison.right(), comparison.span()));
		if (comparison.right() instanceof Literal literal) {
			literal(literal, comparison, type, word(comparison.left()), List.of(),
					(changed) -> new Expression.Comparison(comparison.operator(), comparison.left(), changed,
							comparison.span()));
		}
	}

	private void membership(Expression.Membership membership, WordType type) {
		compare(membership, new Expression.Membership(!membership.negated(), membership.left(), membership.values(),
				membership.span()));
		for (int i = 0; i < membership.values().size(); i++) {
			int place = i;
			literal(membership.values().get(i), membership, type, word(membership.left()), membership.values(),
					(changed) -> {
						List<Literal> values = new ArrayList<>(membership.values());
						values.set(place, changed);
						return new Expression.Membership(membership.negated(), membership.left(), values,
								membership.span());
					});
		}
	}

	private static String word(Expression left) {
		return (left instanceof Expression.Property property) ? property.name() : "";
	}

	private void call(Expression.Call call, WordType type) {
		if (!type.takesList(call.name())) {
			for (Literal argument : call.arguments()) {
				if (argument.isNumber()) {
					numbers(argument, new Choices.Range(0, Integer.MAX_VALUE), argument, (changed) -> changed);
				}
				else {
					texts(argument, type.units(), List.of(), argument, (changed) -> changed);
				}
			}
		}
	}

	private void insertion(Insertion insertion) {
		WordType type = Vocabulary.get().type(insertion.type());
		List<String> names = type.parameters(insertion.factory(), insertion.arguments().size());
		for (int i = 0; i < insertion.arguments().size(); i++) {
			if (insertion.arguments().get(i) instanceof Literal literal) {
				literal(literal, literal, type, names.get(i), List.of(), (changed) -> changed);
			}
		}
	}

	/**
	 * @param within the expression that is replaced as a whole
	 * @param others values that stand there already
	 */
	private void literal(Literal literal, Expression within, WordType type, String word, List<Literal> others,
			Function<Literal, Expression> replaced) {
		if (literal.isNumber()) {
			numbers(literal, (type != null) ? type.choices().ranges().get(word) : null, within, replaced);
		}
		else if (literal.value() instanceof Boolean truth) {
			add(Mutant.Kind.TRUTH, literal, new Literal(!truth, literal.span()), within, replaced);
		}
		else if (literal.value() instanceof String && type != null) {
			texts(literal, type.choices(word), others, within, replaced);
		}
	}

	private void numbers(Literal literal, Choices.Range range, Expression within,
			Function<Literal, Expression> replaced) {
		BigDecimal number = new BigDecimal(literal.value().toString());
		BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale());
		for (BigDecimal changed : List.of(number.subtract(step), number.add(step))) {
			boolean outside = range != null && (changed.compareTo(BigDecimal.valueOf(range.from())) < 0
					|| changed.compareTo(BigDecimal.valueOf(range.to())) > 0);
			if (!outside) {
				Object value = (literal.value() instanceof Integer) ? (Object) changed.intValueExact() : changed;
				add(Mutant.Kind.NUMBER, literal, new Literal(value, literal.span()), within, replaced);
			}
		}
	}

	/** The next in the list that does not stand there yet, or else the one before. */
	private void texts(Literal literal, List<String> list, List<Literal> others, Expression within,
			Function<Literal, Expression> replaced) {
		int place = list.indexOf(literal.value());
		if (place < 0) {
			return;
		}
		List<String> nearest = new ArrayList<>(list.subList(place + 1, list.size()));
		for (int i = place - 1; i >= 0; i--) {
			nearest.add(list.get(i));
		}
		nearest.removeIf((text) -> others.stream().anyMatch((other) -> text.equals(other.value())));
		if (!nearest.isEmpty()) {
			add(Mutant.Kind.TEXT, literal, new Literal(nearest.get(0), literal.span()), within, replaced);
		}
	}

	private void add(Mutant.Kind kind, Literal literal, Literal changed, Expression within,
			Function<Literal, Expression> replaced) {
		this.mutants.add(new Mutant(this.rule, kind, literal.span(), literal.text(), changed.text(), within,
				replaced.apply(changed)));
	}

	private void compare(Expression original, Expression replacement) {
		Span span = original.span();
		this.mutants.add(new Mutant(this.rule, Mutant.Kind.COMPARISON, span, original.text(), replacement.text(),
				original, replacement));
	}

}
