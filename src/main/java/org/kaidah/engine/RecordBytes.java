package org.kaidah.engine;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.vocabulary.Lama;

/**
 * Bytes under way to a stored decision: small numbers take one byte, and every value is
 * written once, in a table that stands before the numbers that name it.
 */
final class RecordBytes {

	private static final int SEVEN_BITS = 0x7f;

	private static final int MORE = 0x80;

	private final Map<Object, Integer> numbers = new HashMap<>(256);

	private final List<Object> values = new ArrayList<>(128);

	private byte[] bytes = new byte[1024];

	private int length;

	/** A number from 0. */
	void number(int number) {
		int rest = number;
		while (rest > SEVEN_BITS) {
			put((byte) (rest & SEVEN_BITS | MORE));
			rest >>>= 7;
		}
		put((byte) rest);
	}

	/** The number of a value in the table; the same for equal values. */
	void value(Object value) {
		Object key = (value != null) ? value : Kind.NOTHING;
		Integer known = this.numbers.get(key);
		if (known == null) {
			known = this.values.size();
			this.numbers.put(key, known);
			this.values.add(value);
		}
		number(known);
	}

	/** The table of values and then the numbers. */
	byte[] finish(int version) {
		RecordBytes whole = new RecordBytes();
		whole.number(version);
		whole.number(this.values.size());
		for (Object value : this.values) {
			byte[] text = Kind.text(value).getBytes(StandardCharsets.UTF_8);
			whole.number(Kind.of(value).ordinal());
			whole.number(text.length);
			whole.put(text, text.length);
		}
		whole.put(this.bytes, this.length);
		return Arrays.copyOf(whole.bytes, whole.length);
	}

	private void put(byte one) {
		if (this.length == this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, this.length * 2);
		}
		this.bytes[this.length++] = one;
	}

	private void put(byte[] more, int count) {
		if (this.length + count > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, Math.max(this.bytes.length * 2, this.length + count));
		}
		System.arraycopy(more, 0, this.bytes, this.length, count);
		this.length += count;
	}

	/** What a value is; stored by its place here, so new ones come last. */
	enum Kind {

		NOTHING, TEXT, INTEGER, LONG, DECIMAL, DATE, LENGTH_OF_SERVICE, TRUTH, FLOATING;

		static Kind of(Object value) {
			if (value instanceof String) {
				return TEXT;
			}
			if (value instanceof Integer) {
				return INTEGER;
			}
			if (value instanceof BigDecimal) {
				return DECIMAL;
			}
			if (value instanceof LocalDate) {
				return DATE;
			}
			if (value instanceof Long) {
				return LONG;
			}
			if (value instanceof Lama) {
				return LENGTH_OF_SERVICE;
			}
			if (value instanceof Boolean) {
				return TRUTH;
			}
			if (value instanceof Double) {
				return FLOATING;
			}
			if (value == null) {
				return NOTHING;
			}
			throw new IllegalArgumentException(value.getClass().getName());
		}

		static String text(Object value) {
			if (value == null) {
				return "";
			}
			if (value instanceof Lama length) {
				return Integer.toString(length.jumlahHari());
			}
			return (value instanceof BigDecimal decimal) ? decimal.toPlainString() : value.toString();
		}

		Object read(String text) {
			return switch (this) {
				case NOTHING -> null;
				case TEXT -> text;
				case INTEGER -> Integer.valueOf(text);
				case LONG -> Long.valueOf(text);
				case DECIMAL -> new BigDecimal(text);
				case DATE -> LocalDate.parse(text);
				case LENGTH_OF_SERVICE -> new Lama(Integer.parseInt(text));
				case TRUTH -> Boolean.valueOf(text);
				case FLOATING -> Double.valueOf(text);
			};
		}

	}

}
