package org.kaidah.rulebook.text;

import java.util.List;

import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.TextPiece;

/**
 * A rule's text among the rest of its file: where another can be put below it, and how it
 * goes without leaving a hole.
 */
final class RuleBlock {

	private final String text;

	private final String lineEnd;

	RuleBlock(String text) {
		this.text = text;
		int first = text.indexOf('\n');
		this.lineEnd = (first > 0 && text.charAt(first - 1) == '\r') ? "\r\n" : "\n";
	}

	/** The file with copies of a rule below it, a blank line before each. */
	String copiesBelow(Rule rule, int copies) {
		int at = endOfLine(rule);
		StringBuilder inserted = new StringBuilder();
		for (int i = 0; i < copies; i++) {
			inserted.append(this.lineEnd).append(this.lineEnd).append(rule.text());
		}
		boolean lineGoesOn = at < this.text.length() && this.text.charAt(at) != '\n' && this.text.charAt(at) != '\r';
		if (lineGoesOn) {
			inserted.append(this.lineEnd);
		}
		return this.text.substring(0, at) + inserted + this.text.substring(at);
	}

	/** The file with a text at its end, a blank line before it. */
	String append(String block) {
		String own = block.replace("\n", this.lineEnd);
		String before = this.text.stripTrailing();
		return before + (before.isEmpty() ? "" : this.lineEnd + this.lineEnd) + own + this.lineEnd;
	}

	/** Behind the rule and the comments that follow it on its last line. */
	private int endOfLine(Rule rule) {
		int end = rule.span().to();
		for (TextPiece piece : TextPiece.of(this.text)) {
			if (piece.span().from() < rule.span().to()) {
				continue;
			}
			if (piece.counts() || piece.kind() == TextPiece.Kind.BLANK && piece.text().contains("\n")) {
				return end;
			}
			if (piece.kind() == TextPiece.Kind.COMMENT) {
				end = piece.span().to() - (piece.text().endsWith("\r") ? 1 : 0);
			}
		}
		return end;
	}

	/** The file without a rule and the blank before it; comments stay where they are. */
	String without(Rule rule) {
		int from = rule.span().from();
		int to = rule.span().to();
		String after = this.text.substring(to);
		boolean aloneOnItsLines = after.isBlank() || after.stripLeading().length() < after.length()
				&& after.substring(0, after.length() - after.stripLeading().length()).contains("\n");
		if (aloneOnItsLines) {
			from = this.text.substring(0, from).stripTrailing().length();
		}
		if (from == 0) {
			to = this.text.length() - after.stripLeading().length();
		}
		return this.text.substring(0, from) + this.text.substring(to);
	}

}
