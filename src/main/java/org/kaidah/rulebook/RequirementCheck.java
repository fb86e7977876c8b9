package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Requirements;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Hasil;

/**
 * A requirement is answered by its own rules and by nothing else: {@code X.penuhi} says
 * it is met, {@code X.gagal} that it is not, {@code X.belum} that it cannot be told
 * (design decision 6).
 */
final class RequirementCheck {

	private static final String RESULT = Hasil.class.getSimpleName();

	private final List<Problem> problems = new ArrayList<>();

	private RequirementCheck() {
	}

	static List<Problem> check(List<Rule> rules) {
		RequirementCheck check = new RequirementCheck();
		Map<String, List<Rule>> byRequirement = new HashMap<>();
		for (Rule rule : rules) {
			check.rule(rule);
			if (!rule.requirement().isEmpty()) {
				byRequirement.computeIfAbsent(rule.requirement(), (code) -> new ArrayList<>()).add(rule);
			}
		}
		byRequirement.forEach(check::complete);
		return check.problems;
	}

	private void rule(Rule rule) {
		String verdict = Requirements.verdictOf(rule.code());
		boolean answers = false;
		for (Insertion insertion : rule.insertions()) {
			if (insertion.type().equals(RESULT)) {
				answers = true;
				if (verdict == null) {
					error(rule, "requirement.code-without-verdict", rule.code());
				}
				else if (!answers(insertion, rule.requirement(), verdict)) {
					error(rule, "requirement.other-result", rule.code(), verdict.toLowerCase(java.util.Locale.ROOT),
							rule.requirement());
				}
			}
		}
		if (verdict != null && !answers) {
			error(rule, "requirement.no-result", rule.code());
		}
	}

	private static boolean answers(Insertion insertion, String requirement, String verdict) {
		boolean maker = insertion.factory() != null && insertion.factory().equalsIgnoreCase(verdict);
		return maker && insertion.arguments().get(0) instanceof Literal code && requirement.equals(code.value());
	}

	private void complete(String requirement, List<Rule> rules) {
		for (String suffix : Requirements.SUFFIXES.subList(0, 2)) {
			if (rules.stream().noneMatch((rule) -> rule.code().equals(requirement + suffix))) {
				error(rules.get(0), "requirement.incomplete", requirement, requirement + suffix);
			}
		}
	}

	private void error(Rule rule, String key, Object... arguments) {
		this.problems.add(Problem.error(rule.file(), rule.span(), rule.code(), key, arguments));
	}

}
