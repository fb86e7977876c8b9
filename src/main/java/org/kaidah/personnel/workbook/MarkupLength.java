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

	/** Bytes of the open construct in earlier calls. */
	private int carried;

	private byte last;

	private byte lastButOne;

	/**
	 * The greatest length met in these bytes; what is still open counts on with the next
	 * call.
	 */
	int longest(byte[] bytes, int from, int count) {
		int longest = 0;
		int begun = from - this.carried;
		int end = from + count;
		for (int i = from; i < end; i++) {
			byte next = bytes[i];
			if (isInside(next)) {
				continue;
			}
			Inside before = this.inside;
			step(next, (i - 1 < from) ? this.last : bytes[i - 1], before(bytes, i, from));
			if (before == Inside.TEXT || this.inside == Inside.TEXT) {
				longest = Math.max(longest, i + 1 - begun);
				begun = i + 1;
			}
		}
		this.lastButOne = (count > 1) ? bytes[end - 2] : this.last;
		this.last = bytes[end - 1];
		this.carried = end - begun;
		return Math.max(longest, this.carried);
	}

	private byte before(byte[] bytes, int i, int from) {
		if (i - 2 >= from) {
			return bytes[i - 2];
		}
		return (i - 1 >= from) ? this.last : this.lastButOne;
	}

	/** Whether a byte surely ends nothing: true of nearly all, so it is asked first. */
	private boolean isInside(byte next) {
		return switch (this.inside) {
			case TEXT -> next != '<';
			case OPENING, BANG -> false;
			default -> next != '>';
		};
	}

	private void step(byte next, byte previous, byte previousButOne) {
		this.inside = switch (this.inside) {
			case TEXT -> Inside.OPENING;
			case OPENING -> (next == '?') ? Inside.INSTRUCTION : (next == '!') ? Inside.BANG : Inside.TAG;
			case BANG -> (next == '-') ? Inside.COMMENT : (next == '[') ? Inside.CDATA : Inside.TAG;
			case INSTRUCTION -> (previous == '?') ? Inside.TEXT : Inside.INSTRUCTION;
			case COMMENT -> (previous == '-' && previousButOne == '-') ? Inside.TEXT : Inside.COMMENT;
			case CDATA -> (previous == ']' && previousButOne == ']') ? Inside.TEXT : Inside.CDATA;
			// a '>' inside an attribute ends the tag too early, but as no '<' may follow,
			// the rest counts as text
			case TAG -> Inside.TEXT;
		};
	}

}
