package org.kaidah.decision.impact;

import java.util.List;
import java.util.function.Predicate;

import org.kaidah.decision.TalentResult.Answer;

/**
 * What another edition changes for a number of people, in figures.
 *
 * @param people how many there are
 * @param moved how many get another box, or get or lose one at all
 * @param transitions people by box before and after, also where both are the same; only
 * those that occur
 * @param pools what becomes of each pool that somebody belongs to before or after
 * @param answers people by their answer on promotion before and after; empty where no
 * target was asked for
 */
public record Figures(int people, int moved, List<Transition> transitions, List<PoolChange> pools,
		List<AnswerChange> answers) {

	/** Nobody. */
	static final Figures NONE = new Figures(0, 0, List.of(), List.of(), List.of());

	/**
	 * People by box.
	 *
	 * @param from the box before, 0 for none
	 * @param to the box after, 0 for none
	 */
	public record Transition(int from, int to, int people) {

		/** Whether the box is another. */
		public boolean moves() {
			return this.from != this.to;
		}

	}

	/**
	 * What becomes of a pool.
	 *
	 * @param before how many belonged to it
	 * @param after how many belong to it
	 * @param entered how many belong to it who did not
	 * @param left how many did who do not
	 */
	public record PoolChange(String pool, int before, int after, int entered, int left) {
	}

	/** People by their answer on promotion. */
	public record AnswerChange(Answer from, Answer to, int people) {
	}

	/**
	 * How many people went from one box to another, or stayed where both are the same.
	 */
	public int count(int from, int to) {
		return this.transitions.stream()
			.filter((each) -> each.from() == from && each.to() == to)
			.mapToInt(Transition::people)
			.sum();
	}

	/** How many may be promoted who might not, or of whom it could not be told. */
	public int gained() {
		return answered((each) -> each.to() == Answer.YA && each.from() != Answer.YA);
	}

	/** How many may not be promoted who might, or of whom it could not be told. */
	public int lost() {
		return answered((each) -> each.to() == Answer.TIDAK && each.from() != Answer.TIDAK);
	}

	/** Of how many it can no longer be told. */
	public int nowUnknown() {
		return answered((each) -> each.to() == Answer.BELUM_LENGKAP && each.from() != Answer.BELUM_LENGKAP);
	}

	/** How often somebody enters a pool. */
	public int entered() {
		return this.pools.stream().mapToInt(PoolChange::entered).sum();
	}

	/** How often somebody leaves a pool. */
	public int left() {
		return this.pools.stream().mapToInt(PoolChange::left).sum();
	}

	/** Whether nobody is touched. */
	public boolean nothingChanges() {
		return this.moved == 0 && entered() == 0 && left() == 0 && gained() + lost() + nowUnknown() == 0;
	}

	private int answered(Predicate<AnswerChange> wanted) {
		return this.answers.stream().filter(wanted).mapToInt(AnswerChange::people).sum();
	}

}
