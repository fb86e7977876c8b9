package org.kaidah.engine.language;

import java.util.List;

/**
 * An annotation of a rule.
 *
 * @param value its text, or {@code null} where it has none
 */
public record Annotation(String name, String value, Span span) {

	/** The rule's stable code. */
	public static final String KODE = "kode";

	/** The legal basis; several separated by semicolons. */
	public static final String DASAR = "dasar";

	/** Why a number stands here that is nobody's law. */
	public static final String ASUMSI = "asumsi";

	/** Binding law: no region may replace the rule or switch it off. */
	public static final String MENGIKAT = "mengikat";

	/** Why a better input may give a worse result. */
	public static final String TIDAK_MONOTON = "tidakMonoton";

	/** What it means that something is absent. */
	public static final String KETIADAAN = "ketiadaan";

	/** The only ones there are. */
	public static final List<String> NAMES = List.of(KODE, DASAR, ASUMSI, MENGIKAT, TIDAK_MONOTON, KETIADAAN);

}
