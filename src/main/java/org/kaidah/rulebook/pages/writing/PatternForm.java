package org.kaidah.rulebook.pages.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kaidah.engine.language.RuleWriter;
import org.kaidah.rulebook.pages.ProblemWords;
import org.kaidah.rulebook.text.Drafted;
import org.kaidah.rulebook.text.FieldProblem;
import org.kaidah.rulebook.text.Measure;
import org.kaidah.rulebook.text.PoolPattern;
import org.kaidah.rulebook.text.RecommendationPattern;
import org.kaidah.rulebook.text.RequirementPattern;
import org.kaidah.rulebook.text.RuleHeading;
import org.kaidah.rulebook.text.ScalePattern;
import org.kaidah.rulebook.text.WeightPattern;
import org.kaidah.web.FormProblem;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The form for new rules from a pattern, as it was filled in.
 *
 * @param pola the pattern, one of {@link #PATTERNS}
 * @param sent the fields by name; read as they were sent, because a comma in a text parts
 * nothing
 */
record PatternForm(String pola, MultiValueMap<String, String> sent) {

	/** The patterns, as addresses name them. */
	static final List<String> PATTERNS = List.of("persyaratan", "skala", "bobot", "pool", "anjuran");

	private static final int FIRST_STEPS = 5;

	private static final String MEASURE = "ukuran";

	/** Where it is told that a rule as a whole does not fit: beside what is free text. */
	private static final Map<String, String> FREE = Map.of("persyaratan", "saring", "skala", "saring", "pool",
			"syarat");

	/** Fields of the form by the components of the patterns. */
	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("name", "nama"),
			Map.entry("code", "kode"), Map.entry("basis", "dasar"), Map.entry("assumption", "asumsi"),
			Map.entry("type", MEASURE), Map.entry("property", MEASURE), Map.entry("indicator", "indikator"),
			Map.entry("steps", "dari-0"), Map.entry("from", "dari-0"), Map.entry("points", "dari-0"),
			Map.entry("missing", "kurang"), Map.entry("axis", "sumbu"), Map.entry("weight", "bobot"),
			Map.entry("pool", "pool"), Map.entry("boxes", "kotak"), Map.entry("finding", "temuan"),
			Map.entry("box", "nomor"), Map.entry("subject", "perihal"), Map.entry("program", "program"),
			Map.entry("provision", "ketentuan"), Map.entry("values", "nilai"), Map.entry("target", "jenjang"));

	static PatternForm empty(String pattern, String file) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		fields.add("berkas", file);
		return new PatternForm(pattern, fields);
	}

	/** A step of a scale, as typed. */
	record Step(String from, String points) {
	}

	/** The value of a field; empty where it was not sent. */
	public String value(String field) {
		String value = this.sent.getFirst(field);
		return (value != null) ? value.strip() : "";
	}

	/** All values of a field that may have several: ticked, or one a line. */
	public List<String> values(String field) {
		return this.sent.getOrDefault(field, List.of())
			.stream()
			.flatMap(String::lines)
			.map(String::strip)
			.filter((each) -> !each.isEmpty())
			.toList();
	}

	/** The rows of a scale, with the empty ones asked for. */
	public List<Step> steps() {
		List<String> from = this.sent.getOrDefault("dari", List.of());
		List<String> points = this.sent.getOrDefault("poin", List.of());
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i < Math.min(from.size(), points.size()); i++) {
			steps.add(new Step(from.get(i).strip(), points.get(i).strip()));
		}
		int wanted = steps.isEmpty() ? FIRST_STEPS : steps.size() + (this.sent.containsKey("tambah") ? 1 : 0);
		while (steps.size() < wanted) {
			steps.add(new Step("", ""));
		}
		return steps;
	}

	/** Whether another row or other choices are asked for, and no rule yet. */
	boolean unfinished() {
		return this.sent.containsKey("tambah") || this.sent.containsKey("lanjut");
	}

	/** The rules that the form makes. */
	Drafted draft() {
		return switch (this.pola) {
			case "persyaratan" -> new RequirementPattern(heading(), value("jenjang"), measure(), test(),
					values("nilai"), value("ketentuan"))
				.draft();
			case "skala" ->
				new ScalePattern(heading(), value("indikator"), measure(), filledSteps(), value("kurang")).draft();
			case "bobot" -> new WeightPattern(heading(), value("sumbu"), value("indikator"), value("bobot")).draft();
			case "pool" ->
				new PoolPattern(heading(), value("pool"), values("kotak"), value("syarat"), value("temuan")).draft();
			default -> new RecommendationPattern(heading(), value("nomor"), value("perihal"), value("program")).draft();
		};
	}

	private RuleHeading heading() {
		return new RuleHeading(value("nama"), value("kode"), value("dasar"), value("asumsi"));
	}

	private Measure measure() {
		String[] words = value(MEASURE).split("\\.", 2);
		String key = value("kunci").isEmpty() ? "" : "kunci == " + RuleWriter.quoted(value("kunci"));
		String filter = Stream.of(key, value("saring"))
			.filter((each) -> !each.isEmpty())
			.collect(Collectors.joining(", "));
		return new Measure(words[0], filter, (words.length > 1) ? words[1] : "");
	}

	private RequirementPattern.Test test() {
		return switch (value("uji")) {
			case "AT_LEAST" -> RequirementPattern.Test.AT_LEAST;
			case "AT_MOST" -> RequirementPattern.Test.AT_MOST;
			default -> RequirementPattern.Test.ONE_OF;
		};
	}

	private List<ScalePattern.Step> filledSteps() {
		return steps().stream()
			.filter((step) -> !step.from().isEmpty() || !step.points().isEmpty())
			.map((step) -> new ScalePattern.Step(step.from(), step.points()))
			.toList();
	}

	private String field(FieldProblem problem) {
		return problem.field().isEmpty() ? FREE.getOrDefault(this.pola, "nama")
				: FIELDS.getOrDefault(problem.field(), "nama");
	}

	/** What is wrong with the pattern, at the form's fields. */
	List<FormProblem> problems(List<FieldProblem> found, ProblemWords words) {
		return found.stream()
			.map((problem) -> field(problem).equals(MEASURE) && value(MEASURE).isEmpty()
					? new FormProblem(MEASURE, "editor.measure.none")
					: new FormProblem(field(problem), words.key(problem.key(), problem.arguments()),
							words.arguments(problem.arguments())))
			.distinct()
			.toList();
	}

}
