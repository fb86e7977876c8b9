package org.kaidah.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.EvaluationError;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.analysis.Witness;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kaidah.rulebook.Scenario.Expectation;
import org.kaidah.rulebook.ScenarioResult.Failure;
import org.kaidah.vocabulary.Simpulan;

/**
 * The scenarios of a jurisdiction: its own and, for what it inherits, those of its
 * parents.
 */
public final class Scenarios {

	private final List<Scenario> scenarios;

	private final List<Problem> problems;

	private Scenarios(ScenarioReader reader) {
		this.scenarios = List.copyOf(reader.scenarios());
		this.problems = List.copyOf(reader.problems());
	}

	/** Reads the scenarios that lie in a jurisdiction's own folder. */
	public static Scenarios of(RuleBook book, String code) {
		ScenarioReader reader = new ScenarioReader();
		book.examples().forEach(reader::readExamples);
		book.source(code).scenarios().forEach(reader::readScenarios);
		return new Scenarios(reader);
	}

	/**
	 * The scenarios that lie in the folders of those that a jurisdiction stands on, the
	 * nearest last. What a region changes may rightly let one of them fail.
	 */
	public static Scenarios inherited(RuleBook book, String code) {
		ScenarioReader reader = new ScenarioReader();
		book.examples().forEach(reader::readExamples);
		for (String each : book.codes()) {
			if (!each.equals(code)) {
				book.source(each).scenarios().forEach(reader::readScenarios);
			}
		}
		return new Scenarios(reader);
	}

	/**
	 * The people of the scenarios of a jurisdiction and of those it stands on, its own
	 * first.
	 */
	public static List<Witness> people(RuleBook book, String code) {
		return of(book, code).andParents(book, code);
	}

	/** The people of these, which are a jurisdiction's own, and of those it stands on. */
	List<Witness> andParents(RuleBook book, String code) {
		List<Witness> people = new ArrayList<>();
		Scenarios next = this;
		for (String at = code; next != null; at = book.parent(at)) {
			next.scenarios.forEach((scenario) -> people.add(new Witness(scenario.facts(), scenario.asOf())));
			String parent = book.parent(at);
			next = (parent != null && book.knows(parent)) ? of(book, parent) : null;
		}
		return people;
	}

	/** What is wrong with the scenario files. */
	public List<Problem> problems() {
		return this.problems;
	}

	/** In the order of files and lines. */
	public List<Scenario> all() {
		return this.scenarios;
	}

	public int size() {
		return this.scenarios.size();
	}

	/**
	 * A scenario in which a rule must fire.
	 *
	 * @param file the file it stands in
	 * @param line its line there
	 */
	public record Guard(String file, int line, String name) {
	}

	/** The scenarios that say of a rule that it must fire. */
	public List<Guard> guarding(String rule) {
		return this.scenarios.stream()
			.filter((scenario) -> scenario.firing().contains(rule))
			.map((scenario) -> new Guard(scenario.file(), scenario.line(), scenario.name()))
			.toList();
	}

	/** All that can be read, in the order of files and lines. */
	public List<Scenario> list() {
		return this.scenarios;
	}

	/** Runs all scenarios under an edition. */
	public List<ScenarioResult> run(Edition edition) {
		return run(edition, CheckProgress.SILENT);
	}

	/**
	 * Runs all scenarios under an edition, on all cores.
	 * @param progress told how far it has come
	 */
	public List<ScenarioResult> run(Edition edition, CheckProgress progress) {
		return run(edition, this.scenarios, progress);
	}

	/**
	 * Runs some scenarios under an edition, on all cores.
	 * @param progress told how far it has come
	 */
	public static List<ScenarioResult> run(Edition edition, List<Scenario> some, CheckProgress progress) {
		return Cores.map(some, (scenario) -> run(edition, scenario), progress);
	}

	/** Runs one scenario under an edition. */
	public static ScenarioResult run(Edition edition, Scenario scenario) {
		Decision decision = Evaluator.evaluate(edition, scenario.facts(), scenario.asOf());
		Set<String> fired = decision.fired();
		List<Failure> failures = new ArrayList<>();
		for (EvaluationError error : decision.errors()) {
			failures.add(new Failure("scenario.error", error.key(), String.join("; ", error.arguments()), null));
		}
		for (Expectation expected : scenario.expected()) {
			if (matching(decision, expected).isEmpty()) {
				failures.add(new Failure("scenario.not-drawn", expected.toString(), ofType(decision, expected.type()),
						expected.type()));
			}
		}
		for (Expectation refused : scenario.refused()) {
			List<Simpulan> found = matching(decision, refused);
			if (!found.isEmpty()) {
				failures.add(new Failure("scenario.drawn", refused.toString(), found.toString(), refused.type()));
			}
		}
		for (String code : scenario.firing()) {
			if (!fired.contains(code)) {
				failures.add(new Failure("scenario.silent", code, "", null));
			}
		}
		for (String code : scenario.silent()) {
			if (fired.contains(code)) {
				failures.add(new Failure("scenario.fired", code, "", null));
			}
		}
		return new ScenarioResult(scenario.file(), scenario.line(), scenario.name(), failures, fired, decision);
	}

	private static String ofType(Decision decision, String type) {
		return decision.conclusions()
			.stream()
			.filter((conclusion) -> conclusion.getClass().getSimpleName().equals(type))
			.map(Object::toString)
			.collect(Collectors.joining(", "));
	}

	private static List<Simpulan> matching(Decision decision, Expectation expected) {
		WordType type = Vocabulary.get().type(expected.type());
		return decision.conclusions()
			.stream()
			.filter((conclusion) -> conclusion.getClass() == type.type())
			.filter((conclusion) -> expected.properties()
				.entrySet()
				.stream()
				.allMatch((property) -> equal(type.properties().get(property.getKey()).of(conclusion), property)))
			.toList();
	}

	private static boolean equal(Object actual, Map.Entry<String, String> expected) {
		if (actual == null || expected.getValue() == null) {
			return actual == null && expected.getValue() == null;
		}
		if (actual instanceof BigDecimal || actual instanceof Integer) {
			try {
				return new BigDecimal(actual.toString()).compareTo(new BigDecimal(expected.getValue())) == 0;
			}
			catch (NumberFormatException ex) {
				return false;
			}
		}
		return actual.toString().equals(expected.getValue());
	}

}
