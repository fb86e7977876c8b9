package org.kaidah.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.drools.model.codegen.ExecutableModelProject;
import org.kaidah.engine.language.Limits;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleChecker;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;
import org.kie.internal.conf.IndexRightBetaMemoryOption;

/**
 * Compiles checked rules to an edition: one package, the executable model, a release id
 * of its own, an explicit class loader, and nothing left behind in Drools' repository, so
 * that an edition no longer used can be collected.
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
	 * Compiles rules that belong together.
	 * @param rules rules with unique codes, as read
	 * @throws UnusableRules if a rule does not fit the vocabulary, the rules cannot be
	 * ordered, or do not compile
	 */
	public static Edition compile(List<Rule> rules) throws UnusableRules {
		List<Problem> problems = check(rules).stream().filter(Problem::isError).toList();
		if (!problems.isEmpty()) {
			throw new UnusableRules(problems);
		}
		Partition partition = Partition.of(rules);
		DrlPrinter printer = new DrlPrinter();
		Strata strata = new Strata(rules);
		String general = print(partition.general(), rules, strata, printer);
		if (partition.targeted().isEmpty()) {
			return new Edition(rules, printer.layouts(), build(rules, general), null);
		}
		String targeted = print(partition.targeted(), rules, strata, printer);
		CompletableFuture<Module> beside = CompletableFuture.supplyAsync(() -> uncheckedBuild(rules, targeted));
		Module first = build(rules, general);
		return new Edition(rules, printer.layouts(), first, joined(beside));
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
		List<Rule> byCode = all.stream().sorted(Comparator.comparing(Rule::code, Codes.ORDER)).toList();
		for (int i = 0; i < all.size(); i++) {
			Rule rule = all.get(i);
			if (part.contains(rule)) {
				text.append(printer.print(rule, strata.of(i), byCode.indexOf(rule)));
			}
		}
		return text.toString();
	}

	private static Module uncheckedBuild(List<Rule> rules, String drl) {
		try {
			return build(rules, drl);
		}
		catch (UnusableRules ex) {
			throw new CompletionException(ex);
		}
	}

	private static Module joined(CompletableFuture<Module> beside) throws UnusableRules {
		try {
			return beside.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof UnusableRules unusable) {
				throw unusable;
			}
			throw ex;
		}
	}

	private static Module build(List<Rule> rules, String drl) throws UnusableRules {
		KieServices services = KieServices.get();
		ReleaseId release = services.newReleaseId("org.kaidah", "edition-" + Edition.hashOf(rules),
				UUID.randomUUID().toString());
		ClassLoader loader = RuleClassLoader.INSTANCE;
		KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
		files.write("src/main/resources/org/kaidah/edition/rules.drl", drl);
		try {
			KieBuilder builder = services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
			List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
			if (!errors.isEmpty()) {
				throw notCompiled(rules, errors.toString());
			}
			KieBaseConfiguration configuration = services.newKieBaseConfiguration();
			// a person has few facts: an index costs more than it finds
			configuration.setOption(IndexLeftBetaMemoryOption.NO);
			configuration.setOption(IndexRightBetaMemoryOption.NO);
			// an edition never changes, and Drools keeps facts more cheaply if it knows
			configuration.setOption(KieBaseMutabilityOption.DISABLED);
			return new Module(services.newKieContainer(release, loader).newKieBase(configuration));
		}
		catch (RuntimeException ex) {
			throw notCompiled(rules, ex.toString());
		}
		finally {
			services.getRepository().removeKieModule(release);
		}
	}

	/**
	 * A mistake that our own checks should have found first: shown as it is, because
	 * hiding it would help nobody.
	 */
	private static UnusableRules notCompiled(List<Rule> rules, String detail) {
		return new UnusableRules(
				List.of(Problem.error(rules.get(0).file(), null, null, "engine.not-compiled", detail)));
	}

}
