package org.kaidah.decision.impact;

/**
 * Keeps small numbers of people from those who may not see personal detail: a number so
 * small that it may be known who it is, and a second one beside it where the first could
 * be told from the total.
 *
 * @param least the smallest number that is told; 0 and 1 tell every number
 */
record SmallNumbers(int least) {

	/** Tells everything. */
	static final SmallNumbers NONE = new SmallNumbers(0);

	/**
	 * Numbers that add up along their rows and columns; {@code null} for what is not
	 * told.
	 */
	Integer[][] shown(int[][] counts) {
		boolean[][] hidden = new boolean[counts.length][];
		for (int row = 0; row < counts.length; row++) {
			hidden[row] = new boolean[counts[row].length];
			for (int column = 0; column < counts[row].length; column++) {
				hidden[row][column] = counts[row][column] > 0 && counts[row][column] < this.least;
			}
		}
		boolean more = true;
		while (more) {
			more = false;
			for (int row = 0; row < counts.length; row++) {
				more |= hideSecond(counts, hidden, row, 0, 0, 1);
			}
			for (int column = 0; counts.length > 0 && column < counts[0].length; column++) {
				more |= hideSecond(counts, hidden, 0, column, 1, 0);
			}
		}
		Integer[][] shown = new Integer[counts.length][];
		for (int row = 0; row < counts.length; row++) {
			shown[row] = new Integer[counts[row].length];
			for (int column = 0; column < counts[row].length; column++) {
				shown[row][column] = hidden[row][column] ? null : counts[row][column];
			}
		}
		return shown;
	}

	/** Numbers that add up to a total. */
	Integer[] shown(int... counts) {
		return shown(new int[][] { counts })[0];
	}

	/** A number by itself. */
	Integer shown(int count) {
		return (count > 0 && count < this.least) ? null : count;
	}

	/** Along a row or column with one number hidden, hides the smallest other one. */
	private static boolean hideSecond(int[][] counts, boolean[][] hidden, int row, int column, int down, int right) {
		int alone = 0;
		int smallest = Integer.MAX_VALUE;
		int[] at = null;
		for (int r = row, c = column; r < counts.length && c < counts[r].length; r += down, c += right) {
			if (hidden[r][c]) {
				alone++;
			}
			else if (counts[r][c] > 0 && counts[r][c] < smallest) {
				smallest = counts[r][c];
				at = new int[] { r, c };
			}
		}
		if (alone != 1 || at == null) {
			return false;
		}
		hidden[at[0]][at[1]] = true;
		return true;
	}

}
