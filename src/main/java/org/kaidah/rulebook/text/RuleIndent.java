package org.kaidah.rulebook.text;

import java.util.List;

import org.kaidah.engine.language.TextPiece;

/**
 * Sets every line of a rule file where the shipped rules have theirs: {@code rule},
 * {@code when}, {@code then} and {@code end} at the margin, what stands between them one
 * step in, and one more for every bracket that is open. Nothing but the blanks at both
 * ends of lines changes, so that comments and everything else stay as written, whatever
 * mistakes the text has.
 */
public final class RuleIndent {

	private static final List<String> MARGIN = List.of("rule", "when", "then", "end");

	private final String text;

	private final List<TextPiece> pieces;

	private final StringBuilder set = new StringBuilder();

	private int next;

	private boolean within;

	private int depth;

	private RuleIndent(String text) {
		this.text = text;
		this.pieces = TextPiece.of(text);
	}

	/**
	 * The text with its lines set.
	 * @param text with LF line ends
	 */
	public static String of(String text) {
		RuleIndent indent = new RuleIndent(text);
		for (int start = 0; start <= text.length();) {
			int end = text.indexOf('\n', start);
			end = (end < 0) ? text.length() : end;
			indent.line(start, end);
			start = end + 1;
		}
		return indent.set.substring(0, indent.set.length() - 1);
	}

	private void line(int start, int end) {
		int last = this.next;
		while (last < this.pieces.size() && this.pieces.get(last).span().from() < end) {
			last++;
		}
		String written = this.text.substring(start, end);
		if (goesOn(this.next, start)) {
			this.set.append(written);
		}
		else if (!written.isBlank()) {
			String begun = goesOn(last, end) ? written.stripLeading() : written.strip();
			this.set.append("\t".repeat(steps(this.pieces.subList(this.next, last)))).append(begun);
		}
		this.set.append('\n');
		this.pieces.subList(this.next, last).forEach(this::count);
		this.next = last;
	}

	/** Whether the piece before another, such as a comment of several lines, goes on. */
	private boolean goesOn(int piece, int at) {
		return piece > 0 && this.pieces.get(piece - 1).kind() != TextPiece.Kind.BLANK
				&& this.pieces.get(piece - 1).span().to() > at;
	}

	private int steps(List<TextPiece> line) {
		String first = line.stream()
			.filter((piece) -> piece.kind() != TextPiece.Kind.BLANK)
			.findFirst()
			.map(TextPiece::text)
			.orElse("");
		if (!this.within || MARGIN.contains(first)) {
			return 0;
		}
		return Math.max(1, 1 + this.depth - (first.equals(")") ? 1 : 0));
	}

	private void count(TextPiece piece) {
		if (piece.kind() == TextPiece.Kind.KEYWORD && MARGIN.contains(piece.text())) {
			this.within = !piece.text().equals("end");
			this.depth = 0;
		}
		else if (piece.text().equals("(")) {
			this.depth++;
		}
		else if (piece.text().equals(")")) {
			this.depth = Math.max(0, this.depth - 1);
		}
	}

}
