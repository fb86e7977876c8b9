package org.kaidah.personnel;

import java.util.Locale;

/**
 * Spaces of every kind: the ordinary one, the non-breaking one, and those of no width
 * that are copied from web pages unseen.
 */
public final class Spaces {

	private static final int SHOWN = 80;

	private Spaces() {
	}

	/** Whether a character is one of them. */
	public static boolean isSpace(char c) {
		if (c <= ' ') {
			return true;
		}
		if (c < 0x80) {
			return false;
		}
		return Character.isSpaceChar(c) || Character.isWhitespace(c) || isInvisible(c);
	}

	/** Zero-width characters, the byte order mark and the soft hyphen. */
	private static boolean isInvisible(char c) {
		return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0x00AD || c == 0x180E || c == 0x0085;
	}

	/** Whether a text counts as an empty cell. */
	public static boolean isEmptyCell(String text) {
		String trimmed = trimmed(text);
		return trimmed.isEmpty() || trimmed.equals("-");
	}

	/** Without spaces at both ends. */
	public static String trimmed(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isSpace(text.charAt(start))) {
			start++;
		}
		while (end > start && isSpace(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	/**
	 * Without spaces at both ends, and every run of spaces inside as one ordinary space.
	 */
	public static String single(String text) {
		String trimmed = trimmed(text);
		if (isSingle(trimmed)) {
			return trimmed;
		}
		StringBuilder single = new StringBuilder(trimmed.length());
		boolean gap = false;
		for (int i = 0; i < trimmed.length(); i++) {
			char c = trimmed.charAt(i);
			if (!isSpace(c)) {
				single.append(gap ? " " : "").append(c);
			}
			gap = isSpace(c);
		}
		return single.toString();
	}

	/** Whether every space inside is one ordinary space, as nearly everywhere. */
	private static boolean isSingle(String trimmed) {
		boolean gap = false;
		for (int i = 0; i < trimmed.length(); i++) {
			char c = trimmed.charAt(i);
			boolean space = isSpace(c);
			if (space && (gap || c != ' ')) {
				return false;
			}
			gap = space;
		}
		return true;
	}

	/**
	 * Single-spaced capitals: two texts that differ only in case and spaces become equal.
	 */
	public static String folded(String text) {
		return single(text).toUpperCase(Locale.ROOT);
	}

	/** Short enough for a message. */
	public static String shortened(String text) {
		return (text.length() <= SHOWN) ? text : text.substring(0, SHOWN) + "…";
	}

}
