package org.kaidah.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.kaidah.vocabulary.Fakta;

/**
 * A worked case beside the rules: a person, a date, and what the rules must say and must
 * not say.
 *
 * @param file the file it stands in
 * @param line its line there
 * @param person whom it tells of
 * @param expected conclusions that must be drawn
 * @param refused conclusions that must not be drawn
 * @param firing codes of rules that must fire
 * @param silent codes of rules that must not fire
 */
public record Scenario(String file, int line, String name, ScenarioPerson person, List<Expectation> expected,
		List<Expectation> refused, List<String> firing, List<String> silent) {

	/** The as-of date. */
	public LocalDate asOf() {
		return this.person.asOf();
	}

	/** The person's facts as of the date. */
	public List<Fakta> facts() {
		return this.person.facts();
	}

	/**
	 * A conclusion in outline: its type and some of its properties.
	 */
	public record Expectation(String type, Map<String, String> properties) {

		@Override
		public String toString() {
			return this.type + this.properties;
		}

	}

}
