package org.kaidah.decision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.kaidah.web.FormProblem;

/**
 * What the form for a new run holds, as typed.
 *
 * @param wilayah code of the jurisdiction
 * @param per the as-of date
 * @param sasaran the target, or nothing
 * @param populasi {@code ALL}, {@code UNIT} or {@code LIST}
 * @param unit the unit
 * @param nip NIPs, separated by spaces, commas or lines
 */
public record RunForm(String wilayah, String per, String sasaran, String populasi, String unit, String nip) {

	/** Which field of the form a part of the request stands in. */
	private static final Map<String, String> FIELDS = Map.of("jurisdiction", "wilayah", "asOf", "per", "target",
			"sasaran", "population", "populasi", "unit", "unit", "nips", "nip");

	/** What is asked for, or what is wrong with it. */
	record Read(RunRequest request, List<FormProblem> problems) {
	}

	Read read() {
		try {
			LocalDate asOf = LocalDate.parse((this.per != null) ? this.per.strip() : "");
			return population(asOf);
		}
		catch (DateTimeParseException ex) {
			return problem("per", "run.form.date");
		}
	}

	private Read population(LocalDate asOf) {
		List<String> nips = nips();
		if (is(Population.Kind.UNIT) && blank(this.unit)) {
			return problem("unit", "run.form.unit");
		}
		if (is(Population.Kind.LIST) && nips.isEmpty()) {
			return problem("nip", "run.form.nip");
		}
		Population people = is(Population.Kind.UNIT) ? Population.unit(this.unit.strip())
				: is(Population.Kind.LIST) ? Population.list(nips) : Population.all();
		String target = blank(this.sasaran) ? null : this.sasaran;
		return new Read(new RunRequest(this.wilayah, asOf, target, people, null), List.of());
	}

	private boolean is(Population.Kind kind) {
		return kind.name().equals(this.populasi);
	}

	/** A NIP may be typed in its groups. */
	private List<String> nips() {
		if (blank(this.nip)) {
			return List.of();
		}
		return Arrays.stream(this.nip.split("[,;\\n\\r]+"))
			.map((each) -> each.replaceAll("\\s", ""))
			.filter((each) -> !each.isEmpty())
			.toList();
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	private static Read problem(String field, String key) {
		return new Read(null, List.of(new FormProblem(field, key)));
	}

	/** The problem that a refusal is. */
	static FormProblem problem(RunRefused refused) {
		return new FormProblem(FIELDS.getOrDefault(refused.field(), "wilayah"), refused.key(), refused.arguments());
	}

}
