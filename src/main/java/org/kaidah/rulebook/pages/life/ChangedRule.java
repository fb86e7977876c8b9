package org.kaidah.rulebook.pages.life;

import java.util.List;

import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.text.RuleChange;

/**
 * A rule that a draft changes.
 *
 * @param change how it differs
 * @param path its file within the draft, or {@code null} where it lies in another
 * jurisdiction's or is gone
 */
record ChangedRule(RuleChange change, String path) {

	static ChangedRule of(RuleChange change, String jurisdiction) {
		Rule now = change.after();
		String place = Jurisdiction.place(jurisdiction);
		boolean own = now != null && now.file().startsWith(place);
		return new ChangedRule(change, own ? now.file().substring(place.length()) : null);
	}

	/** The rule as it is, or as it was where it is gone. */
	public Rule rule() {
		return (this.change.after() != null) ? this.change.after() : this.change.before();
	}

	/** Its text word by word, beside what it was. */
	public List<DifferenceLine> lines() {
		return DifferenceLine.of(this.change.words(), rule().span().line());
	}

	/** Whether it changes what is decided; layout and place do not. */
	public boolean counts() {
		return this.change.kinds()
			.stream()
			.anyMatch((kind) -> kind != RuleChange.Kind.MOVED && kind != RuleChange.Kind.REFORMATTED);
	}

}
