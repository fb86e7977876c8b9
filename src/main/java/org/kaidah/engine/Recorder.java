package org.kaidah.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Simpulan;

/**
 * Listens to one evaluation: every printed rule reports here when it fires, and asks here
 * whether what it draws is new. This makes conclusions a set and gives the trace without
 * a listener in the engine.
 */
public final class Recorder {

	private final Edition edition;

	private final Set<Simpulan> known = new HashSet<>();

	private final List<RawFiring> firings = new ArrayList<>(64);

	private RawFiring current;

	Recorder(Edition edition) {
		this.edition = edition;
	}

	/**
	 * Called by a rule first of all when it fires.
	 * @param layout the number of the printed rule
	 * @param facts the facts it matched; a list where an accumulation went over several
	 * @param values the values it bound
	 */
	public void fired(int layout, Object[] facts, Object[] values) {
		this.current = new RawFiring(this.edition.layout(layout), facts, values);
		this.firings.add(this.current);
	}

	/**
	 * Called by a rule for each conclusion.
	 * @return the conclusion if it is new and must be made known to other rules,
	 * otherwise {@code null}
	 */
	public Simpulan draw(Simpulan conclusion) {
		this.current.drawn().add(conclusion);
		return this.known.add(conclusion) ? conclusion : null;
	}

	/** The rule that fired last, or {@code null}. */
	Rule last() {
		return (this.current != null) ? this.current.layout().rule() : null;
	}

	/** The firings in the order of the rules' codes. */
	List<RawFiring> firings() {
		this.firings.sort((a, b) -> Integer.compare(this.edition.order(a.layout().rule()),
				this.edition.order(b.layout().rule())));
		return this.firings;
	}

}
