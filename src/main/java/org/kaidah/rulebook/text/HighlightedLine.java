package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.TextPiece;

/**
 * A line of rule text, cut into pieces that are shown in different colours; joined they
 * are the line, whatever mistakes it has.
 *
 * @param number the line's number in its file, from 1
 */
public record HighlightedLine(int number, List<Piece> pieces) {

	private static final Map<TextPiece.Kind, String> KINDS = Map.of(TextPiece.Kind.KEYWORD, "word",
			TextPiece.Kind.ANNOTATION, "mark", TextPiece.Kind.TEXT, "text", TextPiece.Kind.NUMBER, "number",
			TextPiece.Kind.VARIABLE, "variable", TextPiece.Kind.TYPE, "type", TextPiece.Kind.COMMENT, "note",
			TextPiece.Kind.UNKNOWN, "unknown");

	/**
	 * A piece of a line.
	 *
	 * @param kind {@code word}, {@code mark}, {@code text}, {@code number},
	 * {@code variable}, {@code type}, {@code note}, {@code unknown}; empty for everything
	 * without a colour of its own
	 */
	public record Piece(String kind, String text) {
	}

	/**
	 * The lines of a text.
	 * @param text a file, or a rule of it
	 * @param first the number of its first line
	 */
	public static List<HighlightedLine> of(String text, int first) {
		List<HighlightedLine> lines = new ArrayList<>();
		List<Piece> line = new ArrayList<>();
		for (TextPiece piece : TextPiece.of(text)) {
			String kind = KINDS.getOrDefault(piece.kind(), "");
			String[] parts = piece.text().split("\\r?\\n", -1);
			for (int i = 0; i < parts.length; i++) {
				if (i > 0) {
					lines.add(new HighlightedLine(first + lines.size(), line));
					line = new ArrayList<>();
				}
				if (!parts[i].isEmpty()) {
					add(line, new Piece(kind, parts[i]));
				}
			}
		}
		lines.add(new HighlightedLine(first + lines.size(), line));
		return lines;
	}

	/** Neighbours of one colour are one piece. */
	private static void add(List<Piece> line, Piece piece) {
		Piece last = line.isEmpty() ? null : line.get(line.size() - 1);
		if (last != null && last.kind().equals(piece.kind())) {
			line.set(line.size() - 1, new Piece(last.kind(), last.text() + piece.text()));
		}
		else {
			line.add(piece);
		}
	}

}
