package org.kaidah.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.drools.model.codegen.ExecutableModelProject;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleChecker;
import org.kaidah.engine.language.WordType;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/**
 * Compiles checked rules to an edition: one package, the executable model, a release id
 * of its own, an explicit class loader, and nothing left behind in Drools' repository, so
 * that an edition no longer used can be collected.
 */
public final class EditionCompiler {

	private static final String PACKAGE = "org.kaidah.edition";

	private EditionCompiler() {
	}

	/**
	 * Compiles rules that belong together.
	 * @param rules rules with unique codes, as read
	 * @throws UnusableRules if a rule does not fit the vocabulary, the rules cannot be
	 * ordered, or do not compile
	 */
	public static Edition compile(List<Rule> rules) throws UnusableRules {
		List<Problem> problems = check(rules);
		if (!problems.isEmpty()) {
			throw new UnusableRules(problems);
		}
		Strata strata = new Strata(rules);
		return new Edition(rules, build(rules, print(rules, strata)));
	}

	/**
	 * Everything that stands against compiling the rules: words that do not fit, and
	 * rules that cannot be ordered.
	 */
	public static List<Problem> check(List<Rule> rules) {
		List<Problem> problems = new ArrayList<>();
		rules.forEach((rule) -> problems.addAll(RuleChecker.check(rule)));
		if (problems.isEmpty()) {
			List<Rule> cycle = new Strata(rules).cycle();
			if (!cycle.isEmpty()) {
				String path = cycle.stream().map(Rule::code).collect(Collectors.joining(" -> "));
				problems.add(Problem.error(cycle.get(0).file(), cycle.get(0).span(), cycle.get(0).code(),
						"strata.cycle", path));
			}
		}
		return problems;
	}

	/** The text that the compiler sees. */
	static String print(List<Rule> rules, Strata strata) {
		StringBuilder text = new StringBuilder("package " + PACKAGE + ";\n");
		for (WordType type : org.kaidah.engine.language.Vocabulary.get().types()) {
			text.append("import ").append(type.type().getName()).append(";\n");
		}
		text.append("import accumulate org.kaidah.engine.Rata rata;\n")
			.append("import accumulate org.kaidah.engine.LamaMasa lama;\n")
			.append("import accumulate org.kaidah.engine.Ragam ragam;\n")
			.append("import accumulate org.kaidah.engine.Himpun himpun;\n")
			.append("global org.kaidah.engine.Recorder ")
			.append(DrlPrinter.RECORDER)
			.append(";\n");
		DrlPrinter printer = new DrlPrinter();
		for (int i = 0; i < rules.size(); i++) {
			text.append(printer.print(rules.get(i), i, strata.of(i)));
		}
		return text.toString();
	}

	private static KieBase build(List<Rule> rules, String drl) throws UnusableRules {
		KieServices services = KieServices.get();
		ReleaseId release = services.newReleaseId("org.kaidah", "edition-" + Edition.hash(rules),
				java.util.UUID.randomUUID().toString());
		ClassLoader loader = EditionCompiler.class.getClassLoader();
		KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
		files.write("src/main/resources/org/kaidah/edition/rules.drl", drl);
		try {
			KieBuilder builder = services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
			List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
			if (!errors.isEmpty()) {
				throw notCompiled(rules, errors.toString());
			}
			KieContainer container = services.newKieContainer(release, loader);
			return container.getKieBase();
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
		Rule first = rules.get(0);
		return new UnusableRules(List.of(Problem.error(first.file(), null, null, "engine.not-compiled", detail)));
	}

}
