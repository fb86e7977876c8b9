package org.kaidah.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kaidah.vocabulary.Lama;

/** Reads what a {@link ByteWriter} wrote. */
final class ByteReader {

	private final byte[] bytes;

	private final WordTable words;

	private int at;

	/**
	 * @param words the words that were known to the writer
	 */
	ByteReader(byte[] bytes, WordTable words) {
		this.bytes = bytes;
		this.words = words;
	}

	/** A number from 0 that fits an int. */
	int number() {
		return Math.toIntExact(wide());
	}

	private long wide() {
		long number = 0;
		int shift = 0;
		byte next;
		do {
			next = this.bytes[this.at++];
			number |= (long) (next & 0x7f) << shift;
			shift += 7;
		}
		while (next < 0);
		return number;
	}

	private long signed() {
		long number = wide();
		return (number >>> 1) ^ -(number & 1);
	}

	private String text() {
		int count = number();
		String text = new String(this.bytes, this.at, count, StandardCharsets.UTF_8);
		this.at += count;
		return text;
	}

	/** A value of the vocabulary. */
	Object value() {
		return switch (ValueCode.at(number())) {
			case NOTHING -> null;
			case TEXT -> text();
			case WORD -> this.words.at(number());
			case INTEGER -> (int) signed();
			case LONG -> signed();
			case DECIMAL -> decimal();
			case LONG_DECIMAL -> longDecimal();
			case DATE -> LocalDate.ofEpochDay(signed());
			case LENGTH_OF_SERVICE -> new Lama(number());
			case TRUE -> true;
			case FALSE -> false;
			case FLOATING -> Double.valueOf(text());
			case LIST -> list();
		};
	}

	private BigDecimal decimal() {
		int scale = number();
		return new BigDecimal(BigInteger.valueOf(signed()), scale);
	}

	private BigDecimal longDecimal() {
		int scale = Math.toIntExact(signed());
		int count = number();
		BigInteger unscaled = new BigInteger(this.bytes, this.at, count);
		this.at += count;
		return new BigDecimal(unscaled, scale);
	}

	private List<Object> list() {
		int count = number();
		List<Object> list = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			list.add(value());
		}
		return list;
	}

}
