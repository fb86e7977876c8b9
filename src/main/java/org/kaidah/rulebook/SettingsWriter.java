package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.kaidah.rulebook.YamlNode.BadYaml;
import org.kaidah.rulebook.text.SwitchedOffRule;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes settings line by line, so that everything that is not changed stays as it was
 * written.
 */
final class SettingsWriter {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** What needs no quotation marks. */
	private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} .,/()-]*[\\p{L}\\p{N})]");

	private static final Pattern ITEM = Pattern.compile("\\s*- .*");

	private final List<String> lines;

	SettingsWriter(String text) {
		this.lines = new ArrayList<>(text.lines().toList());
	}

	String text() {
		return String.join("\n", this.lines) + '\n';
	}

	/** Settings that say the same in a layout of our own. */
	static String anew(String text, EditableSettings wanted) {
		SettingsWriter writer = new SettingsWriter("");
		try {
			Settings settings = Settings.read(Settings.FILE, text);
			writer.scalar("kode", settings.code());
			writer.scalar("nama", wanted.name());
			writer.scalar("provinsi", settings.province());
			writer.scalar("induk", settings.parent());
		}
		catch (BadYaml ex) {
			throw new IllegalArgumentException(ex);
		}
		return writer.bases(wanted.bases()).switchedOff(wanted.switchedOff()).text();
	}

	private void scalar(String key, String value) {
		if (value != null) {
			this.lines.add(key + ": " + quoted(value));
		}
	}

	SettingsWriter name(String name) {
		int at = line("nama");
		if (at >= 0) {
			this.lines.subList(at, end(at)).clear();
			this.lines.add(at, "nama: " + quoted(name));
		}
		return this;
	}

	SettingsWriter bases(List<String> bases) {
		Map<String, List<String>> kept = new LinkedHashMap<>();
		for (List<String> item : items("dasar")) {
			itemText(item).ifPresent((text) -> kept.putIfAbsent(text, item));
		}
		String indent = indent("dasar");
		List<String> written = new ArrayList<>();
		bases.forEach((basis) -> written.addAll(kept.getOrDefault(basis, List.of(indent + "- " + quoted(basis)))));
		return replace("dasar", written);
	}

	SettingsWriter switchedOff(List<SwitchedOffRule> rules) {
		List<SwitchedOffRule> left = new ArrayList<>(rules);
		List<String> written = new ArrayList<>();
		for (List<String> item : items("nonaktif")) {
			List<SwitchedOffRule> said = rules(item);
			if (!said.isEmpty() && rules.containsAll(said)) {
				written.addAll(item);
				left.removeAll(said);
			}
		}
		String indent = indent("nonaktif");
		for (SwitchedOffRule rule : left) {
			written.add(indent + "- kode: " + quoted(rule.code()));
			written.add(indent + "  alasan: " + quoted(rule.reason()));
			written.add(indent + "  dasar: " + quoted(rule.basis()));
		}
		return replace("nonaktif", written);
	}

	/** Puts items in the place of a list's; a list that gets none goes or is empty. */
	private SettingsWriter replace(String key, List<String> items) {
		int at = line(key);
		if (at < 0) {
			if (!items.isEmpty()) {
				this.lines.add(key + ':');
				this.lines.addAll(items);
			}
			return this;
		}
		List<List<String>> before = items(key);
		if (before.stream().flatMap(List::stream).toList().equals(items) && !items.isEmpty()) {
			return this;
		}
		int end = end(at);
		boolean block = !before.isEmpty();
		int first = block ? end - before.stream().mapToInt(List::size).sum() : at;
		this.lines.subList(first, end).clear();
		if (!block || items.isEmpty()) {
			if (block) {
				this.lines.remove(at);
			}
			this.lines.add(at, items.isEmpty() ? key + ": []" : key + ':');
			first = at + 1;
		}
		this.lines.addAll(first, items);
		return this;
	}

	/** The number of the line that a key at the margin stands on, or -1. */
	private int line(String key) {
		for (int i = 0; i < this.lines.size(); i++) {
			if (this.lines.get(i).startsWith(key + ':')) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * The line behind what belongs to a key: what is said before the next is the next's.
	 */
	private int end(int key) {
		int end = key + 1;
		while (end < this.lines.size() && this.lines.get(end).matches("|[\\s#-].*")) {
			end++;
		}
		while (end > key + 1 && this.lines.get(end - 1).matches("\\s*|#.*")) {
			end--;
		}
		return end;
	}

	/** The lines of each item of a list that is written a line for each. */
	private List<List<String>> items(String key) {
		List<List<String>> items = new ArrayList<>();
		int at = line(key);
		if (at < 0) {
			return items;
		}
		for (String line : this.lines.subList(at + 1, end(at))) {
			boolean begins = ITEM.matcher(line).matches()
					&& (items.isEmpty() || indentOf(line) == indentOf(items.get(0).get(0)));
			if (begins) {
				items.add(new ArrayList<>());
			}
			if (!items.isEmpty()) {
				items.get(items.size() - 1).add(line);
			}
		}
		return items;
	}

	/** How far in the items of a list stand. */
	private String indent(String key) {
		List<List<String>> items = items(key);
		return items.isEmpty() ? "  " : " ".repeat(indentOf(items.get(0).get(0)));
	}

	private static int indentOf(String line) {
		return line.length() - line.stripLeading().length();
	}

	private static Optional<String> itemText(List<String> item) {
		return EditableSettings.read("nama: x\ndasar:\n" + String.join("\n", item))
			.filter((settings) -> settings.bases().size() == 1)
			.map((settings) -> settings.bases().get(0));
	}

	private static List<SwitchedOffRule> rules(List<String> item) {
		return EditableSettings.read("nama: x\ndasar: []\nnonaktif:\n" + String.join("\n", item))
			.map(EditableSettings::switchedOff)
			.orElse(List.of());
	}

	private static String quoted(String value) {
		boolean plain = PLAIN.matcher(value).matches() && !value.equals("null");
		return plain ? value : JSON.writeValueAsString(value);
	}

}
