package org.kaidah.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Simpulan;

/**
 * Listens to one evaluation: every printed rule reports here when it fires, and asks here
 * whether what it draws is new. This makes conclusions a set and gives the trace without
 * a listener in the engine.
 */
public final class Recorder {

	private static final Comparator<RawFiring> BY_CODE = (a, b) -> Integer.compare(a.layout().order(),
			b.layout().order());

	private List<TraceLayout> layouts = List.of();

	private final Budget budget;

	private final Map<Simpulan, Simpulan> known = new HashMap<>(128);

	private final List<RawFiring> firings = new ArrayList<>(64);

	private RawFiring current;

	Recorder(Budget budget) {
		this.budget = budget;
	}

	/**
	 * A part of the edition begins to run.
	 * @param printed what its printed rules report, by their number
	 */
	void begin(List<TraceLayout> printed) {
		this.layouts = printed;
	}

	/**
	 * Called by a rule first of all when it fires.
	 * @param layout the number of the printed rule
	 * @param facts the facts it matched; a list where an accumulation went over several
	 * @param values the values it bound
	 */
	public void fired(int layout, Object[] facts, Object[] values) {
		this.current = new RawFiring(this.layouts.get(layout), facts, values);
		this.firings.add(this.current);
	}

	/**
	 * Called by a rule for each conclusion. Equal conclusions are kept as one object, so
	 * that whoever works on the decision need not compare them again.
	 * @return the conclusion if it is new and must be made known to other rules,
	 * otherwise {@code null}
	 */
	public Simpulan draw(Simpulan conclusion) {
		Simpulan other = this.known.putIfAbsent(conclusion, conclusion);
		this.current.drawn().add((other != null) ? other : conclusion);
		if (other != null) {
			return null;
		}
		this.budget.drawn(conclusion, this.known.keySet(), last());
		return conclusion;
	}

	/** What has been drawn so far. */
	Set<Simpulan> known() {
		return this.known.keySet();
	}

	/** The rule that fired last, or {@code null}. */
	Rule last() {
		return (this.current != null) ? this.current.layout().rule() : null;
	}

	/** The firings in the order of the rules' codes. */
	List<RawFiring> firings() {
		this.firings.sort(BY_CODE);
		return this.firings;
	}

}
