package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.rulebook.YamlNode.BadYaml;

/**
 * Changes a scenario at its place in a file: only what differs is written anew, so that
 * comments, layout and everything else stay as they are.
 */
final class ScenarioEdit {

	private static final String SCENARIOS = "skenario";

	private final String text;

	private final List<Piece> pieces = new ArrayList<>();

	/**
	 * A stretch of the text, from one character to before another, and what it becomes.
	 */
	private record Piece(int from, int to, String text) {
	}

	ScenarioEdit(String text) {
		this.text = text;
	}

	/** The text with a scenario changed to what a form says. */
	String change(YamlNode item, ScenarioForm before, ScenarioForm after) throws BadYaml {
		Map<String, String> old = YamlText.parts(before);
		Map<String, String> now = YamlText.parts(after);
		String first = item.keys().keySet().iterator().next();
		if (item.inBrackets() || !now.containsKey(first)) {
			replace(at(item.start()), at(item.end()), String.join("\n", now.values()), column(at(item.start())));
			return apply();
		}
		Map<String, YamlNode> values = item.entries();
		mapping(item, old, now, (key) -> switch (key) {
			case "ubah" ->
				nested(values.get(key), YamlText.changes(before.changes()), YamlText.changes(after.changes()));
			case "harap" ->
				list(values.get(key), YamlText.expectations(before, false), YamlText.expectations(after, false));
			case "tidak" ->
				list(values.get(key), YamlText.expectations(before, true), YamlText.expectations(after, true));
			default -> false;
		});
		return apply();
	}

	/** The text with a scenario behind all others. */
	String add(YamlNode top, ScenarioForm form) throws BadYaml {
		String parts = String.join("\n", YamlText.parts(form).values());
		YamlNode scenarios = (top != null) ? top.entries().get(SCENARIOS) : null;
		if (scenarios == null) {
			String head = this.text.isBlank() || this.text.endsWith("\n") ? this.text : this.text + '\n';
			return head + SCENARIOS + ":\n  - " + indented(parts, 4) + '\n';
		}
		if (!scenarios.isList() || scenarios.items().isEmpty() || scenarios.inBrackets()) {
			YamlNode key = top.keys().get(SCENARIOS);
			int from = this.text.indexOf(':', at(key.end())) + 1;
			replace(from, Math.max(from, at(scenarios.end())), "\n  - " + indented(parts, 4), 0);
			return apply();
		}
		List<YamlNode> items = scenarios.items();
		int dash = dash(items.get(items.size() - 1));
		insert(endOfLine(at(items.get(items.size() - 1).end())),
				"\n" + " ".repeat(column(dash)) + "- " + indented(parts, column(dash) + 2));
		return apply();
	}

	/** The text with a scenario twice, the second right behind the first. */
	String copy(YamlNode item) {
		int end = endOfLine(at(item.end()));
		insert(end, '\n' + this.text.substring(startOfLine(dash(item)), end));
		return apply();
	}

	/** The text without a scenario. */
	String remove(YamlNode top, YamlNode item) throws BadYaml {
		if (top.entries().get(SCENARIOS).items().size() == 1) {
			int from = this.text.indexOf(':', at(top.keys().get(SCENARIOS).end())) + 1;
			replace(from, at(item.end()), " []", 0);
			return apply();
		}
		deleteLines(dash(item), at(item.end()));
		return apply();
	}

	/** Tries to change a part in its own parts. */
	@FunctionalInterface
	private interface Inside {

		/** Whether it could; otherwise the part is written anew as a whole. */
		boolean change(String key) throws BadYaml;

	}

