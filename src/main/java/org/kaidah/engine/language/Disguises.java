package org.kaidah.engine.language;

/**
 * Refuses what a reader would not see, wherever it stands: an escape that beats every
 * look at the text, a control character, a carriage return that starts a line on some
 * screens only, and marks that turn the direction of writing around.
 */
final class Disguises {

	private static final String INVISIBLE = "\u007F\u0085\u061C\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B"
			+ "\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFFFE\uFFFF";

	private final RuleFile file;

	private final Problems problems;

	private int line = 1;

	private int lineStart;

	private Disguises(RuleFile file, Problems problems) {
		this.file = file;
		this.problems = problems;
	}

	static void refuse(RuleFile file, Problems problems) {
		new Disguises(file, problems).refuse();
	}

	private void refuse() {
		String text = this.file.text();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			char next = (i + 1 < text.length()) ? text.charAt(i + 1) : '\0';
			if (c == '\n') {
				this.line++;
				this.lineStart = i + 1;
			}
			else if (c == '\\' && next == 'u') {
				this.problems.error(at(i, 2), "gate.escape");
			}
			else if (invisible(c, next)) {
				this.problems.error(at(i, 1), "gate.invisible", String.format("U+%04X", (int) c));
			}
			else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(next)) {
				i++;
			}
			else if (Character.isSurrogate(c) || c == '\uFEFF' && i > 0) {
				this.problems.error(at(i, 1), "gate.invisible", String.format("U+%04X", (int) c));
			}
		}
	}

	private static boolean invisible(char c, char next) {
		if (c == '\r') {
			return next != '\n';
		}
		return c < ' ' && c != '\t' || INVISIBLE.indexOf(c) >= 0;
	}

	private Span at(int from, int length) {
		return new Span(this.line, from - this.lineStart + 1, from, from + length);
	}

}
