package org.kaidah.engine.analysis;

import java.util.List;
import java.util.Set;

/**
 * How the conclusions on something move.
 *
 * @param known the conclusions before and after, {@code null} for none; or {@code null}
 * where they are not all known
 * @param causes codes of the rules that differ and bring it about
 */
record Move(List<Pair> known, Set<String> causes) {

	/** A conclusion before and after. */
	record Pair(Object before, Object after) {
	}

}
