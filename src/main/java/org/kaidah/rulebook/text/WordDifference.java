package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import org.kaidah.engine.language.TextPiece;

/**
 * The difference of two texts word by word: pieces that both have, that only the old one
 * has and that only the new one has, in reading order. Joined without the new ones they
 * are the old text, without the old ones the new text.
 *
 * @param pieces neighbours are never of the same kind
 */
public record WordDifference(List<Piece> pieces) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:[.,-][\\p{L}\\p{N}_]+)*|\\R|\\h+|.",
			Pattern.DOTALL);

	/** Which text has a piece. */
	public enum Kind {

		/** Both. */
		SAME,

		/** Only the old one. */
		OLD,

		/** Only the new one. */
		NEW

	}

	/** A stretch of text. */
	public record Piece(Kind kind, String text) {
	}

	/** The difference of two texts in prose or YAML. */
	public static WordDifference of(String before, String after) {
		return of(words(before), words(after));
	}

	/** The difference of two texts of rules: a value or comment is one word each. */
	public static WordDifference ofRules(String before, String after) {
		return of(ruleWords(before), ruleWords(after));
	}

	private static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).toList();
	}

	private static List<String> ruleWords(String text) {
		List<String> words = new ArrayList<>();
		for (TextPiece piece : TextPiece.of(text)) {
			boolean prose = piece.kind() == TextPiece.Kind.TEXT || piece.kind() == TextPiece.Kind.COMMENT;
			words.addAll((prose && piece.text().contains(" ")) ? words(piece.text()) : List.of(piece.text()));
		}
		return words;
	}

	private static WordDifference of(List<String> before, List<String> after) {
		Joiner joiner = new Joiner();
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
			joiner.add(Kind.SAME, before.subList(at, delta.getSource().getPosition()));
			joiner.add(Kind.OLD, delta.getSource().getLines());
			joiner.add(Kind.NEW, delta.getTarget().getLines());
			at = delta.getSource().getPosition() + delta.getSource().size();
		}
		joiner.add(Kind.SAME, before.subList(at, before.size()));
		return new WordDifference(List.copyOf(joiner.pieces));
	}

	/** Whether both texts are the same. */
	public boolean none() {
		return this.pieces.stream().allMatch((piece) -> piece.kind() == Kind.SAME);
	}

	/** Joins words to pieces. */
	private static final class Joiner {

		private final List<Piece> pieces = new ArrayList<>();

		void add(Kind kind, List<String> words) {
			if (!words.isEmpty()) {
				this.pieces.add(new Piece(kind, String.join("", words)));
			}
		}

	}

}
