package org.kaidah.decision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age in completed years from one number to another, both included. In an address it
 * is written {@code 31-40}, {@code -30} or {@code 51-}, so that a link keeps its meaning
 * whatever bands an installation offers by then.
 *
 * @param from the least age, or {@code null}
 * @param to the greatest age, or {@code null}
 */
public record AgeBand(Integer from, Integer to) {

	private static final Pattern FORM = Pattern.compile("(\\d{0,3})-(\\d{0,3})");

	/**
	 * The band that an address names.
	 * @return the band, or {@code null} where it names none
	 * @throws IllegalArgumentException if that is no band
	 */
	public static AgeBand valueOf(String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		Matcher form = FORM.matcher(text.strip());
		if (!form.matches()) {
			throw new IllegalArgumentException(text);
		}
		return new AgeBand(number(form.group(1)), number(form.group(2)));
	}

	/** Whether somebody of an age in completed years is of it. */
	public boolean holds(int age) {
		return (this.from == null || age >= this.from) && (this.to == null || age <= this.to);
	}

	/** Which ends it has, as keys in {@code messages.properties} end. */
	public String ends() {
		return ((this.from != null) ? "from" : "none") + '-' + ((this.to != null) ? "to" : "none");
	}

	@Override
	public String toString() {
		return written(this.from) + '-' + written(this.to);
	}

	private static Integer number(String digits) {
		return digits.isEmpty() ? null : Integer.valueOf(digits);
	}

	private static String written(Integer age) {
		return (age != null) ? age.toString() : "";
	}

}
