package org.kaidah.rulebook.draft;

import java.util.Objects;

/**
 * A rule, or a file that is no rule file, in three versions; {@code null} where a version
 * does not have it.
 *
 * @param name the rule's code, or the file's path
 * @param rule whether it is a rule
 * @param base as in the edition that the draft was begun from
 * @param mine as in the draft
 * @param theirs as in the newest edition
 */
public record Unit(String name, boolean rule, String base, String mine, String theirs) {

	/** How the versions stand to each other. */
	public enum Change {

		/** Nobody changed it. */
		NONE,

		/** The draft alone changed it. */
		MINE,

		/** The newest edition alone changed it. */
		THEIRS,

		/** Both changed it to the same. */
		BOTH_SAME,

		/** Both changed it, each in its way. */
		CONFLICT

	}

	/** A side to take. */
	public enum Side {

		/** As in the draft. */
		MINE,

		/** As in the newest edition. */
		THEIRS

	}

	/** How the versions stand to each other. */
	public Change change() {
		if (Objects.equals(this.mine, this.theirs)) {
			return Objects.equals(this.base, this.mine) ? Change.NONE : Change.BOTH_SAME;
		}
		if (Objects.equals(this.base, this.mine)) {
			return Change.THEIRS;
		}
		return Objects.equals(this.base, this.theirs) ? Change.MINE : Change.CONFLICT;
	}

	/**
	 * What it becomes.
	 * @param chosen the side to take in a conflict
	 */
	String merged(Side chosen) {
		return switch (change()) {
			case NONE, BOTH_SAME, MINE -> this.mine;
			case THEIRS -> this.theirs;
			case CONFLICT -> (chosen == Side.MINE) ? this.mine : this.theirs;
		};
	}

}