	private void mapping(YamlNode node, Map<String, String> old, Map<String, String> now, Inside inside)
			throws BadYaml {
		Map<String, YamlNode> keys = node.keys();
		Map<String, YamlNode> values = node.entries();
		for (Map.Entry<String, YamlNode> key : keys.entrySet()) {
			int from = at(key.getValue().start());
			int to = at(values.get(key.getKey()).end());
			String part = now.get(key.getKey());
			if (part == null) {
				deleteLines(from, to);
			}
			else if (!part.equals(old.get(key.getKey())) && !inside.change(key.getKey())) {
				replace(from, Math.max(to, endOfKey(key.getValue())), part, column(from));
			}
		}
		int indent = column(at(keys.values().iterator().next().start()));
		StringBuilder added = new StringBuilder();
		now.forEach((key, part) -> {
			if (!keys.containsKey(key)) {
				added.append('\n').append(" ".repeat(indent)).append(indented(part, indent));
			}
		});
		insert(endOfLine(at(node.end())), added.toString());
	}

	/** A mapping with something in it that is written without brackets. */
	private boolean nested(YamlNode node, Map<String, String> old, Map<String, String> now) throws BadYaml {
		if (!node.isMap() || node.inBrackets() || now.keySet().stream().noneMatch(old::containsKey)) {
			return false;
		}
		mapping(node, old, now, (key) -> false);
		return true;
	}

	/** A list of conclusions, one an item, that is written without brackets. */
	private boolean list(YamlNode node, Map<Integer, String> old, Map<Integer, String> now) throws BadYaml {
		List<YamlNode> items = node.items();
		if (!node.isList() || node.inBrackets() || items.size() != old.size()
				|| now.keySet().stream().noneMatch(old::containsKey)) {
			return false;
		}
		Map<Integer, String> rest = new LinkedHashMap<>(now);
		Iterator<Integer> places = old.keySet().iterator();
		for (YamlNode item : items) {
			Integer place = places.next();
			String part = rest.remove(place);
			int from = dash(item);
			if (part == null) {
				deleteLines(from, at(item.end()));
			}
			else if (!part.equals(old.get(place))) {
				replace(from, at(item.end()), part, column(from));
			}
		}
		String indent = '\n' + " ".repeat(column(dash(items.get(0))));
		StringBuilder added = new StringBuilder();
		rest.values().forEach((part) -> added.append(indent).append(part));
		insert(endOfLine(at(node.end())), added.toString());
		return true;
	}

	private void replace(int from, int to, String part, int indent) {
		this.pieces.add(new Piece(from, to, indented(part, indent)));
	}

	private void insert(int at, String part) {
		if (!part.isEmpty()) {
			this.pieces.add(new Piece(at, at, part));
		}
	}

	/** Deletes lines, with the line end before them: behind them something may come. */
	private void deleteLines(int from, int to) {
		int start = startOfLine(from);
		this.pieces.add(new Piece(Math.max(0, start - 1), endOfLine(to), ""));
	}

	private String apply() {
		StringBuilder changed = new StringBuilder(this.text);
		this.pieces.sort(Comparator.comparingInt(Piece::from).thenComparingInt(Piece::to).reversed());
		this.pieces.forEach((piece) -> changed.replace(piece.from(), piece.to(), piece.text()));
		return changed.toString();
	}

	private static String indented(String part, int indent) {
		return part.replace("\n", '\n' + " ".repeat(indent));
	}

	/** Where a code point of the text stands among its characters. */
	private int at(int codePoint) {
		return this.text.offsetByCodePoints(0, codePoint);
	}

	/** Behind the colon of a key, for a value that is empty. */
	private int endOfKey(YamlNode key) {
		return this.text.indexOf(':', at(key.end())) + 1;
	}

	/** The dash before an item of a list. */
	private int dash(YamlNode item) {
		return this.text.lastIndexOf('-', at(item.start()) - 1);
	}

	private int column(int at) {
		return at - startOfLine(at);
	}

	private int startOfLine(int at) {
		return this.text.lastIndexOf('\n', at - 1) + 1;
	}

	private int endOfLine(int at) {
		int end = this.text.indexOf('\n', at);
		return (end < 0) ? this.text.length() : end;
	}

}
