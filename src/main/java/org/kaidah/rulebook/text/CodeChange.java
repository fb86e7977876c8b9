package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.kaidah.engine.language.Annotation;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Requirements;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleCode;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleLayout;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.engine.language.RuleWriter;
import org.kaidah.engine.language.Span;
import org.kaidah.engine.language.TextPiece;
import org.kaidah.vocabulary.Hasil;

/**
 * A new code for a rule, or for a requirement with all its rules. Decisions name codes,
 * so a code is changed only while nothing has been decided under it; the name can be
 * changed at any time.
 *
 * @param from the rule's code, or the requirement's, without a last part
 * @param to the new one
 */
public record CodeChange(String from, String to) {

	/**
	 * What stands against the change; empty where nothing does.
	 * @param rules all rules that apply in the jurisdiction
	 */
	public List<FieldProblem> problems(Collection<Rule> rules) {
		List<FieldProblem> problems = new ArrayList<>();
		if (Requirements.verdictOf(this.from) != null) {
			problems.add(new FieldProblem("from", "rename.part-of-requirement", List.of(this.from)));
		}
		else if (rules.stream().noneMatch((rule) -> !changed(rule.code()).equals(rule.code()))) {
			problems.add(new FieldProblem("from", "rename.no-rule", List.of(this.from)));
		}
		if (!RuleCode.isWellFormed(this.to) || Requirements.verdictOf(this.to) != null) {
			problems.add(new FieldProblem("to", "rule.code-form", List.of(this.to)));
		}
		else if (rules.stream().anyMatch((rule) -> rule.code().equals(this.to) || rule.requirement().equals(this.to))) {
			problems.add(new FieldProblem("to", "rename.code-taken", List.of(this.to)));
		}
		return problems;
	}

	/** The code after the change. */
	String changed(String code) {
		if (code.equals(this.from)) {
			return this.to;
		}
		return (code.startsWith(this.from) && Requirements.SUFFIXES.contains(code.substring(this.from.length())))
				? this.to + code.substring(this.from.length()) : code;
	}

	/**
	 * The text of a rule file after the change: its rules' codes and what they answer.
	 */
	public String inRules(RuleFile file) {
		List<TextPiece> pieces = TextPiece.of(file.text());
		List<Replacement> replacements = new ArrayList<>();
		for (Rule rule : RuleParser.parse(file).rules()) {
			if (!changed(rule.code()).equals(rule.code())) {
				Span span = RuleLayout.of(rule, pieces).value(Annotation.KODE);
				replacements.add(new Replacement(span.from(), span.to(), RuleWriter.quoted(changed(rule.code()))));
			}
			rule.insertions().forEach((insertion) -> answer(insertion, replacements));
		}
		return Replacement.apply(file.text(), replacements);
	}

	private void answer(Insertion insertion, List<Replacement> replacements) {
		boolean result = insertion.type().equals(Hasil.class.getSimpleName()) && !insertion.arguments().isEmpty();
		if (result && insertion.arguments().get(0) instanceof Literal code && this.from.equals(code.value())) {
			replacements.add(new Replacement(code.span().from(), code.span().to(), RuleWriter.quoted(this.to)));
		}
	}

	/** The text of a scenario or settings file after the change. */
	public String inScenarios(String file, String text) {
		List<Replacement> replacements = CodeMentions.in(file, text)
			.stream()
			.filter((mention) -> !changed(mention.code()).equals(mention.code()))
			.map((mention) -> new Replacement(mention.from(), mention.to(),
					text.substring(mention.from(), mention.to()).replace(mention.code(), changed(mention.code()))))
			.toList();
		return Replacement.apply(text, replacements);
	}

}
