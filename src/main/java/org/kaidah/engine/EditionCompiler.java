package org.kaidah.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kaidah.engine.language.Limits;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleChecker;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;

/**
 * Compiles checked rules to an edition. What the compiler sees is their shape, without
 * the values that they are written with; an edition whose shape is known costs only the
 * checks, the printing and the table of its values.
 */
public final class EditionCompiler {

	private static final String PACKAGE = "org.kaidah.edition";

	private static final Map<String, Class<?>> FUNCTIONS = new TreeMap<>(
			Map.of("rata", Rata.class, "lama", LamaMasa.class, "ragam", Ragam.class, "himpun", Himpun.class));

	private EditionCompiler() {
	}

	/** The aggregates that printed rules may use besides Drools' own. */
	static Stream<Class<?>> functions() {
		return FUNCTIONS.values().stream();
	}

	/**
	 * Compiles rules that belong together, for quick evaluation. Editions whose rules
	 * differ only in numbers, lists of texts and what is concluded have one shape.
	 * @param rules rules with unique codes, as read
	 * @throws UnusableRules if a rule does not fit the vocabulary, the rules cannot be
	 * ordered, or do not compile
	 */
	public static Edition compile(List<Rule> rules) throws UnusableRules {
		return checked(rules, IndexedPrinter::new);
	}

	/**
	 * Compiles rules that belong together, for trying out changes: editions whose rules
	 * differ only in values and comparisons have one shape. Decides as
	 * {@link #compile(List)} does, about half as fast.
	 * @param rules rules with unique codes, as read
	 * @throws UnusableRules if a rule does not fit the vocabulary, the rules cannot be
	 * ordered, or do not compile
	 */
	public static Edition compileForTrial(List<Rule> rules) throws UnusableRules {
		return checked(rules, ExpressionPrinter::new);
	}

	/**
	 * Compiles rules once they are checked.
	 * @param expressions makes what prints the expressions of a part
	 */
	static Edition checked(List<Rule> rules, Supplier<ExpressionPrinter> expressions) throws UnusableRules {
		List<Problem> problems = check(rules).stream().filter(Problem::isError).toList();
		if (!problems.isEmpty()) {
			throw new UnusableRules(problems);
		}
		Partition partition = Partition.of(rules);
		Strata strata = new Strata(rules);
		DrlPrinter general = new DrlPrinter(expressions.get());
		DrlPrinter targeted = new DrlPrinter(expressions.get());
		String text = print(partition.general(), rules, strata, general);
		try {
			if (partition.targeted().isEmpty()) {
				return new Edition(rules, part(Shapes.get().of(text), general), null);
			}
			String other = print(partition.targeted(), rules, strata, targeted);
			CompletableFuture<Module> beside = CompletableFuture.supplyAsync(() -> Shapes.get().of(other));
			Module first = Shapes.get().of(text);
			return new Edition(rules, part(first, general), part(Shapes.joined(beside), targeted));
		}
		catch (ShapeCompiler.Refused ex) {
			// our own checks should have found it first: shown as it is, because hiding
			// it would help nobody
			throw new UnusableRules(
					List.of(Problem.error(rules.get(0).file(), null, null, "engine.not-compiled", ex.getMessage())));
		}
	}

	private static Part part(Module shape, DrlPrinter printed) {
		return new Part(shape, printed.slots(), printed.slots().literals(), List.copyOf(printed.layouts()));
	}

	/**
	 * Everything that stands against compiling the rules: words that do not fit, and
	 * rules that cannot be ordered.
	 */
	public static List<Problem> check(List<Rule> rules) {
		List<Problem> problems = new ArrayList<>();
		if (rules.size() > Limits.RULES) {
			return List
				.of(Problem.error(rules.get(0).file(), null, null, "gate.edition-rules", rules.size(), Limits.RULES));
		}
		rules.forEach((rule) -> problems.addAll(RuleChecker.check(rule)));
		if (problems.stream().noneMatch(Problem::isError)) {
			List<Rule> cycle = new Strata(rules).cycle();
			if (!cycle.isEmpty()) {
				String path = cycle.stream().map(Rule::code).collect(Collectors.joining(" -> "));
				problems.add(Problem.error(cycle.get(0).file(), cycle.get(0).span(), cycle.get(0).code(),
						"strata.cycle", path));
			}
		}
		return problems;
	}

	/**
	 * The text that the compiler sees.
	 * @param part the rules to print
	 * @param all all rules of the edition, whose strata and order count
	 */
	static String print(List<Rule> part, List<Rule> all, Strata strata, DrlPrinter printer) {
		StringBuilder text = new StringBuilder("package " + PACKAGE + ";\n");
		for (WordType type : Vocabulary.get().types()) {
			text.append("import ").append(type.type().getName()).append(";\n");
		}
		FUNCTIONS.forEach((name, type) -> text.append("import accumulate ")
			.append(type.getName())
			.append(' ')
			.append(name)
			.append(";\n"));
		text.append("global ").append(Recorder.class.getName()).append(' ').append(DrlPrinter.RECORDER).append(";\n");
		text.append("global ")
			.append(Literals.class.getName())
			.append(' ')
			.append(ExpressionPrinter.LITERALS)
			.append(";\n");
		List<Rule> byCode = all.stream().sorted(Comparator.comparing(Rule::code, Codes.ORDER)).toList();
		for (int i = 0; i < all.size(); i++) {
			Rule rule = all.get(i);
			if (part.contains(rule)) {
				text.append(printer.print(rule, strata.of(i), byCode.indexOf(rule)));
			}
		}
		return text.toString();
	}

}
