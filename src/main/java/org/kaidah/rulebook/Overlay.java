package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Hasil;

/**
 * Lays a region's rules over its parent's by code (design decision 4): the same code
 * replaces, a new code adds, a code listed as switched off goes. Binding law stays: it
 * can be neither replaced, nor switched off, nor answered by another rule.
 */
final class Overlay {

	private final JurisdictionSource source;

	private final Map<String, Rule> merged = new LinkedHashMap<>();

	private final Map<String, Rule> parentByName = new HashMap<>();

	private final Set<String> bindingRequirements = new HashSet<>();

	private final List<Problem> problems = new ArrayList<>();

	private final List<String> own = new ArrayList<>();

	private Overlay(RuleSet parent, JurisdictionSource source) {
		this.source = source;
		for (Rule rule : parent.rules()) {
			this.merged.put(rule.code(), rule);
			this.parentByName.put(rule.name(), rule);
			if (rule.binding() && !rule.requirement().isEmpty()) {
				this.bindingRequirements.add(rule.requirement());
			}
		}
	}

	/** The rules of a jurisdiction with those of its parent under them. */
	static RuleSet of(RuleSet parent, JurisdictionSource source) {
		Overlay overlay = new Overlay(parent, source);
		overlay.switchOff();
		for (ParsedFile file : source.files()) {
			file.rules().forEach(overlay::lay);
		}
		List<Problem> all = new ArrayList<>(parent.problems());
		all.addAll(source.problems());
		source.files().forEach((file) -> all.addAll(file.problems()));
		all.addAll(overlay.problems);
		return new RuleSet(source.code(), source.settings().name(), List.copyOf(overlay.merged.values()), overlay.own,
				all);
	}

	private void switchOff() {
		String file = this.source.settingsFile();
		this.source.settings().switchedOff().forEach((code, off) -> {
			Rule rule = this.merged.get(code);
			if (rule == null) {
				this.problems.add(Problem.error(file, off.at(), code, "overlay.off-unknown", code));
			}
			else if (rule.binding()) {
				this.problems.add(Problem.error(file, off.at(), code, "overlay.off-binding", code));
			}
			else {
				this.merged.remove(code);
			}
		});
	}

	private void lay(Rule rule) {
		Rule namesake = this.parentByName.get(rule.name());
		Rule replaced = this.merged.get(rule.code());
		boolean parents = replaced != null && !this.own.contains(rule.code());
		if (this.own.contains(rule.code())) {
			error(rule, "rule.code-twice", rule.code(), replaced.file(), replaced.span().line());
			return;
		}
		if (parents && replaced.binding()) {
			error(rule, "overlay.replaces-binding", rule.code());
			return;
		}
		if (namesake != null && !namesake.code().equals(rule.code())) {
			error(rule, "overlay.name-other-code", rule.name(), namesake.code());
		}
		if (parents && !replaced.name().equals(rule.name())) {
			error(rule, "overlay.code-other-name", rule.code(), replaced.name());
		}
		for (Insertion insertion : rule.insertions()) {
			String requirement = answered(insertion);
			if (this.bindingRequirements.contains(requirement)) {
				error(rule, "overlay.answers-binding", requirement);
				return;
			}
		}
		if (!rule.code().isEmpty()) {
			this.merged.put(rule.code(), rule);
			this.own.add(rule.code());
		}
	}

	/**
	 * The requirement that an insertion gives a result of: a literal, or any where it is
	 * not one.
	 */
	private static String answered(Insertion insertion) {
		if (!insertion.type().equals(Hasil.class.getSimpleName()) || insertion.arguments().isEmpty()) {
			return "";
		}
		Expression code = insertion.arguments().get(0);
		return (code instanceof Literal literal) ? String.valueOf(literal.value()) : "";
	}

	private void error(Rule rule, String key, Object... arguments) {
		this.problems.add(Problem.error(rule.file(), rule.span(), rule.code(), key, arguments));
	}

}
