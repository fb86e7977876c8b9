package org.kaidah.personnel;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Goes once through the JSON of one dossier, which has no spaces between its values. A
 * run reads everybody's: a general parser, which must be ready for anything, takes about
 * twice the time. Texts that are not plain are left to it.
 */
final class JsonCursor {

	/** Every number of so many digits fits a long. */
	private static final int DIGITS_OF_A_LONG = 18;

	private static final ObjectReader TEXT = JsonMapper.shared().readerFor(String.class);

	private final byte[] bytes;

	private int at;

	JsonCursor(byte[] bytes) {
		this.bytes = bytes;
	}

	/** Whether everything has been read. */
	boolean isAtEnd() {
		return this.at == this.bytes.length;
	}

	/** Steps over a character if it comes next. */
	boolean next(char wanted) {
		if (this.bytes[this.at] != wanted) {
			return false;
		}
		this.at++;
		return true;
	}

	/**
	 * Steps over a character.
	 * @throws IllegalArgumentException if another one comes next
	 */
	void expect(char wanted) {
		if (!next(wanted)) {
			throw new IllegalArgumentException(
					"Not '" + wanted + "' but '" + (char) this.bytes[this.at] + "' at " + this.at);
		}
	}

	/** Steps over {@code null} if it comes next. */
	boolean nothing() {
		if (this.bytes[this.at] != 'n') {
			return false;
		}
		expect('n');
		expect('u');
		expect('l');
		expect('l');
		return true;
	}

	/** A text. */
	String text() {
		expect('"');
		int from = this.at;
		boolean plain = true;
		byte next = this.bytes[this.at];
		while (next != '"') {
			plain &= next >= ' ' && next != '\\';
			this.at += (next != '\\') ? 1 : 2;
			next = this.bytes[this.at];
		}
		this.at++;
		return plain ? new String(this.bytes, from, this.at - 1 - from, StandardCharsets.ISO_8859_1)
				: TEXT.readValue(this.bytes, from - 1, this.at - from + 1);
	}

	/** A date in ISO form. */
	LocalDate date() {
		int end = this.at + 1 + IsoDate.LENGTH;
		if (this.bytes[this.at] != '"' || this.bytes[end] != '"') {
			return LocalDate.parse(text());
		}
		LocalDate date = IsoDate.of(this.bytes, this.at + 1);
		this.at = end + 1;
		return date;
	}

	/** A whole number. */
	int integer() {
		int from = this.at;
		toEndOfNumber();
		return Integer.parseInt(new String(this.bytes, from, this.at - from, StandardCharsets.ISO_8859_1));
	}

	/** A decimal number, with the places that are written. */
	BigDecimal decimal() {
		int from = this.at;
		int point = toEndOfNumber();
		int last = this.at;
		if (last - from > DIGITS_OF_A_LONG || this.bytes[from] == '-' || last == from) {
			return new BigDecimal(new String(this.bytes, from, last - from, StandardCharsets.ISO_8859_1));
		}
		long digits = 0;
		for (int i = from; i < last; i++) {
			digits = (i != point) ? digits * 10 + this.bytes[i] - '0' : digits;
		}
		return BigDecimal.valueOf(digits, (point >= 0) ? last - point - 1 : 0);
	}

	/** Steps over digits, a sign before and a point among them, and tells its place. */
	private int toEndOfNumber() {
		int point = -1;
		if (this.bytes[this.at] == '-') {
			this.at++;
		}
		byte next = this.bytes[this.at];
		while (next >= '0' && next <= '9' || next == '.' && point < 0) {
			point = (next == '.') ? this.at : point;
			next = this.bytes[++this.at];
		}
		return point;
	}

}
