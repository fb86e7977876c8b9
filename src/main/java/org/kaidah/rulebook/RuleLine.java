package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaidah.engine.language.Rule;

/**
 * A line of a rule's text, cut into pieces that are shown in different colours.
 *
 * @param number the line's number in its file
 */
record RuleLine(int number, List<Piece> pieces) {

	private static final List<String> KINDS = List.of("note", "text", "mark", "word", "number", "variable");

	private static final Pattern PIECE = Pattern
		.compile("(?<note>//[^\\n]*|/\\*.*?\\*/)" + "|(?<text>\"(?:\\\\.|[^\"\\\\\\n])*\")|(?<mark>@\\w+)"
				+ "|(?<word>\\b(?:rule|when|then|end|insert|new|not|exists|accumulate|in|or|and|null|true|false)\\b)"
				+ "|(?<variable>\\$\\w+)|(?<number>\\b\\d+(?:\\.\\d+)?\\b)", Pattern.DOTALL);

	/**
	 * A piece of a line.
	 *
	 * @param kind what it is; empty for everything without a colour of its own
	 */
	record Piece(String kind, String text) {
	}

	/** The lines of a rule. */
	static List<RuleLine> of(Rule rule) {
		List<RuleLine> lines = new ArrayList<>();
		List<Piece> line = new ArrayList<>();
		for (Piece piece : pieces(rule.text())) {
			String[] parts = piece.text().split("\\R", -1);
			for (int i = 0; i < parts.length; i++) {
				if (i > 0) {
					lines.add(new RuleLine(rule.span().line() + lines.size(), line));
					line = new ArrayList<>();
				}
				if (!parts[i].isEmpty()) {
					line.add(new Piece(piece.kind(), parts[i]));
				}
			}
		}
		lines.add(new RuleLine(rule.span().line() + lines.size(), line));
		return lines;
	}

	private static List<Piece> pieces(String text) {
		List<Piece> pieces = new ArrayList<>();
		Matcher matcher = PIECE.matcher(text);
		int at = 0;
		while (matcher.find()) {
			pieces.add(new Piece("", text.substring(at, matcher.start())));
			pieces.add(new Piece(kind(matcher), matcher.group()));
			at = matcher.end();
		}
		pieces.add(new Piece("", text.substring(at)));
		return pieces;
	}

	private static String kind(Matcher matcher) {
		return KINDS.stream().filter((kind) -> matcher.group(kind) != null).findFirst().orElse("");
	}

}
