package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.engine.language.RuleWriter;
import org.kaidah.rulebook.text.GridFile.Origin;
import org.kaidah.rulebook.text.GridFile.Row;

/**
 * A jurisdiction's rules laid over those it stands on: the text that is shown of both,
 * and where each rule of it stands.
 *
 * @param rows for each rule shown, in their order
 */
record GridLayers(RuleFile shown, List<Row> rows) {

	GridLayers {
		rows = List.copyOf(rows);
	}

	/**
	 * A file of a jurisdiction that stands on no rules in a file of that path.
	 * @param own the texts of all its files of rules, by their paths
	 * @param others codes of the parent's rules
	 */
	static GridLayers alone(String path, SortedMap<String, String> own, Set<String> others) {
		RuleFile file = new RuleFile(path, own.getOrDefault(path, RuleWriter.HEADER));
		List<Row> rows = new ArrayList<>();
		for (Rule rule : RuleParser.parse(file).rules()) {
			rows.add(new Row(others.contains(rule.code()) ? Origin.REPLACING : Origin.OWN, path, rows.size()));
		}
		return new GridLayers(file, rows);
	}

	/**
	 * A jurisdiction's own rules, each in the place of its parent's with that code; the
	 * others of the file come last.
	 * @param own the texts of all its files of rules, by their paths
	 * @param parents the parent's rules in a file of that path
	 * @param others codes of all other rules of the parent
	 * @param off codes of the parent's rules that are switched off
	 */
	static GridLayers over(String path, SortedMap<String, String> own, List<Rule> parents, Set<String> others,
			Set<String> off) {
		Map<String, Row> places = new HashMap<>();
		Map<String, String> texts = new HashMap<>();
		Set<String> below = parents.stream().map(Rule::code).collect(Collectors.toSet());
		List<Row> rows = new ArrayList<>();
		StringBuilder additions = new StringBuilder();
		List<Row> added = new ArrayList<>();
		own.forEach((name, text) -> {
			List<Rule> rules = RuleParser.parse(new RuleFile(name, text)).rules();
			for (int i = 0; i < rules.size(); i++) {
				String code = rules.get(i).code();
				if (below.contains(code) && places.putIfAbsent(code, new Row(Origin.REPLACING, name, i)) == null) {
					texts.put(code, rules.get(i).text());
				}
				else if (name.equals(path)) {
					additions.append('\n').append(rules.get(i).text()).append('\n');
					added.add(new Row(others.contains(code) ? Origin.REPLACING : Origin.OWN, name, i));
				}
			}
		});
		StringBuilder shown = new StringBuilder(RuleWriter.HEADER);
		for (Rule rule : parents) {
			shown.append('\n').append(texts.getOrDefault(rule.code(), rule.text())).append('\n');
			rows.add(places.getOrDefault(rule.code(), new Row(origin(rule, off), null, rows.size())));
		}
		rows.addAll(added);
		return new GridLayers(new RuleFile(path, shown.append(additions).toString()), rows);
	}

	private static Origin origin(Rule rule, Set<String> off) {
		if (rule.binding()) {
			return Origin.BINDING;
		}
		return off.contains(rule.code()) ? Origin.OFF : Origin.PARENT;
	}

}
