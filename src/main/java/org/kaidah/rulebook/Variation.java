package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.rulebook.YamlNode.BadYaml;

/** Varies an example person as a scenario says. */
final class Variation {

	private static final String WHICH = "di";

	private Variation() {
	}

	/**
	 * A mapping changes the one row of its type, or all of them; a list replaces them,
	 * unless its items say with {@code di} which rows they change.
	 */
	static Example vary(Example base, Map<String, YamlNode> changes) throws BadYaml {
		Map<String, List<Map<String, YamlNode>>> changed = new LinkedHashMap<>();
		for (Map.Entry<String, YamlNode> change : changes.entrySet()) {
			YamlNode node = change.getValue();
			if (FactBinder.typeOf(change.getKey()) == null) {
				throw node.bad("scenario.fact", change.getKey());
			}
			List<Map<String, YamlNode>> rows = base.rows().getOrDefault(change.getKey(), List.of());
			if (node.isMap()) {
				changed.put(change.getKey(), rows.isEmpty() ? List.of(node.entries()) : change(rows, node.entries()));
				continue;
			}
			List<Map<String, YamlNode>> replaced = new ArrayList<>();
			boolean narrowed = false;
			for (YamlNode item : node.items()) {
				Map<String, YamlNode> fields = item.entries();
				if (fields.containsKey(WHICH)) {
					rows = change(rows, fields);
					narrowed = true;
				}
				else {
					replaced.add(fields);
				}
			}
			List<Map<String, YamlNode>> kept = narrowed ? new ArrayList<>(rows) : new ArrayList<>();
			kept.addAll(replaced);
			changed.put(change.getKey(), kept);
		}
		return base.with(changed);
	}

	private static List<Map<String, YamlNode>> change(List<Map<String, YamlNode>> rows, Map<String, YamlNode> fields)
			throws BadYaml {
		Map<String, YamlNode> changes = new LinkedHashMap<>(fields);
		YamlNode which = changes.remove(WHICH);
		List<Map<String, YamlNode>> changed = new ArrayList<>();
		boolean found = false;
		for (Map<String, YamlNode> row : rows) {
			boolean here = which == null || matches(row, which.entries());
			found |= here;
			Map<String, YamlNode> copy = new LinkedHashMap<>(row);
			if (here) {
				copy.putAll(changes);
			}
			changed.add(copy);
		}
		if (!found) {
			throw which.bad("scenario.no-row");
		}
		return changed;
	}

	private static boolean matches(Map<String, YamlNode> row, Map<String, YamlNode> wanted) throws BadYaml {
		for (Map.Entry<String, YamlNode> field : wanted.entrySet()) {
			YamlNode value = row.get(field.getKey());
			if (value == null || !String.valueOf(field.getValue().text()).equals(value.text())) {
				return false;
			}
		}
		return true;
	}

}
