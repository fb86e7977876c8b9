package org.kaidah.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kaidah.rulebook.Scenario.Expectation;
import org.kaidah.rulebook.YamlNode.BadYaml;

/**
 * Reads example people and scenario files. A scenario says whom it varies
 * ({@code seperti}), how ({@code ubah}), as of when ({@code per}), for which level
 * ({@code sasaran}), and what must come out.
 */
final class ScenarioReader {

	private static final List<String> FILE_KEYS = List.of("seperti", "per", "sasaran", "skenario");

	private static final List<String> KEYS = List.of("nama", "seperti", "per", "sasaran", "ubah", "harap", "tidak",
			"berlaku", "diam");

	private final Map<String, Example> examples = new LinkedHashMap<>();

	private final List<Scenario> scenarios = new ArrayList<>();

	private final List<Problem> problems = new ArrayList<>();

	void readExamples(String file, String text) {
		try {
			for (Map.Entry<String, YamlNode> entry : YamlNode.read(file, text).entries().entrySet()) {
				Map<String, YamlNode> parts = new LinkedHashMap<>(entry.getValue().entries());
				YamlNode like = parts.remove("seperti");
				Example base = (like != null) ? example(like) : new Example(Map.of());
				this.examples.put(entry.getKey(), Variation.vary(base, parts));
			}
		}
		catch (BadYaml ex) {
			this.problems.add(ex.problem());
		}
	}

	void readScenarios(String file, String text) {
		try {
			Map<String, YamlNode> top = YamlNode.read(file, text).entries(FILE_KEYS);
			if (!top.containsKey("skenario")) {
				return;
			}
			for (YamlNode item : top.get("skenario").items()) {
				Map<String, YamlNode> all = new LinkedHashMap<>(top);
				all.remove("skenario");
				try {
					all.putAll(item.entries(KEYS));
					this.scenarios.add(scenario(item, all));
				}
				catch (BadYaml ex) {
					this.problems.add(ex.problem());
				}
			}
		}
		catch (BadYaml ex) {
			this.problems.add(ex.problem());
		}
	}

	List<Scenario> scenarios() {
		return this.scenarios;
	}

	List<Problem> problems() {
		return this.problems;
	}

	private Scenario scenario(YamlNode item, Map<String, YamlNode> parts) throws BadYaml {
		String name = required(item, parts, "nama").text();
		LocalDate asOf = date(required(item, parts, "per"));
		YamlNode like = required(item, parts, "seperti");
		Example person = example(like);
		if (parts.containsKey("ubah")) {
			person = Variation.vary(person, parts.get("ubah").entries());
		}
		String target = parts.containsKey("sasaran") ? parts.get("sasaran").text() : null;
		return new Scenario(item.file(), item.span().line(), name,
				new ScenarioPerson(like.text(), example(like), person, asOf, target), expectations(parts.get("harap")),
				expectations(parts.get("tidak")), codes(parts.get("berlaku")), codes(parts.get("diam")));
	}

	private static List<String> codes(YamlNode node) throws BadYaml {
		return (node != null) ? node.texts() : List.of();
	}

	private static LocalDate date(YamlNode node) throws BadYaml {
		try {
			return LocalDate.parse(String.valueOf(node.text()));
		}
		catch (DateTimeException ex) {
			throw node.bad("scenario.value", "per", node.text());
		}
	}

	private static YamlNode required(YamlNode item, Map<String, YamlNode> parts, String key) throws BadYaml {
		if (!parts.containsKey(key)) {
			throw item.bad("yaml.missing-key", key);
		}
		return parts.get(key);
	}

	private Example example(YamlNode name) throws BadYaml {
		Example example = this.examples.get(name.text());
		if (example == null) {
			throw name.bad("scenario.example", name.text(), String.join(", ", this.examples.keySet()));
		}
		return example;
	}

	private static List<Expectation> expectations(YamlNode node) throws BadYaml {
		List<Expectation> expectations = new ArrayList<>();
		if (node == null) {
			return expectations;
		}
		for (YamlNode item : node.items()) {
			for (Map.Entry<String, YamlNode> entry : item.entries().entrySet()) {
				WordType type = Vocabulary.get().type(entry.getKey());
				if (type == null || type.input()) {
					throw entry.getValue().bad("scenario.conclusion", entry.getKey());
				}
				Map<String, String> properties = new LinkedHashMap<>();
				for (Map.Entry<String, YamlNode> property : entry.getValue().entries().entrySet()) {
					if (!type.properties().containsKey(property.getKey())) {
						throw property.getValue()
							.bad("scenario.property", type.name(), property.getKey(),
									String.join(", ", type.properties().keySet()));
					}
					properties.put(property.getKey(), property.getValue().text());
				}
				expectations.add(new Expectation(type.name(), properties));
			}
		}
		return expectations;
	}

}
