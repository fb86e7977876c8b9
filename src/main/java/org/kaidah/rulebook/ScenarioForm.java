package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.YamlNode.BadYaml;

/**
 * A scenario in parts, as a form holds it. What is empty is not written in the scenario
 * itself: the file may say it for all of its scenarios.
 *
 * @param name what it is called
 * @param like the example person that it varies
 * @param asOf the date, as written
 * @param target the level or post the person is judged for; {@link #NOTHING} where the
 * scenario says that there is none
 * @param changes how the facts vary
 * @param expectations what must and must not be concluded
 * @param firing codes of rules that must fire
 * @param silent codes of rules that must not fire
 */
public record ScenarioForm(String name, String like, String asOf, String target, List<Change> changes,
		List<Expected> expectations, List<String> firing, List<String> silent) {

	/** How YAML says that there is nothing. */
	public static final String NOTHING = "null";

	/** One with nothing filled in. */
	public static final ScenarioForm EMPTY = new ScenarioForm("", "", "", "", List.of(), List.of(), List.of(),
			List.of());

	private static final String WHICH = "di";

	public ScenarioForm {
		changes = List.copyOf(changes);
		expectations = List.copyOf(expectations);
		firing = List.copyOf(firing);
		silent = List.copyOf(silent);
	}

	/**
	 * How facts of a type vary.
	 *
	 * @param fact the type, such as {@code kinerja}
	 * @param replaces whether these rows take the place of the example's; otherwise its
	 * rows are changed
	 * @param where which of the example's rows are changed, as words and values; empty
	 * for all
	 * @param fields words and values such as {@code tahun: 2025, predikat: BAIK}
	 */
	public record Change(String fact, boolean replaces, String where, String fields) {

		/**
		 * What somebody typed, in the form in which it is written.
		 * @throws UnusableFacts if there is no such type, or the words and values cannot
		 * be read
		 */
		public static Change of(String fact, boolean replaces, String where, String fields) throws UnusableFacts {
			if (FactBinder.typeOf(fact) == null) {
				throw new UnusableFacts(Problem.error("", null, null, "scenario.fact", fact));
			}
			try {
				return new Change(fact, replaces, typed(where), typed(fields));
			}
			catch (BadYaml ex) {
				throw new UnusableFacts(ex.problem());
			}
		}

		private static String typed(String text) throws BadYaml {
			return ScenarioForm.fields(YamlNode.read("", '{' + text.replaceAll("\\s+", " ") + '}').entries());
		}

		/**
		 * Whether it changes all rows of its type, and so must be all that is said of it.
		 */
		public boolean ofAll() {
			return !this.replaces && this.where.isEmpty();
		}

	}

	/**
	 * A conclusion in outline.
	 *
	 * @param place its place among those that must, or must not, be drawn, from 0; -1
	 * where it is new
	 * @param refused whether it must not be drawn
	 * @param values what its properties must be, as written
	 */
	public record Expected(int place, boolean refused, String type, Map<String, String> values) {
	}

	/** The same under another name. */
	ScenarioForm named(String other) {
		return new ScenarioForm(other, this.like, this.asOf, this.target, this.changes, this.expectations, this.firing,
				this.silent);
	}

	/** The same judged for another target. */
	ScenarioForm at(String other) {
		return new ScenarioForm(this.name, this.like, this.asOf, other, this.changes, this.expectations, this.firing,
				this.silent);
	}

	static ScenarioForm of(YamlNode item) throws BadYaml {
		Map<String, YamlNode> parts = item.entries();
		List<Expected> expectations = new ArrayList<>(expected(parts.get("harap"), false));
		expectations.addAll(expected(parts.get("tidak"), true));
		return new ScenarioForm(text(parts.get("nama")), text(parts.get("seperti")), text(parts.get("per")),
				text(parts.get("sasaran")), changes(parts.get("ubah")), expectations, codes(parts.get("berlaku")),
				codes(parts.get("diam")));
	}

	private static String text(YamlNode node) throws BadYaml {
		if (node == null) {
			return "";
		}
		return (node.text() != null) ? node.text() : NOTHING;
	}

	private static List<String> codes(YamlNode node) throws BadYaml {
		return (node != null) ? node.texts() : List.of();
	}

	private static List<Change> changes(YamlNode node) throws BadYaml {
		List<Change> changes = new ArrayList<>();
		if (node == null) {
			return changes;
		}
		for (Map.Entry<String, YamlNode> entry : node.entries().entrySet()) {
			String fact = entry.getKey();
			if (entry.getValue().isMap()) {
				changes.add(new Change(fact, false, "", fields(entry.getValue().entries())));
				continue;
			}
			List<YamlNode> rows = entry.getValue().items();
			if (rows.isEmpty()) {
				changes.add(new Change(fact, true, "", ""));
			}
			for (YamlNode row : rows) {
				Map<String, YamlNode> fields = new LinkedHashMap<>(row.entries());
				YamlNode where = fields.remove(WHICH);
				changes.add(new Change(fact, where == null, (where != null) ? fields(where.entries()) : "",
						fields(fields)));
			}
		}
		return changes;
	}

	private static String fields(Map<String, YamlNode> fields) throws BadYaml {
		List<String> texts = new ArrayList<>();
		for (Map.Entry<String, YamlNode> field : fields.entrySet()) {
			texts.add(field.getKey() + ": " + YamlText.scalar(text(field.getValue())));
		}
		return String.join(", ", texts);
	}

	private static List<Expected> expected(YamlNode node, boolean refused) throws BadYaml {
		List<Expected> expected = new ArrayList<>();
		if (node == null) {
			return expected;
		}
		int place = 0;
		for (YamlNode item : node.items()) {
			for (Map.Entry<String, YamlNode> entry : item.entries().entrySet()) {
				Map<String, String> values = new LinkedHashMap<>();
				for (Map.Entry<String, YamlNode> value : entry.getValue().entries().entrySet()) {
					values.put(value.getKey(), text(value.getValue()));
				}
				expected.add(new Expected(place++, refused, entry.getKey(), values));
			}
		}
		return expected;
	}

}
