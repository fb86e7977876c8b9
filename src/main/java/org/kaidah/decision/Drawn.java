package org.kaidah.decision;

import java.util.HashSet;
import java.util.List;

import org.kaidah.engine.Firing;
import org.kaidah.engine.Reason;
import org.kaidah.engine.Trace;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Simpulan;

/**
 * A conclusion with what it rests on.
 *
 * @param <T> the kind of conclusion
 * @param rules the rules that drew it
 * @param reason why it holds, down to the facts
 */
public record Drawn<T extends Simpulan>(T conclusion, List<Rule> rules, Reason reason) {

	/** A conclusion with the rules that drew it and its reasons. */
	static <T extends Simpulan> Drawn<T> of(Trace trace, T conclusion) {
		List<Rule> rules = trace.firings(conclusion).stream().map(Firing::rule).distinct().toList();
		return new Drawn<>(conclusion, rules, trace.reason(conclusion, new HashSet<>()));
	}

}
