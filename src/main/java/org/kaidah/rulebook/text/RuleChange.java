package org.kaidah.rulebook.text;

import java.util.List;
import java.util.Set;

import org.kaidah.engine.language.Rule;

/**
 * How a rule differs between two rule sets.
 *
 * @param code its code now, or of a removed rule as it was
 * @param kinds in what ways; at least one
 * @param before the rule as it was, or {@code null}
 * @param after the rule as it is, or {@code null}
 * @param parts what is not as it was, in the order of the rule
 */
public record RuleChange(String code, Set<Kind> kinds, Rule before, Rule after, List<PartChange> parts) {

	/** A way of differing. */
	public enum Kind {

		/** It was not there. */
		ADDED,

		/** It is no longer there. */
		REMOVED,

		/** It asks or concludes something else, or its annotations differ. */
		CHANGED,

		/** It has another name or another code. */
		RENAMED,

		/** It lies in another file or at another place in it; this has no effect. */
		MOVED,

		/** Only its layout or comments differ; this has no effect. */
		REFORMATTED

	}

	/** The rule's text word by word. */
	public WordDifference words() {
		return WordDifference.ofRules((this.before != null) ? this.before.text() : "",
				(this.after != null) ? this.after.text() : "");
	}

}
