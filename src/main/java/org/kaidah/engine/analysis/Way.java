package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Rule;

/** One way to one conclusion of a rule, with all that the rule asks on it. */
record Way(Rule rule, Insertion insertion, List<Condition> conditions) {

	/**
	 * What somebody has of each thing.
	 *
	 * @param places which option belongs to a pattern
	 */
	record Cell(Map<Condition.Pattern, Integer> places, List<Option> chosen) {

		Option of(Condition.Pattern pattern) {
			return this.chosen.get(this.places.get(pattern));
		}

	}

	/**
	 * What a way comes to for somebody.
	 *
	 * @param rule the code of the rule
	 * @param text the answer as far as it can be told
	 * @param known whether the text is all there is to it
	 * @param fact the conclusion, or {@code null} where not all of it is written
	 * @param open what it hangs on besides, such as what is added up
	 */
	record Drawn(String rule, String text, boolean known, Object fact, String open) {

		/** What makes it another answer. */
		String sense() {
			return this.text + '|' + this.open;
		}

	}

	/** Every way by which rules come to an outcome. */
	static List<Way> to(Outcome outcome, List<Rule> rules) {
		List<Way> ways = new ArrayList<>();
		for (Rule rule : rules) {
			rule.insertions()
				.stream()
				.filter(outcome::meets)
				.forEach((insertion) -> Row.ways(rule.conditions())
					.forEach((conditions) -> ways.add(new Way(rule, insertion, conditions))));
		}
		return ways;
	}

	Stream<Condition.Pattern> patterns() {
		return this.conditions.stream().flatMap(Row::everyPattern);
	}

	/** What it comes to, or {@code null} where it comes to nothing. */
	Drawn drawn(Outcome outcome, Cell cell, boolean after) {
		StringBuilder open = new StringBuilder();
		for (Condition condition : this.conditions) {
			if (!holds(condition, cell, after, open)) {
				return null;
			}
		}
		boolean known = true;
		List<String> words = new ArrayList<>();
		for (String word : outcome.words()) {
			Object written = Outcome.written(this.insertion, word);
			Object value = (written != null) ? written : passed(word, cell, after);
			known &= value != null;
			words.add((value != null) ? Outcome.text(value) : word);
		}
		if (!known) {
			this.insertion.arguments().forEach((argument) -> open.append(argument(argument, cell, after)).append(' '));
		}
		boolean whole = this.insertion.arguments().stream().allMatch(Literal.class::isInstance);
		return new Drawn(this.rule.code(), String.join(" x ", words), known && open.isEmpty(), whole
				? Records.of(new Subject(outcome.type(), Map.of()).word().type(), Sources.fixed(this.insertion)) : null,
				open.toString());
	}

	private static boolean holds(Condition condition, Cell cell, boolean after, StringBuilder open) {
		if (condition instanceof Condition.Accumulation accumulation) {
			String added = added(accumulation, cell, after);
			open.append(added);
			return true;
		}
		List<Condition.Pattern> patterns = Row.everyPattern(condition).toList();
		boolean met = patterns.stream().allMatch((pattern) -> cell.of(pattern).meets(pattern, after));
		boolean joined = patterns.stream().anyMatch(Row::joins);
		if (joined || patterns.size() > 1) {
			patterns.forEach((pattern) -> open.append(pattern.text()).append(moving(cell, pattern, after)));
			open.append(met).append(' ');
			return met || condition instanceof Condition.Absent;
		}
		return met != condition instanceof Condition.Absent;
	}

	private static String added(Condition.Accumulation accumulation, Cell cell, boolean after) {
		boolean counted = cell.of(accumulation.source()).meets(accumulation.source(), after);
		return accumulation.aggregates()
			.stream()
			.map((aggregate) -> aggregate.function() + aggregate.argument())
			.map((text) -> text.replaceAll("Span\\[[^]]*]", ""))
			.toList() + accumulation.constraints().stream().map(Expression::text).toList().toString() + counted
				+ (counted ? moving(cell, accumulation.source(), after) : "") + ' ';
	}

	/** What tells before from after where the thing itself is not the same. */
	private static String moving(Cell cell, Condition.Pattern pattern, boolean after) {
		return cell.of(pattern).moved() ? "@" + after : "";
	}

	private String argument(Expression argument, Cell cell, boolean after) {
		if (argument instanceof Expression.Variable variable) {
			return variable.text() + patterns().filter((pattern) -> binds(pattern, variable))
				.map((pattern) -> moving(cell, pattern, after))
				.findFirst()
				.orElse("");
		}
		return argument.text();
	}

	private static boolean binds(Condition.Pattern pattern, Expression.Variable variable) {
		return pattern.constraints().stream().anyMatch((constraint) -> variable.name().equals(constraint.binding()));
	}

	/** What is passed on of a thing that moves from one known value to another. */
	private Object passed(String word, Cell cell, boolean after) {
		List<String> names = new Subject(this.insertion.type(), Map.of()).word()
			.parameters(this.insertion.factory(), this.insertion.arguments().size());
		int place = names.indexOf(word);
		if (place < 0 || !(this.insertion.arguments().get(place) instanceof Expression.Variable variable)
				|| variable.property() != null) {
			return null;
		}
		for (Condition.Pattern pattern : patterns().toList()) {
			Option option = cell.of(pattern);
			for (Condition.Constraint constraint : pattern.constraints()) {
				if (option.concrete() && variable.name().equals(constraint.binding())
						&& constraint.expression() instanceof Expression.Property property) {
					return Matching.value(property.name(), option.fact(after));
				}
			}
		}
		return null;
	}

}
