package org.kaidah.decision;

import java.util.List;

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
}
