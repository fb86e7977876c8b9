package org.kaidah.rulebook.pages.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.EditableSettings;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.text.SwitchedOffRule;
import org.kaidah.web.FormProblem;
import org.springframework.util.MultiValueMap;

/**
 * The form for a jurisdiction's settings, as it was filled in.
 *
 * @param nama the jurisdiction's name
 * @param dasar its legal bases, one a line
 * @param rows rules of the parent that do not apply; one without a code is none
 */
record SettingsForm(String nama, String dasar, List<SwitchedOffRule> rows) {

	/** What is switched off now, with a row for one more. */
	static SettingsForm of(EditableSettings settings, String code) {
		List<SwitchedOffRule> rows = new ArrayList<>(settings.switchedOff());
		rows.add(new SwitchedOffRule(code, "", ""));
		return new SettingsForm(settings.name(), String.join("\n", settings.bases()), rows);
	}

	/** What was sent; rows whose rule is to apply again are gone. */
	static SettingsForm of(MultiValueMap<String, String> sent) {
		List<String> codes = sent.getOrDefault("kode", List.of());
		List<String> reasons = sent.getOrDefault("alasan", List.of());
		List<String> bases = sent.getOrDefault("hukum", List.of());
		Set<String> again = Set.copyOf(sent.getOrDefault("lagi", List.of()));
		List<SwitchedOffRule> rows = new ArrayList<>();
		for (int i = 0; i < codes.size() && i < reasons.size() && i < bases.size(); i++) {
			if (!again.contains(codes.get(i))) {
				rows.add(new SwitchedOffRule(codes.get(i).strip(), line(reasons.get(i)), line(bases.get(i))));
			}
		}
		return new SettingsForm(line(first(sent, "nama")), first(sent, "dasar"), rows);
	}

	private static String first(MultiValueMap<String, String> sent, String name) {
		String value = sent.getFirst(name);
		return (value != null) ? value : "";
	}

	private static String line(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	EditableSettings settings() {
		return new EditableSettings(this.nama,
				this.dasar.lines().map(SettingsForm::line).filter((each) -> !each.isEmpty()).toList(), filled());
	}

	private List<SwitchedOffRule> filled() {
		return this.rows.stream().filter((row) -> !row.code().isEmpty()).toList();
	}

	/**
	 * What is wrong with it.
	 * @param below the rules of the jurisdiction it stands on
	 */
	List<FormProblem> problems(List<Rule> below) {
		List<FormProblem> problems = new ArrayList<>();
		if (this.nama.isEmpty() || this.nama.length() > Jurisdiction.LONGEST_NAME) {
			problems.add(new FormProblem("nama", "rulebook.limit.name", Jurisdiction.LONGEST_NAME,
					Jurisdiction.LONGEST_PROVINCE));
		}
		Map<String, Rule> byCode = below.stream()
			.collect(Collectors.toMap(Rule::code, (rule) -> rule, (first, second) -> first));
		for (int i = 0; i < this.rows.size(); i++) {
			SwitchedOffRule row = this.rows.get(i);
			if (!row.code().isEmpty()) {
				problem(row.code(), byCode.get(row.code()), "kode-" + i, problems);
				required(row.reason(), "alasan-" + i, problems);
				required(row.basis(), "hukum-" + i, problems);
			}
		}
		if (filled().stream().map(SwitchedOffRule::code).distinct().count() != filled().size()) {
			problems.add(new FormProblem("kode-0", "editor.off.twice"));
		}
		return problems;
	}

	private static void problem(String code, Rule rule, String field, List<FormProblem> problems) {
		if (rule == null) {
			problems.add(new FormProblem(field, "overlay.off-unknown", code));
		}
		else if (rule.binding()) {
			problems.add(new FormProblem(field, "overlay.off-binding", code));
		}
	}

	private static void required(String text, String field, List<FormProblem> problems) {
		if (text.isEmpty()) {
			problems.add(new FormProblem(field, "editor.off.why"));
		}
	}

}
