package org.kaidah.decision.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.kaidah.decision.TalentResult.Answer;

/** Counts what changes for people, one after the other. */
final class Tally {

	private static final int ANSWERS = Answer.values().length;

	private final int[][] boxes = new int[Outcome.BOXES][Outcome.BOXES];

	private final int[][] answers = new int[ANSWERS][ANSWERS];

	private final Map<String, Pool> pools = new TreeMap<>();

	private static final class Pool {

		private int before;

		private int after;

		private int both;

	}

	void add(Outcome before, Outcome after) {
		this.boxes[before.box()][after.box()]++;
		if (before.eligibility() != null && after.eligibility() != null) {
			this.answers[before.eligibility().ordinal()][after.eligibility().ordinal()]++;
		}
		for (String pool : before.pools()) {
			pool(pool).before++;
			if (after.pools().contains(pool)) {
				pool(pool).both++;
			}
		}
		after.pools().forEach((pool) -> pool(pool).after++);
	}

	void add(Tally other) {
		add(this.boxes, other.boxes);
		add(this.answers, other.answers);
		other.pools.forEach((name, more) -> {
			Pool pool = pool(name);
			pool.before += more.before;
			pool.after += more.after;
			pool.both += more.both;
		});
	}

	private static void add(int[][] counts, int[][] more) {
		for (int i = 0; i < counts.length; i++) {
			for (int j = 0; j < counts.length; j++) {
				counts[i][j] += more[i][j];
			}
		}
	}

	private Pool pool(String name) {
		return this.pools.computeIfAbsent(name, (key) -> new Pool());
	}

	Figures figures() {
		int people = 0;
		int moved = 0;
		List<Figures.Transition> transitions = new ArrayList<>();
		for (int from = 0; from < Outcome.BOXES; from++) {
			for (int to = 0; to < Outcome.BOXES; to++) {
				int count = this.boxes[from][to];
				if (count > 0) {
					transitions.add(new Figures.Transition(from, to, count));
					people += count;
					moved += (from != to) ? count : 0;
				}
			}
		}
		List<Figures.PoolChange> changes = new ArrayList<>();
		this.pools.forEach((name, pool) -> changes.add(new Figures.PoolChange(name, pool.before, pool.after,
				pool.after - pool.both, pool.before - pool.both)));
		return new Figures(people, moved, transitions, changes, answers());
	}

	private List<Figures.AnswerChange> answers() {
		List<Figures.AnswerChange> changes = new ArrayList<>();
		for (Answer from : Answer.values()) {
			for (Answer to : Answer.values()) {
				int count = this.answers[from.ordinal()][to.ordinal()];
				if (count > 0) {
					changes.add(new Figures.AnswerChange(from, to, count));
				}
			}
		}
		return changes;
	}

}
