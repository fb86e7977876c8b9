package org.kaidah.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Rule;

/**
 * Prints a checked rule for the compiler. Everything the compiler sees is printed here
 * from the model: variables for the trace, the stratum as salience, and expressions
 * without the author's values.
 */
final class DrlPrinter {

	/** The global through which a firing rule reports. */
	static final String RECORDER = "jejak";

	/**
	 * Aggregates that have no value over nothing; together with others Drools would fire
	 * with a null instead.
	 */
	private static final Set<String> NONE_OVER_NOTHING = Set.of("min", "max", "rata");

	private final ExpressionPrinter expressions;

	private final StringBuilder out = new StringBuilder();

	private final List<TraceLayout> layouts = new ArrayList<>();

	/**
	 * @param expressions prints what is compared and concluded
	 */
	DrlPrinter(ExpressionPrinter expressions) {
		this.expressions = expressions;
	}

	/**
	 * Prints a rule, once for each way through its {@code or}; each printed rule has a
	 * layout of its own.
	 */
	String print(Rule rule, int stratum, int order) {
		int way = 0;
		for (List<Condition> branch : branches(rule.conditions())) {
			TraceLayout layout = new TraceLayout(rule, order, way++);
			this.out.append("rule \"r").append(this.layouts.size()).append("\" salience ").append(-stratum);
			this.out.append("\nwhen\n");
			branch.forEach((condition) -> condition(condition, layout));
			this.out.append("then\n");
			consequence(rule, layout);
			this.out.append("end\n");
			this.layouts.add(layout);
		}
		String text = this.out.toString();
		this.out.setLength(0);
		return text;
	}

	/** What the ways through a rule report. */
	static List<TraceLayout> layouts(Rule rule, int order) {
		DrlPrinter printer = new DrlPrinter(new ExpressionPrinter());
		printer.print(rule, 0, order);
		return printer.layouts;
	}

	/** The values that the rules printed are written with. */
	Slots slots() {
		return this.expressions.slots();
	}

	/** What each printed rule reports, in the order printed. */
	List<TraceLayout> layouts() {
		return this.layouts;
	}

	/** The ways through alternatives, each a list of conditions that hold together. */
	static List<List<Condition>> branches(List<Condition> conditions) {
		List<List<Condition>> branches = List.of(List.of());
		for (Condition condition : conditions) {
			List<List<Condition>> ways = (condition instanceof Condition.Either either)
					? either.branches().stream().flatMap((branch) -> branches(branch).stream()).toList()
					: List.of(List.of(condition));
			List<List<Condition>> longer = new ArrayList<>();
			for (List<Condition> branch : branches) {
				for (List<Condition> way : ways) {
					List<Condition> joined = new ArrayList<>(branch);
					joined.addAll(way);
					longer.add(joined);
				}
			}
			branches = longer;
		}
		return branches;
	}

	private void condition(Condition condition, TraceLayout layout) {
		if (condition instanceof Condition.Pattern pattern) {
			String binding = layout.fact(pattern);
			this.out.append(pattern(pattern, binding, layout)).append('\n');
		}
		else if (condition instanceof Condition.Absent absent) {
			this.out.append("not( ").append(patterns(absent.patterns())).append(" )\n");
		}
		else if (condition instanceof Condition.Present present) {
			this.out.append("exists( ").append(patterns(present.patterns())).append(" )\n");
		}
		else if (condition instanceof Condition.Accumulation accumulation) {
			accumulation(accumulation, layout);
		}
	}

	private String patterns(List<Condition.Pattern> patterns) {
		return patterns.stream()
			.map((pattern) -> pattern(pattern, pattern.binding(), null))
			.collect(Collectors.joining(" and "));
	}

	private String pattern(Condition.Pattern pattern, String binding, TraceLayout layout) {
		StringBuilder text = new StringBuilder();
		if (binding != null) {
			text.append(binding).append(" : ");
		}
		List<String> constraints = new ArrayList<>();
		for (Condition.Constraint constraint : pattern.constraints()) {
			if (constraint.binding() == null) {
				constraints.add(this.expressions.expression(constraint.expression()));
			}
			else {
				constraints.add(constraint.binding() + " : " + this.expressions.expression(constraint.expression()));
				if (layout != null) {
					layout.value(constraint.binding());
				}
			}
		}
		return text.append(pattern.type()).append("( ").append(String.join(", ", constraints)).append(" )").toString();
	}

	private void accumulation(Condition.Accumulation accumulation, TraceLayout layout) {
		String source = layout.source(accumulation.source());
		String gathered = layout.gathered(accumulation.source());
		this.out.append("accumulate( ").append(pattern(accumulation.source(), source, null)).append("; ");
		for (Condition.Aggregate aggregate : accumulation.aggregates()) {
			String argument = (aggregate.argument() != null) ? aggregate.argument().name() : "1";
			this.out.append(aggregate.binding()).append(" : ").append(aggregate.function());
			this.out.append('(').append(argument).append("), ");
			layout.value(aggregate.binding());
		}
		this.out.append(gathered).append(" : himpun(").append(source).append(')');
		List<String> constraints = new ArrayList<>();
		for (Condition.Aggregate aggregate : accumulation.aggregates()) {
			if (NONE_OVER_NOTHING.contains(aggregate.function())) {
				constraints.add(aggregate.binding() + " != null");
			}
		}
		if (!constraints.isEmpty()) {
			this.out.append("; ").append(String.join(", ", constraints));
		}
		this.out.append(" )\n");
		// beside it, because Drools confuses a global among its constraints with a result
		accumulation.constraints()
			.forEach((constraint) -> this.out.append("eval( ")
				.append(this.expressions.expression(constraint))
				.append(" )\n"));
	}

	private void consequence(Rule rule, TraceLayout layout) {
		this.out.append(RECORDER).append(".fired(").append(this.layouts.size()).append(", new Object[] {");
		this.out.append(String.join(", ", layout.facts())).append("}, new Object[] {");
		this.out.append(String.join(", ", layout.values())).append("});\n");
		for (int i = 0; i < rule.insertions().size(); i++) {
			String name = "_baru" + i;
			this.out.append("Object ").append(name).append(" = ").append(RECORDER).append(".draw(");
			this.out.append(this.expressions.conclusion(rule.insertions().get(i))).append(");\n");
			this.out.append("if (").append(name).append(" != null) { insert(").append(name).append("); }\n");
		}
	}

}
