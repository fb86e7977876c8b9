package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.rulebook.YamlNode.BadYaml;

/**
 * A jurisdiction's own files, read but not yet laid over its parent's.
 *
 * @param settingsFile how messages name its {@code wilayah.yaml}
 * @param scenarios texts of scenario files by name
 * @param problems what was wrong with files or settings as such
 */
record JurisdictionSource(String code, String settingsFile, Settings settings, List<ParsedFile> files,
		Map<String, String> scenarios, List<Problem> problems) {

	/**
	 * Reads files.
	 * @param place the folder that messages name the files by, empty or ending with a
	 * slash
	 * @param files texts by their path in that folder
	 * @param found problems with the files as such
	 */
	static JurisdictionSource read(String code, String place, Map<String, String> files, List<Problem> found) {
		List<Problem> problems = new ArrayList<>(found);
		List<ParsedFile> rules = new ArrayList<>();
		Map<String, String> scenarios = new LinkedHashMap<>();
		files.forEach((path, text) -> {
			if (path.endsWith(RuleDocument.RULES)) {
				rules.add(RuleParser.parse(new RuleFile(place + path, text)));
			}
			else if (!path.substring(path.lastIndexOf('/') + 1).equals(Settings.FILE)) {
				scenarios.put(place + path, text);
			}
		});
		Settings settings = settings(code, place + Settings.FILE, files.get(Settings.FILE), problems);
		return new JurisdictionSource(code, place + Settings.FILE, settings, List.copyOf(rules), scenarios,
				List.copyOf(problems));
	}

	private static Settings settings(String code, String file, String text, List<Problem> problems) {
		String parent = code.equals(RulesFolder.NATIONAL) ? null : RulesFolder.NATIONAL;
		if (text == null) {
			if (problems.stream().noneMatch((problem) -> problem.file().equals(file))) {
				problems.add(Problem.error(file, null, null, "folder.no-settings", Settings.FILE));
			}
			return Settings.unknown(code, parent);
		}
		try {
			Settings settings = Settings.read(file, text);
			// binding law holds everywhere: only the national base stands on nothing
			return (settings.parent() != null) ? settings : settings.on(parent);
		}
		catch (BadYaml ex) {
			problems.add(ex.problem());
			return Settings.unknown(code, parent);
		}
	}

	/** The same with one thing more to be said about its settings. */
	JurisdictionSource with(Problem problem) {
		List<Problem> more = new ArrayList<>(this.problems);
		more.add(problem);
		return new JurisdictionSource(this.code, this.settingsFile, this.settings, this.files, this.scenarios,
				List.copyOf(more));
	}

	/**
	 * The same with another text of a file of rules, or with one more. It comes last, so
	 * that what it has in common with others is told of it and not of them.
	 */
	JurisdictionSource with(ParsedFile file) {
		List<ParsedFile> others = new ArrayList<>(this.files);
		others.removeIf((other) -> other.file().path().equals(file.file().path()));
		others.add(file);
		return new JurisdictionSource(this.code, this.settingsFile, this.settings, List.copyOf(others), this.scenarios,
				this.problems);
	}

}
