package org.kaidah.engine.analysis;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

import org.kaidah.engine.Decision;
import org.kaidah.engine.language.Rule;

/**
 * People for whom one answer changes between two editions.
 *
 * @param outcome what is answered otherwise
 * @param from the answer before: a text for each conclusion, none where there is none
 * @param to the answer after
 * @param exact whether everybody in it has these answers, rather than the example only
 * @param circumstances what must be so, each of a different thing; nothing where it is so
 * for all
 * @param causes the rules that differ and bring it about, as they are, or were if they
 * are gone
 * @param example somebody for whom it is so under both editions; nobody where none was
 * found
 * @param who tells from what the two editions decide about somebody whether he is in
 * these circumstances
 */
public record Region(Outcome outcome, Set<String> from, Set<String> to, boolean exact, List<Circumstance> circumstances,
		List<Rule> causes, Witness example, BiPredicate<Decision, Decision> who) {

	public Region {
		circumstances = List.copyOf(circumstances);
		causes = List.copyOf(causes);
	}

}
