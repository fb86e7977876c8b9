package org.kaidah.engine;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;

import org.kaidah.engine.language.WordType;
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

	private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
		@Override
		protected Shape computeValue(Class<?> type) {
			return new Shape(type.getSimpleName().intern(),
					Arrays.stream(type.getRecordComponents())
						.map(RecordComponent::getAccessor)
						.map((accessor) -> WordType.Word.of(accessor, null))
						.toArray(WordType.Word[]::new));
		}
	};

	/** What a type of facts or conclusions is called and made of. */
	private record Shape(String name, WordType.Word[] components) {
	}

	/** Where a form lies among others. */
	private record Part(byte[] all, int from, int to) implements Comparable<Part> {

		@Override
		public int compareTo(Part other) {
			return Arrays.compareUnsigned(this.all, this.from, this.to, other.all, other.from, other.to);
		}

	}

	private Canonical() {
	}

	/** SHA-256 of a set of facts or conclusions. */
	static byte[] hash(Collection<?> records) {
		ByteWriter forms = new ByteWriter(FORMS);
		int[] ends = new int[records.size()];
		int count = 0;
		for (Object fact : records) {
			write(fact, forms);
			ends[count++] = forms.length();
		}
		Part[] parts = new Part[count];
		for (int i = 0; i < count; i++) {
			parts[i] = new Part(forms.array(), (i > 0) ? ends[i - 1] : 0, ends[i]);
		}
		Arrays.sort(parts);
		MessageDigest digest = sha256();
		for (Part part : parts) {
			digest.update(part.all(), part.from(), part.to() - part.from());
		}
		return digest.digest();
	}

	/** SHA-256, in hexadecimal, of a text. */
	static String sha256(String text) {
		return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
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
		Shape shape = SHAPES.get(fact.getClass());
		out.value(shape.name());
		out.number(shape.components().length);
		for (WordType.Word component : shape.components()) {
			out.value(component.of(fact));
		}
	}

}
