package org.kaidah.engine.language;

import java.util.List;
import java.util.Map;

/**
 * A rule as read.
 *
 * @param annotations by name, in the order written
 * @param conditions all of which must hold
 * @param insertions the conclusions drawn, at least one
 * @param file the file's path
 * @param span the rule's place, from {@code rule} to {@code end}
 * @param text the rule as written, from {@code rule} to {@code end}
 */
public record Rule(String name, Map<String, Annotation> annotations, List<Condition> conditions,
		List<Insertion> insertions, String file, Span span, String text) {

	private static final String UNKNOWN = "";

	/** The stable code; empty where the author has not given one. */
	public String code() {
		return annotation(Annotation.KODE);
	}

	/** The legal basis; empty where there is none. */
	public String basis() {
		return annotation(Annotation.DASAR);
	}

	/** The declared assumption; empty where there is none. */
	public String assumption() {
		return annotation(Annotation.ASUMSI);
	}

	/** Whether the rule is binding law. */
	public boolean binding() {
		return this.annotations.containsKey(Annotation.MENGIKAT);
	}

	/**
	 * The code of the requirement whose result the rule gives: its own code without the
	 * last part; or empty.
	 */
	public String requirement() {
		String code = code();
		for (String suffix : Requirements.SUFFIXES) {
			if (code.endsWith(suffix)) {
				return code.substring(0, code.length() - suffix.length());
			}
		}
		return UNKNOWN;
	}

	private String annotation(String key) {
		Annotation annotation = this.annotations.get(key);
		return (annotation != null && annotation.value() != null) ? annotation.value() : UNKNOWN;
	}

}
