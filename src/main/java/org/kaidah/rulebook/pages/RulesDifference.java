package org.kaidah.rulebook.pages;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleSet;
import org.kaidah.rulebook.text.RuleChange;
import org.kaidah.rulebook.text.RuleSetDifference;
import org.kaidah.rulebook.text.SwitchedOffChange;

/**
 * How a jurisdiction's rules differ between two texts, such as two editions, or an
 * edition and a draft.
 *
 * @param own what the jurisdiction itself changed
 * @param switchedOff what it switched off, or on again
 * @param files files other than rules that differ, line by line
 * @param above what changed in the rules it stands on
 */
public record RulesDifference(List<RuleChange> own, List<SwitchedOffChange> switchedOff, List<FileDifference> files,
		List<RuleChange> above) {

	/**
	 * A text of a jurisdiction.
	 *
	 * @param book its rules with those they stand on
	 * @param document its own files
	 */
	public record Side(RuleBook book, RuleDocument document) {

		private List<Rule> own(String code) {
			RuleSet rules = this.book.ruleSet(code);
			return rules.rules().stream().filter((rule) -> rules.own().contains(rule.code())).toList();
		}

		private List<Rule> above(String code) {
			String parent = this.book.parent(code);
			return (parent != null && this.book.knows(parent)) ? this.book.ruleSet(parent).rules() : List.of();
		}

	}

	/** The difference of two texts of a jurisdiction. */
	public static RulesDifference of(String code, Side before, Side after) {
		TreeSet<String> paths = new TreeSet<>(before.document().files().keySet());
		paths.addAll(after.document().files().keySet());
		List<FileDifference> files = paths.stream()
			.filter((path) -> !path.endsWith(RuleDocument.RULES))
			.filter((path) -> !Objects.equals(before.document().text(path), after.document().text(path)))
			.map((path) -> FileDifference.of(path, before.document().text(path), after.document().text(path)))
			.toList();
		return new RulesDifference(RuleSetDifference.of(before.own(code), after.own(code)),
				SwitchedOffChange.between(before.book().switchedOff(code), after.book().switchedOff(code)), files,
				RuleSetDifference.of(before.above(code), after.above(code)));
	}

	/** Whether nothing differs. */
	public boolean none() {
		return this.own.isEmpty() && this.switchedOff.isEmpty() && this.files.isEmpty() && this.above.isEmpty();
	}

}
