package org.kaidah.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

	private final List<Rule> rules;

	private final Set<Simpulan> conclusions = new LinkedHashSet<>();

	private final List<Entry> entries = new ArrayList<>(64);

	private Entry current;

	/** A firing as reported. */
	private record Entry(int rule, Object[] facts, String[] names, Object[] values, List<Simpulan> drawn) {
	}

	Recorder(List<Rule> rules) {
		this.rules = rules;
	}

	/** Called by a rule first of all when it fires. */
	public void fired(int rule, Object[] facts, String[] names, Object[] values) {
		this.current = new Entry(rule, facts, names, values, new ArrayList<>(1));
		this.entries.add(this.current);
	}

	/**
	 * Called by a rule for each conclusion.
	 * @return the conclusion if it is new and must be made known to other rules,
	 * otherwise {@code null}
	 */
	public Simpulan draw(Simpulan conclusion) {
		this.current.drawn.add(conclusion);
		return this.conclusions.add(conclusion) ? conclusion : null;
	}

	Set<Simpulan> conclusions() {
		return this.conclusions;
	}

	/** The rule that fired last, or {@code null}. */
	Rule last() {
		return (this.current != null) ? this.rules.get(this.current.rule) : null;
	}

	List<Firing> firings() {
		List<Firing> firings = new ArrayList<>(this.entries.size());
		for (Entry entry : this.entries) {
			firings.add(new Firing(this.rules.get(entry.rule), flat(entry.facts), values(entry), entry.drawn));
		}
		return firings;
	}

	private static List<Object> flat(Object[] facts) {
		List<Object> flat = new ArrayList<>(facts.length);
		for (Object fact : facts) {
			if (fact instanceof List<?> gathered) {
				flat.addAll(gathered);
			}
			else {
				flat.add(fact);
			}
		}
		return flat;
	}

	private static Map<String, Object> values(Entry entry) {
		if (entry.names.length == 0) {
			return Map.of();
		}
		Map<String, Object> values = new LinkedHashMap<>();
		for (int i = 0; i < entry.names.length; i++) {
			values.put(entry.names[i], entry.values[i]);
		}
		return values;
	}

}
