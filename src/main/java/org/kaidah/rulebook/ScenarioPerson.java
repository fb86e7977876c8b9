package org.kaidah.rulebook;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kaidah.engine.language.WordType;
import org.kaidah.rulebook.YamlNode.BadYaml;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Sasaran;
import org.kaidah.vocabulary.Simpulan;

/**
 * Whom a scenario tells of, as it is written: an example person varied, a date and
 * perhaps a level. Can be varied once more, field by field, and written as a scenario.
 */
public final class ScenarioPerson {

	private final String like;

	private final Example example;

	private final Example person;

	private final LocalDate asOf;

	private final String target;

	private final List<Fakta> facts;

	/**
	 * A value in a row of facts.
	 *
	 * @param type the kind of fact
	 * @param row which of its rows, from 0
	 * @param kind the Java type of its values
	 * @param text the value as written, or {@code null} where none is
	 */
	public record Field(WordType type, int row, String property, Class<?> kind, String text) {

		/** Whether it holds dates. */
		public boolean isDate() {
			return this.kind == LocalDate.class;
		}

		/** Whether it holds whole numbers. */
		public boolean isWhole() {
			return this.kind == int.class || this.kind == Integer.class;
		}

		/** Whether it holds numbers. */
		public boolean isNumber() {
			return isWhole() || this.kind == BigDecimal.class;
		}

		/** The only texts it can hold; empty where any will do. */
		public List<String> choices() {
			return this.type.choices(this.property);
		}

		private String key() {
			return Character.toLowerCase(this.type.name().charAt(0)) + this.type.name().substring(1);
		}

	}

	/**
	 * @param like the example person's name
	 * @param example that person
	 * @param person the person of the scenario
	 * @param target the level, or {@code null}
	 */
	ScenarioPerson(String like, Example example, Example person, LocalDate asOf, String target) throws BadYaml {
		this.like = like;
		this.example = example;
		this.person = person;
		this.asOf = asOf;
		this.target = target;
		List<Fakta> all = new ArrayList<>(new FactBinder(asOf).facts(person));
		if (target != null) {
			all.add(new Sasaran(target));
		}
		this.facts = List.copyOf(all);
	}

	/** The facts as of the date. */
	public List<Fakta> facts() {
		return this.facts;
	}

	/** The as-of date. */
	public LocalDate asOf() {
		return this.asOf;
	}

	/** Every field of every row, written or not. */
	public List<Field> fields() {
		List<Field> fields = new ArrayList<>();
		this.person.rows().forEach((key, rows) -> {
			WordType type = FactBinder.typeOf(key);
			for (int row = 0; row < rows.size(); row++) {
				for (RecordComponent component : type.type().getRecordComponents()) {
					if (!FactBinder.SUPPLIED.contains(component.getName())) {
						fields.add(new Field(type, row, component.getName(), component.getType(),
								text(rows.get(row).get(component.getName()))));
					}
				}
			}
		});
		return fields;
	}

	private static String text(YamlNode node) {
		try {
			return (node != null) ? node.text() : null;
		}
		catch (BadYaml ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The same person with another value in a field; none where it cannot hold that. */
	public Optional<ScenarioPerson> with(Field field, String text) {
		try {
			List<Map<String, YamlNode>> rows = new ArrayList<>(this.person.rows().get(field.key()));
			Map<String, YamlNode> row = new LinkedHashMap<>(rows.get(field.row()));
			row.put(field.property(), YamlNode.read("", ProposalText.scalar(text)));
			rows.set(field.row(), row);
			return Optional.of(new ScenarioPerson(this.like, this.example, this.person.with(Map.of(field.key(), rows)),
					this.asOf, this.target));
		}
		catch (BadYaml ex) {
			return Optional.empty();
		}
	}

	/** A field and what this person has there, in a scenario's own words. */
	public String shown(Field field) {
		return field.key() + ' ' + field.property() + ' '
				+ text(this.person.rows().get(field.key()).get(field.row()).get(field.property()));
	}

	/**
	 * A scenario about this person, as an item of a scenario file.
	 * @param expected conclusions that must be drawn
	 * @param refused conclusions that must not be drawn
	 * @param code a rule
	 * @param fires whether that rule must fire or keep silent
	 */
	public String written(String name, List<Simpulan> expected, List<Simpulan> refused, String code, boolean fires) {
		ProposalText out = new ProposalText();
		out.line("  - nama: " + ProposalText.scalar(name));
		out.line("    seperti: " + ProposalText.scalar(this.like));
		out.line("    per: " + this.asOf);
		if (this.target != null) {
			out.line("    sasaran: " + ProposalText.scalar(this.target));
		}
		out.rows("    ubah:", this.example.rows(), this.person.rows());
		out.conclusions("    harap:", expected);
		out.conclusions("    tidak:", refused);
		out.line("    " + (fires ? "berlaku" : "diam") + ": [" + ProposalText.scalar(code) + ']');
		return out.toString();
	}

}
