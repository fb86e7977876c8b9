package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.List;

import org.kaidah.engine.language.RuleWriter;
import org.kaidah.engine.language.ValueKind;
import org.kaidah.vocabulary.Sasaran;

/**
 * A new requirement: the three rules that say it is met, not met, or cannot be told
 * (design decision 6).
 *
 * @param heading the code is the requirement's, without a last part
 * @param target the level asked for, such as {@code JPT PRATAMA}; empty where the
 * requirement is asked for whatever the target
 * @param measure what is looked at; at most one value a person
 * @param test how it is tested
 * @param values the values for the test: of a list all that meet it, otherwise one number
 * @param provision what is required, in words
 */
public record RequirementPattern(RuleHeading heading, String target, Measure measure, Test test, List<String> values,
		String provision) {

	/** How a value is tested. */
	public enum Test {

		/** It is one of the values. */
		ONE_OF,

		/** It is the number or more. */
		AT_LEAST,

		/** It is the number or less. */
		AT_MOST

	}

	/** Fills the pattern in. */
	public Drafted draft() {
		PatternDraft draft = new PatternDraft(this.heading);
		this.measure.check(draft);
		if (this.heading.code().contains(".")) {
			draft.refuse("code", "pattern.requirement-code", this.heading.code());
		}
		String ketentuan = draft.text("provision", this.provision);
		String hasil = RuleWriter.quoted(this.heading.code()) + ", ";
		String property = this.measure.property();
		String bound = "$nilai : " + property;
		boolean list = this.test == Test.ONE_OF;
		String value = list ? '(' + String.join(", ", listed(draft)) + ')' : number(draft);
		String met = list ? this.measure.with(bound + " in " + value)
				: this.measure.with(property + ((this.test == Test.AT_LEAST) ? " >= " : " <= ") + value, bound);
		String notIn = bound + " not in " + value;
		String failed = list
				? this.measure.mayBeEmpty() ? this.measure.with(property + " != null", notIn) : this.measure.with(notIn)
				: this.measure.with(property + ((this.test == Test.AT_LEAST) ? " < " : " > ") + value, bound);
		rule(draft, "penuhi", met, "Hasil.penuhi(" + hasil + "$nilai, " + ketentuan + ')');
		rule(draft, "gagal", failed, "Hasil.gagal(" + hasil + "$nilai, " + ketentuan + ')');
		rule(draft, "belum", this.measure.absence(), "Hasil.belum(" + hasil + ketentuan + ')');
		return draft.finish();
	}

	private void rule(PatternDraft draft, String verdict, String condition, String conclusion) {
		List<String> conditions = new ArrayList<>();
		if (!this.target.isBlank()) {
			conditions.add(Sasaran.class.getSimpleName() + "( jenjang == " + draft.text("target", this.target) + " )");
		}
		conditions.add(condition);
		draft.rule(PatternDraft.words("pattern.requirement." + verdict, this.heading.name().strip()),
				this.heading.code() + '.' + verdict, conditions, conclusion);
	}

	private List<String> listed(PatternDraft draft) {
		List<String> filled = this.values.stream().filter((value) -> !value.isBlank()).toList();
		if (filled.isEmpty()) {
			draft.refuse("values", "grid.empty");
		}
		boolean text = this.measure.kind() == ValueKind.TEXT;
		return filled.stream()
			.map((value) -> text ? draft.text("values", value) : draft.number("values", value))
			.toList();
	}

	private String number(PatternDraft draft) {
		return draft.number("values", this.values.isEmpty() ? "" : this.values.get(0));
	}

}
