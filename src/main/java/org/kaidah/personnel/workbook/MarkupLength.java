package org.kaidah.personnel.workbook;

/**
 * Counts the length of the tag, comment or run of text that a byte of XML belongs to. A
 * parser keeps each of them in memory whole, so a single attribute of hundreds of
 * megabytes would exhaust the heap long before any other limit is reached.
 */
final class MarkupLength {

	private enum Inside {

		TEXT, OPENING, TAG, INSTRUCTION, BANG, COMMENT, CDATA

	}

	private Inside inside = Inside.TEXT;

	private int length;

	private byte last;

	private byte lastButOne;

	/**
	 * The greatest length met in these bytes; what is still open counts on with the next
	 * call.
	 */
	int longest(byte[] bytes, int from, int count) {
		int longest = 0;
		for (int i = from; i < from + count; i++) {
			this.length++;
			longest = Math.max(longest, this.length);
			step(bytes[i]);
			this.lastButOne = this.last;
			this.last = bytes[i];
		}
		return longest;
	}

	private void step(byte next) {
		switch (this.inside) {
			case TEXT -> {
				if (next == '<') {
					enter(Inside.OPENING);
				}
			}
			case OPENING -> this.inside = (next == '?') ? Inside.INSTRUCTION : (next == '!') ? Inside.BANG : Inside.TAG;
			case BANG -> this.inside = (next == '-') ? Inside.COMMENT : (next == '[') ? Inside.CDATA : Inside.TAG;
			default -> {
				if (next == '>' && ends()) {
					enter(Inside.TEXT);
				}
			}
		}
	}

	private boolean ends() {
		return switch (this.inside) {
			case INSTRUCTION -> this.last == '?';
			case COMMENT -> this.last == '-' && this.lastButOne == '-';
			case CDATA -> this.last == ']' && this.lastButOne == ']';
			// a '>' inside an attribute ends the count early, but then no '<' may follow:
			// the rest counts as text
			default -> true;
		};
	}

	private void enter(Inside place) {
		this.inside = place;
		this.length = 0;
	}

}
