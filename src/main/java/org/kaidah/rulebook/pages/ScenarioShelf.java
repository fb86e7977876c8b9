package org.kaidah.rulebook.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RuleCoverage;
import org.kaidah.rulebook.Scenario;
import org.kaidah.rulebook.ScenarioFile;
import org.kaidah.rulebook.ScenarioResult;
import org.kaidah.rulebook.Scenarios;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.ScenarioRun;

/**
 * The scenarios that concern a draft, by file: its own and those of the editions it
 * stands on, each with what came of it last.
 *
 * @param files its own first
 * @param ownRules how many rules the draft itself adds or replaces
 * @param coverage which of these its own scenarios do not show; {@code null} until all of
 * them have run
 */
public record ScenarioShelf(List<File> files, int ownRules, RuleCoverage coverage) {

	/**
	 * A file of scenarios.
	 *
	 * @param name how messages name it, with the jurisdiction's folder
	 * @param path its path in the draft, or {@code null} where it belongs to an edition
	 * below
	 * @param problems what is wrong with it
	 */
	public record File(String name, String path, List<Line> lines, List<Problem> problems) {

		/** Whether the draft can change it. */
		public boolean own() {
			return this.path != null;
		}

		/** The folder it lies in, such as {@code kinerja}; empty for none. */
		public String folder() {
			String[] parts = this.name.split("/");
			return (parts.length > 1) ? parts[parts.length - 2] : "";
		}

		/** Its own name without folders. */
		public String base() {
			return this.name.substring(this.name.lastIndexOf('/') + 1);
		}

		/**
		 * The scenario at a place in the file, as an address names it, or {@code null}.
		 */
		Line line(String number) {
			return this.lines.stream()
				.filter((line) -> Integer.toString(line.number()).equals(number))
				.findFirst()
				.orElse(null);
		}

		/** What is wrong with one of its scenarios. */
		List<Problem> problems(Line line) {
			int next = this.lines.stream()
				.mapToInt(Line::line)
				.filter((each) -> each > line.line())
				.min()
				.orElse(Integer.MAX_VALUE);
			return this.problems.stream()
				.filter((problem) -> problem.line() >= line.line() && problem.line() < next)
				.toList();
		}

		/** How many of its scenarios do not end as they should. */
		public long failed() {
			return this.lines.stream().filter(Line::failed).count();
		}

	}

	/**
	 * A scenario.
	 *
	 * @param number its place in the file, from 0
	 * @param scenario what it says, or {@code null} where it cannot be read
	 * @param result what came of it last, or {@code null}
	 */
	public record Line(int number, int line, String name, Scenario scenario, ScenarioResult result) {

		/** Whether it was run and did not end as it should. */
		public boolean failed() {
			return this.result != null && !this.result.passed();
		}

		/** Whether it was run and ended as it should. */
		public boolean passed() {
			return this.result != null && this.result.passed();
		}

	}

	static ScenarioShelf of(Draft draft, RuleBook book, ScenarioRun run) {
		Scenarios own = Scenarios.of(book, draft.jurisdiction());
		String place = Jurisdiction.place(draft.jurisdiction());
		List<File> files = new ArrayList<>(files(book, draft.jurisdiction(), place, own, run));
		Scenarios inherited = Scenarios.inherited(book, draft.jurisdiction());
		for (String code : book.codes()) {
			if (!code.equals(draft.jurisdiction())) {
				files.addAll(files(book, code, null, inherited, run));
			}
		}
		List<String> codes = book.ruleSet(draft.jurisdiction()).own();
		List<Rule> rules = book.ruleSet(draft.jurisdiction())
			.rules()
			.stream()
			.filter((rule) -> codes.contains(rule.code()))
			.toList();
		return new ScenarioShelf(files, rules.size(), coverage(rules, files));
	}

	private static List<File> files(RuleBook book, String code, String place, Scenarios scenarios, ScenarioRun run) {
		Map<String, Map<Integer, Scenario>> read = scenarios.list()
			.stream()
			.collect(Collectors.groupingBy(Scenario::file,
					Collectors.toMap(Scenario::line, Function.identity(), (first, second) -> first)));
		List<File> files = new ArrayList<>();
		book.scenarioFiles(code).forEach((name, text) -> {
			ScenarioFile file = ScenarioFile.of(book.examples(), name, text);
			Map<Integer, Scenario> byLine = read.getOrDefault(name, Map.of());
			List<Line> lines = file.entries()
				.stream()
				.map((entry) -> new Line(entry.number(), entry.line(), entry.name(), byLine.get(entry.line()),
						run.result(name, entry.line()).orElse(null)))
				.toList();
			files.add(new File(name, (place != null) ? name.substring(place.length()) : null, lines, file.problems()));
		});
		return files;
	}

	private static RuleCoverage coverage(List<Rule> rules, List<File> files) {
		List<ScenarioResult> results = new ArrayList<>();
		for (File file : files) {
			for (Line line : file.own() ? file.lines() : List.<Line>of()) {
				if (line.result() == null && line.scenario() != null) {
					return null;
				}
				if (line.result() != null) {
					results.add(line.result());
				}
			}
		}
		return results.isEmpty() ? null : RuleCoverage.of(rules, results);
	}

	/** The file of that name, or {@code null}. */
	public File file(String name) {
		return this.files.stream().filter((file) -> file.name().equals(name)).findFirst().orElse(null);
	}

	/** The files by the jurisdiction's folder that their names begin with. */
	public Map<Boolean, List<File>> byOwner() {
		return this.files.stream().collect(Collectors.partitioningBy(File::own, Collectors.toList()));
	}

	/** How many scenarios there are, the draft's own alone or all. */
	public long size(boolean own) {
		return lines(own).size();
	}

	/** How many ended as they should. */
	public long passed(boolean own) {
		return lines(own).stream().filter(Line::passed).count();
	}

	/** How many did not. */
	public long failures(boolean own) {
		return lines(own).stream().filter(Line::failed).count();
	}

	/** What did not end as it should, by file. */
	public Map<File, List<Line>> failed() {
		Map<File, List<Line>> failed = new LinkedHashMap<>();
		for (File file : this.files) {
			List<Line> lines = file.lines().stream().filter(Line::failed).toList();
			if (!lines.isEmpty()) {
				failed.put(file, lines);
			}
		}
		return failed;
	}

	private List<Line> lines(boolean own) {
		return this.files.stream()
			.filter((file) -> file.own() == own)
			.flatMap((file) -> file.lines().stream())
			.toList();
	}

}
