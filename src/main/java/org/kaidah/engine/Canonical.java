package org.kaidah.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;

import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Simpulan;

/**
 * The canonical form of facts and conclusions, and its SHA-256: equal sets give equal
 * hashes whatever their order, and different sets different forms, because every value
 * tells its kind and where it ends.
 */
final class Canonical {

	/** Room for nearly every set. */
	private static final int FORMS = 4096;

	private static final int FORM = 128;

	private static final MessageDigest SHA_256 = unused();

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

	private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
		@Override
		protected Shape computeValue(Class<?> type) {
			return Shape.of(type);
		}
	};

	/**
	 * What a type of facts or conclusions is called and made of.
	 *
	 * @param head how every form of the type begins
	 */
	private record Shape(String name, int count, byte[] head, ComponentWriter components) {

		static Shape of(Class<?> type) {
			String name = type.getSimpleName().intern();
			int count = type.getRecordComponents().length;
			ByteWriter head = new ByteWriter(FORM);
			head.value(name);
			head.number(count);
			return new Shape(name, count, head.toBytes(), ComponentWriter.of(type));
		}

	}

	/**
	 * Where a form lies among others.
	 *
	 * @param begin the first bytes behind the head, which tell most forms of a type apart
	 */
	private record Part(Shape shape, byte[] all, int from, int to, long begin) implements Comparable<Part> {

		static Part of(Shape shape, byte[] all, int from, int to) {
			return new Part(shape, all, from, to, (long) LONG.get(all, from + shape.head().length));
		}

		@Override
		public int compareTo(Part other) {
			if (this.shape == other.shape && this.begin != other.begin) {
				return Long.compareUnsigned(this.begin, other.begin);
			}
			return Arrays.compareUnsigned(this.all, this.from, this.to, other.all, other.from, other.to);
		}

	}

	private Canonical() {
	}

	/**
	 * SHA-256 of a set of facts or conclusions: how many they are, their forms in order,
	 * and what follows them.
	 */
	static byte[] hash(Collection<?> records, byte[] following) {
		ByteWriter forms = new ByteWriter(FORMS);
		Shape[] shapes = new Shape[records.size()];
		int[] ends = new int[records.size()];
		int count = 0;
		for (Object fact : records) {
			shapes[count] = written(fact, forms);
			ends[count++] = forms.length();
		}
		forms.room(Long.BYTES);
		Part[] parts = new Part[count];
		for (int i = 0; i < count; i++) {
			parts[i] = Part.of(shapes[i], forms.array(), (i > 0) ? ends[i - 1] : 0, ends[i]);
		}
		Arrays.sort(parts);
		ByteWriter sorted = new ByteWriter(forms.length() + following.length + Long.BYTES);
		sorted.number(count);
		for (Part part : parts) {
			sorted.raw(part.all(), part.from(), part.to());
		}
		sorted.raw(following, 0, following.length);
		MessageDigest digest = sha256();
		digest.update(sorted.array(), 0, sorted.length());
		return digest.digest();
	}

	/** SHA-256, in hexadecimal, of a text. */
	static String sha256(String text) {
		return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** A new SHA-256. A copy of one that has seen nothing is made far more quickly. */
	static MessageDigest sha256() {
		try {
			return (MessageDigest) SHA_256.clone();
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static MessageDigest unused() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** The forms of {@link Fakta} or {@link Simpulan}, one after the other. */
	static byte[] forms(Iterable<?> records) {
		ByteWriter forms = new ByteWriter(FORM);
		records.forEach((fact) -> write(fact, forms));
		return forms.toBytes();
	}

	/**
	 * Writes a fact or conclusion: its type, how many components it has, and each of
	 * them.
	 */
	static void write(Object fact, ByteWriter out) {
		written(fact, out);
	}

	private static Shape written(Object fact, ByteWriter out) {
		Shape shape = SHAPES.get(fact.getClass());
		if (out.knowsWords()) {
			out.word(shape.name());
			out.number(shape.count());
		}
		else {
			out.raw(shape.head(), 0, shape.head().length);
		}
		shape.components().write(fact, out);
		return shape;
	}

}
