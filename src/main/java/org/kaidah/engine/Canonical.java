package org.kaidah.engine;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

import org.kaidah.engine.language.WordType;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Simpulan;

/**
 * The canonical form of facts and conclusions, and its SHA-256: equal sets give equal
 * hashes whatever their order, and different sets different forms, because every value
 * carries its length and nothing is not the empty text.
 */
final class Canonical {

	/** Room for nearly every form. */
	private static final int FORM = 256;

	private static final ClassValue<List<WordType.Word>> COMPONENTS = new ClassValue<>() {
		@Override
		protected List<WordType.Word> computeValue(Class<?> type) {
			return Arrays.stream(type.getRecordComponents())
				.map(RecordComponent::getAccessor)
				.map((accessor) -> WordType.Word.of(accessor, null))
				.toList();
		}
	};

	private Canonical() {
	}

	/** SHA-256, in hexadecimal, of a set of facts or conclusions. */
	static String hash(Collection<?> records) {
		return sha256(String.join("\n", records.stream().map(Canonical::form).sorted().toList()));
	}

	static String sha256(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The form of one {@link Fakta} or {@link Simpulan}. */
	static String form(Object fact) {
		StringBuilder form = new StringBuilder(FORM).append(fact.getClass().getSimpleName());
		for (WordType.Word component : components(fact.getClass())) {
			Object value = component.of(fact);
			if (value == null) {
				form.append("|-");
			}
			else {
				String text = (value instanceof BigDecimal decimal) ? decimal.toPlainString() : value.toString();
				form.append('|').append(text.length()).append(':').append(text);
			}
		}
		return form.toString();
	}

	/** The components of a fact or conclusion, in the order of their declaration. */
	static List<WordType.Word> components(Class<?> type) {
		return COMPONENTS.get(type);
	}

}
