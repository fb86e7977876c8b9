package org.kaidah.rulebook.pages.life;

import java.util.ArrayList;
import java.util.List;

import org.kaidah.rulebook.text.WordDifference.Kind;
import org.kaidah.rulebook.text.WordDifference.Piece;
import org.kaidah.rulebook.text.WordDifference;

/**
 * A line of a text shown word by word beside what it was.
 *
 * @param number its number in the new file from 1, or 0 where only the old text has it
 */
record DifferenceLine(int number, List<Piece> pieces) {

	/**
	 * The lines of a difference.
	 * @param first the number of the new text's first line in its file
	 */
	static List<DifferenceLine> of(WordDifference words, int first) {
		Builder builder = new Builder(first);
		for (Piece piece : words.pieces()) {
			String[] parts = piece.text().split("\\R", -1);
			for (int i = 0; i < parts.length; i++) {
				if (i > 0) {
					builder.end(piece.kind());
				}
				builder.add(piece.kind(), parts[i]);
			}
		}
		builder.end(Kind.OLD);
		return builder.lines;
	}

	/**
	 * The lines of two texts in which one differs from the other.
	 * @param rules whether they are texts of rules
	 */
	static List<DifferenceLine> between(String before, String after, boolean rules) {
		return of(rules ? WordDifference.ofRules(before, after) : WordDifference.of(before, after), 1);
	}

	/** Whether anything in the line differs. */
	public boolean differs() {
		return this.pieces.stream().anyMatch((piece) -> piece.kind() != Kind.SAME);
	}

	/** Puts pieces into lines. */
	private static final class Builder {

		private final List<DifferenceLine> lines = new ArrayList<>();

		private List<Piece> pieces = new ArrayList<>();

		private int number;

		/** Whether the line at hand has something of the new text. */
		private boolean current;

		Builder(int first) {
			this.number = first;
		}

		void add(Kind kind, String text) {
			if (!text.isEmpty()) {
				this.pieces.add(new Piece(kind, text));
				this.current = this.current || kind != Kind.OLD;
			}
		}

		/** Ends a line; the end itself is old, new or of both. */
		void end(Kind kind) {
			boolean counted = this.current || kind != Kind.OLD;
			if (counted || !this.pieces.isEmpty()) {
				this.lines.add(new DifferenceLine(counted ? this.number : 0, this.pieces));
			}
			this.pieces = new ArrayList<>();
			if (kind != Kind.OLD) {
				this.number++;
			}
			this.current = false;
		}

	}

}
