package org.kaidah.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.kaidah.engine.language.Rule;

/**
 * The order in which rules may fire so that their order in the files never matters
 * (design decision 2): a rule that asks for absence or adds up stands above every rule
 * that can draw what it looks at. Stratified semantics, as in Datalog.
 */
final class Strata {

	private static final int MOST_SEARCHED = 200;

	private final List<Rule> rules;

	/**
	 * For each rule the rules it depends on; negative numbers (minus one less the index)
	 * where it needs them complete.
	 */
	private final List<List<Integer>> dependencies = new ArrayList<>();

	private final int[] levels;

	private List<Rule> cycle = List.of();

	Strata(List<Rule> rules) {
		this.rules = rules;
		this.levels = new int[rules.size()];
		List<List<Reading>> drawn = rules.stream().map(Reading::drawnBy).toList();
		for (Rule rule : rules) {
			this.dependencies.add(dependencies(rule, drawn));
		}
		settle();
	}

	private static List<Integer> dependencies(Rule rule, List<List<Reading>> drawn) {
		List<Integer> found = new ArrayList<>();
		for (Reading reading : Reading.readBy(rule)) {
			for (int i = 0; i < drawn.size(); i++) {
				if (drawn.get(i).stream().anyMatch(reading::meets)) {
					found.add(reading.whole() ? -1 - i : i);
				}
			}
		}
		return found;
	}

	/**
	 * Raises levels until all dependencies hold; a level beyond the number of rules can
	 * only come from a cycle.
	 */
	private void settle() {
		boolean changed = true;
		while (changed && this.cycle.isEmpty()) {
			changed = false;
			for (int i = 0; i < this.levels.length; i++) {
				int least = least(i);
				if (least > this.levels[i]) {
					this.levels[i] = least;
					changed = true;
					if (least > this.levels.length) {
						this.cycle = findCycle();
						return;
					}
				}
			}
		}
	}

	private int least(int rule) {
		int least = 0;
		for (int dependency : this.dependencies.get(rule)) {
			least = Math.max(least, (dependency < 0) ? this.levels[-1 - dependency] + 1 : this.levels[dependency]);
		}
		return least;
	}

	/**
	 * A shortest circle of dependencies that goes through a {@code not} or
	 * {@code accumulate}.
	 */
	private List<Rule> findCycle() {
		List<Rule> shortest = List.of();
		int searched = 0;
		for (int i = 0; i < this.rules.size(); i++) {
			for (int dependency : this.dependencies.get(i)) {
				// one found is enough to refuse; the shortest is only kinder
				if (dependency < 0 && (shortest.isEmpty() || searched++ < MOST_SEARCHED)) {
					List<Rule> path = path(-1 - dependency, i);
					if (!path.isEmpty() && (shortest.isEmpty() || path.size() < shortest.size())) {
						shortest = path;
					}
				}
			}
		}
		return shortest;
	}

	/**
	 * The rules from one that draws, over those it depends on, back to the one that needs
	 * it complete.
	 */
	private List<Rule> path(int from, int to) {
		int[] before = new int[this.rules.size()];
		Arrays.fill(before, -1);
		Deque<Integer> open = new ArrayDeque<>(List.of(from));
		before[from] = from;
		while (!open.isEmpty()) {
			int current = open.poll();
			if (current == to) {
				return trail(before, from, to);
			}
			for (int dependency : this.dependencies.get(current)) {
				int next = (dependency < 0) ? -1 - dependency : dependency;
				if (before[next] < 0) {
					before[next] = current;
					open.add(next);
				}
			}
		}
		return List.of();
	}

	private List<Rule> trail(int[] before, int from, int to) {
		List<Rule> trail = new ArrayList<>(List.of(this.rules.get(to)));
		int current = to;
		while (current != from) {
			current = before[current];
			trail.add(this.rules.get(current));
		}
		trail.add(this.rules.get(to));
		return trail;
	}

	/** The stratum of the rule at that index, from 0. */
	int of(int rule) {
		return this.levels[rule];
	}

	/**
	 * A circle of rules that cannot be ordered, its first rule repeated at the end; empty
	 * where there is none.
	 */
	List<Rule> cycle() {
		return this.cycle;
	}

}
