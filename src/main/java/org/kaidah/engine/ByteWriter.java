package org.kaidah.engine;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.kaidah.vocabulary.Lama;

/**
 * Bytes under way, to be hashed or stored: small numbers take one byte, and every value
 * tells its kind and where it ends, so that nothing reads as something else. A run writes
 * some thousand values a person, which is why nothing here makes a text of a number.
 */
final class ByteWriter {

	/** Every unscaled value of so many digits fits a long. */
	private static final int DIGITS_OF_A_LONG = 18;

	private static final int SEVEN_BITS = 0x7f;

	private static final int MORE = 0x80;

	private static final int LONGEST_NUMBER = 10;

	private final WordTable words;

	private byte[] bytes;

	private int length;

	/** Writes every text in full. */
	ByteWriter(int room) {
		this(room, null);
	}

	/**
	 * Writes the place of a known word instead of the word.
	 * @param words known words, or {@code null}
	 */
	ByteWriter(int room, WordTable words) {
		this.bytes = new byte[room];
		this.words = words;
	}

	/** Whether there are words that are written by their places. */
	boolean knowsWords() {
		return this.words != null;
	}

	/** How many bytes there are. */
	int length() {
		return this.length;
	}

	/** The bytes, with room behind them; changes with the next one written. */
	byte[] array() {
		return this.bytes;
	}

	/** A copy of the bytes. */
	byte[] toBytes() {
		return Arrays.copyOf(this.bytes, this.length);
	}

	/** A number from 0. */
	void number(long number) {
		room(LONGEST_NUMBER);
		if (number >= 0 && number <= SEVEN_BITS) {
			this.bytes[this.length++] = (byte) number;
			return;
		}
		long rest = number;
		while ((rest & ~SEVEN_BITS) != 0) {
			this.bytes[this.length++] = (byte) (rest & SEVEN_BITS | MORE);
			rest >>>= 7;
		}
		this.bytes[this.length++] = (byte) rest;
	}

	/** A text by its length in UTF-8 and its bytes. */
	void text(String text) {
		int count = text.length();
		int start = this.length;
		number(count);
		room(count);
		byte[] to = this.bytes;
		int at = this.length;
		int all = 0;
		for (int i = 0; i < count; i++) {
			char c = text.charAt(i);
			all |= c;
			to[at + i] = (byte) c;
		}
		this.length = at + count;
		if (all >= MORE) {
			this.length = start;
			encoded(text.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** Some of other bytes, as they are. */
	void raw(byte[] other, int from, int to) {
		room(to - from);
		System.arraycopy(other, from, this.bytes, this.length, to - from);
		this.length += to - from;
	}

	private void encoded(byte[] text) {
		number(text.length);
		raw(text, 0, text.length);
	}

	/**
	 * A value of the vocabulary.
	 * @throws IllegalArgumentException if the vocabulary has no such kind of value
	 */
	void value(Object value) {
		if (value instanceof String text) {
			word(text);
		}
		else if (value instanceof BigDecimal decimal) {
			decimal(decimal);
		}
		else if (value instanceof LocalDate date) {
			date(date);
		}
		else if (value == null) {
			kind(ValueCode.NOTHING);
		}
		else if (value instanceof Integer number) {
			integer(number);
		}
		else if (value instanceof Boolean truth) {
			truth(truth);
		}
		else if (value instanceof Lama lama) {
			kind(ValueCode.LENGTH_OF_SERVICE);
			number(lama.jumlahHari());
		}
		else if (value instanceof Long number) {
			kind(ValueCode.LONG);
			signed(number);
		}
		else if (value instanceof List<?> list) {
			kind(ValueCode.LIST);
			number(list.size());
			list.forEach(this::value);
		}
		else if (value instanceof Double number) {
			kind(ValueCode.FLOATING);
			text(number.toString());
		}
		else {
			throw new IllegalArgumentException(value.getClass().getName());
		}
	}

	/** A text as a value, by its place if it is a known word; or nothing. */
	void word(String text) {
		int word = (this.words != null && text != null) ? this.words.place(text) : -1;
		if (word >= 0) {
			kind(ValueCode.WORD);
			number(word);
		}
		else if (text != null) {
			kind(ValueCode.TEXT);
			text(text);
		}
		else {
			kind(ValueCode.NOTHING);
		}
	}

	/** A date as a value, or nothing. */
	void date(LocalDate date) {
		if (date == null) {
			kind(ValueCode.NOTHING);
			return;
		}
		kind(ValueCode.DATE);
		signed(date.toEpochDay());
	}

	/** A whole number as a value. */
	void integer(int number) {
		kind(ValueCode.INTEGER);
		signed(number);
	}

	/** A truth as a value. */
	void truth(boolean truth) {
		kind(truth ? ValueCode.TRUE : ValueCode.FALSE);
	}

	/** A decimal number as a value, or nothing. */
	void decimal(BigDecimal decimal) {
		if (decimal == null) {
			kind(ValueCode.NOTHING);
		}
		else if (decimal.scale() >= 0 && decimal.precision() <= DIGITS_OF_A_LONG) {
			kind(ValueCode.DECIMAL);
			number(decimal.scale());
			signed((decimal.scale() == 0) ? decimal.longValue() : decimal.unscaledValue().longValue());
		}
		else {
			kind(ValueCode.LONG_DECIMAL);
			signed(decimal.scale());
			encoded(decimal.unscaledValue().toByteArray());
		}
	}

	private void kind(ValueCode kind) {
		number(kind.ordinal());
	}

	/** Numbers near 0 are short whatever their sign. */
	private void signed(long number) {
		number((number << 1) ^ (number >> (Long.SIZE - 1)));
	}

	/** Makes room for more bytes. */
	void room(int more) {
		if (this.length + more > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, Math.max(this.bytes.length * 2, this.length + more));
		}
	}

}
