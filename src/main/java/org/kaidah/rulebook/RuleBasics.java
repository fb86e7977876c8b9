package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Annotation;
import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleCode;

/** One rule, one stable code, one legal basis, one name (design decision 2). */
final class RuleBasics {

	private final List<Problem> problems = new ArrayList<>();

	private final Map<String, Rule> byName = new HashMap<>();

	private RuleBasics() {
	}

	static List<Problem> check(JurisdictionSource source) {
		RuleBasics basics = new RuleBasics();
		for (ParsedFile file : source.files()) {
			file.rules().forEach(basics::check);
		}
		return basics.problems;
	}

	private void check(Rule rule) {
		Annotation code = rule.annotations().get(Annotation.KODE);
		if (rule.code().isBlank()) {
			error(rule, code, "rule.no-code", rule.name());
		}
		else if (!RuleCode.isWellFormed(rule.code())) {
			error(rule, code, "rule.code-form", rule.code());
		}
		if (rule.basis().isBlank()) {
			error(rule, rule.annotations().get(Annotation.DASAR), "rule.no-basis", rule.name());
		}
		rule.annotations().values().forEach((annotation) -> annotation(rule, annotation));
		Rule namesake = this.byName.putIfAbsent(rule.name(), rule);
		if (namesake != null) {
			error(rule, null, "rule.name-twice", rule.name(), namesake.file(), namesake.span().line());
		}
	}

	private void annotation(Rule rule, Annotation annotation) {
		boolean bare = annotation.name().equals(Annotation.MENGIKAT);
		if (bare && annotation.value() != null) {
			error(rule, annotation, "rule.annotation-bare", annotation.name());
		}
		boolean ours = annotation.name().equals(Annotation.KODE) || annotation.name().equals(Annotation.DASAR);
		if (!bare && !ours && (annotation.value() == null || annotation.value().isBlank())) {
			error(rule, annotation, "rule.annotation-empty", annotation.name());
		}
	}

	private void error(Rule rule, Annotation at, String key, Object... arguments) {
		String code = rule.code().isEmpty() ? null : rule.code();
		this.problems.add(Problem.error(rule.file(), (at != null) ? at.span() : rule.span(), code, key, arguments));
	}

}
