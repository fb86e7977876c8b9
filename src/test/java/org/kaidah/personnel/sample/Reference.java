package org.kaidah.personnel.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What section 4 of the data dictionary says about one person.
 *
 * @param y the performance axis, or {@code null} where something is missing
 * @param x the potential axis, or {@code null} where something is missing
 * @param box 1 to 9, or {@code null} for somebody not assessed
 * @param talent the talent value, or {@code null} for somebody not assessed
 * @param missing {@code SKP}, {@code COMPETENCE}, {@code POTENTIAL} in this order
 * @param inputs points by input before weighting; an input that is missing is absent
 * @param gates {@code +}, {@code -} or {@code ?} by code {@code E1} to {@code E8}
 * @param pools the pools the person is in, by the default rules
 */
public record Reference(BigDecimal y, BigDecimal x, Integer box, BigDecimal talent, List<String> missing,
		SortedMap<String, BigDecimal> inputs, SortedMap<String, Character> gates, SortedSet<String> pools) {

	/** The results of the gates in their order, such as {@code ++-+++?+}. */
	public String gateLine() {
		StringBuilder line = new StringBuilder();
		this.gates.values().forEach(line::append);
		return line.toString();
	}

	/** {@code NOT ELIGIBLE}, {@code INCOMPLETE} or {@code ELIGIBLE} for JPT Pratama. */
	public String eligibility() {
		if (this.gates.containsValue('-')) {
			return "NOT ELIGIBLE";
		}
		return this.gates.containsValue('?') ? "INCOMPLETE" : "ELIGIBLE";
	}

}
