package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.YamlNode.BadYaml;

/**
 * A file of scenarios as text that can be changed scenario by scenario. Every change
 * gives the whole text with that one scenario changed, and all else as it was.
 */
public final class ScenarioFile {

	private final String path;

	private final String text;

	private final List<Problem> problems;

	private final YamlNode top;

	private final List<YamlNode> items;

	/**
	 * A scenario in the file.
	 *
	 * @param number its place in the file, from 0
	 * @param line its line, from 1
	 */
	public record Entry(int number, int line, String name) {
	}

	private ScenarioFile(String path, String text, List<Problem> problems, YamlNode top, List<YamlNode> items) {
		this.path = path;
		this.text = text;
		this.problems = problems;
		this.top = top;
		this.items = items;
	}

	/**
	 * Reads a file; whatever is wrong with it is among its problems.
	 * @param examples the example people that scenarios vary, as text by file
	 * @param path how messages name the file
	 */
	public static ScenarioFile of(Map<String, String> examples, String path, String text) {
		ScenarioReader reader = new ScenarioReader();
		examples.forEach(reader::readExamples);
		if (text.isBlank()) {
			return new ScenarioFile(path, text, List.of(), null, List.of());
		}
		reader.readScenarios(path, text);
		List<Problem> problems = reader.problems().stream().filter((problem) -> problem.file().equals(path)).toList();
		try {
			YamlNode top = YamlNode.read(path, text);
			YamlNode scenarios = top.entries().get("skenario");
			List<YamlNode> items = (scenarios != null && scenarios.isList()) ? scenarios.items() : List.of();
			return new ScenarioFile(path, text, problems, top, items);
		}
		catch (BadYaml ex) {
			return new ScenarioFile(path, text, problems, null, List.of());
		}
	}

	/** The names of the example people that a scenario may vary. */
	public static List<String> people(Map<String, String> examples) {
		List<String> names = new ArrayList<>();
		examples.forEach((file, text) -> {
			try {
				names.addAll(YamlNode.read(file, text).entries().keySet());
			}
			catch (BadYaml ex) {
				// told where the examples are read for a scenario
			}
		});
		return names;
	}

	/** What is wrong with the file, each at its line and column. */
	public List<Problem> problems() {
		return this.problems;
	}

	/** Whether the text is YAML at all, so that scenarios can be found in it. */
	public boolean readable() {
		return this.top != null || this.text.isBlank();
	}

	/** Its scenarios, in the order of the file. */
	public List<Entry> entries() {
		List<Entry> entries = new ArrayList<>();
		for (YamlNode item : this.items) {
			entries.add(new Entry(entries.size(), item.span().line(), name(item)));
		}
		return entries;
	}

	private static String name(YamlNode item) {
		try {
			YamlNode name = item.entries().get("nama");
			return (name != null) ? String.valueOf(name.text()) : "";
		}
		catch (BadYaml ex) {
			return "";
		}
	}

	/** The text of a scenario, from its first to its last line. */
	public String excerpt(int number) {
		YamlNode item = this.items.get(number);
		int from = this.text.lastIndexOf('\n', this.text.offsetByCodePoints(0, item.start()) - 1) + 1;
		return this.text.substring(from, this.text.offsetByCodePoints(0, item.end()));
	}

	/**
	 * A scenario in parts.
	 * @param number its place in the file, from 0
	 * @throws UnusableFacts if it is written in a way that has no such parts
	 */
	public ScenarioForm form(int number) throws UnusableFacts {
		try {
			return ScenarioForm.of(this.items.get(number));
		}
		catch (BadYaml ex) {
			throw new UnusableFacts(ex.problem());
		}
	}

	/**
	 * What the file says for all of its scenarios: person, date and target, each empty
	 * where it does not.
	 */
	public ScenarioForm common() {
		return new ScenarioForm("", common("seperti"), common("per"), common("sasaran"), List.of(), List.of(),
				List.of(), List.of());
	}

	private String common(String key) {
		try {
			YamlNode value = (this.top != null) ? this.top.entries().get(key) : null;
			return (value != null && value.text() != null) ? value.text() : "";
		}
		catch (BadYaml ex) {
			return "";
		}
	}

	/** The text with a scenario changed to what a form says. */
	public String with(int number, ScenarioForm form) throws UnusableFacts {
		ScenarioForm before = form(number);
		return edited((edit) -> edit.change(this.items.get(number), before, form));
	}

	/** The text with a scenario added behind all others. */
	public String with(ScenarioForm form) throws UnusableFacts {
		return edited((edit) -> edit.add(this.top, form));
	}

	/**
	 * The text with the scenarios of another file behind all others. One that is about no
	 * target stays so, whatever this file says for its own.
	 * @throws UnusableFacts if this file cannot be read, or anything is wrong with the
	 * other
	 */
	public String with(ScenarioFile others) throws UnusableFacts {
		List<Problem> hindering = readable() ? others.problems : this.problems;
		if (!hindering.isEmpty()) {
			throw new UnusableFacts(hindering.get(0));
		}
		boolean targeted = !common().target().isEmpty();
		ScenarioFile file = this;
		for (Entry entry : others.entries()) {
			ScenarioForm form = others.form(entry.number());
			boolean untargeted = targeted && form.target().isEmpty();
			file = of(Map.of(), this.path, file.with(untargeted ? form.at(ScenarioForm.NOTHING) : form));
		}
		return file.text;
	}

	/** The text with a scenario twice, the second under another name behind the first. */
	public String copied(int number, String name) throws UnusableFacts {
		String twice = edited((edit) -> edit.copy(this.items.get(number)));
		ScenarioFile file = of(Map.of(), this.path, twice);
		return file.with(number + 1, file.form(number + 1).named(name));
	}

	/** The text without a scenario. */
	public String without(int number) throws UnusableFacts {
		return edited((edit) -> edit.remove(this.top, this.items.get(number)));
	}

	/** One change of the text. */
	@FunctionalInterface
	private interface Step {

		String apply(ScenarioEdit edit) throws BadYaml;

	}

	private String edited(Step step) throws UnusableFacts {
		try {
			return step.apply(new ScenarioEdit(this.text));
		}
		catch (BadYaml ex) {
			throw new UnusableFacts(ex.problem());
		}
	}

}
