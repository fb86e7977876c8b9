package org.kaidah.engine;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.kaidah.engine.language.WordType;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Simpulan;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * The canonical form of facts and conclusions, and its SHA-256: equal sets give equal
 * hashes whatever their order, and different sets different forms, because every value
 * carries its length.
 */
final class Canonical {

	private static final Map<Class<?>, List<WordType.Word>> COMPONENTS = new ConcurrentHashMap<>();

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
		StringBuilder form = new StringBuilder(fact.getClass().getSimpleName());
		for (WordType.Word component : components(fact.getClass())) {
			String value = text(component.of(fact));
			form.append('|').append(value.length()).append(':').append(value);
		}
		return form.toString();
	}

	private static String text(Object value) {
		if (value instanceof BigDecimal decimal) {
			return decimal.toPlainString();
		}
		return (value != null) ? value.toString() : "";
	}

	/** The components of a fact or conclusion, in the order of their declaration. */
	static List<WordType.Word> components(Class<?> type) {
		return COMPONENTS.computeIfAbsent(type,
				(key) -> Arrays.stream(key.getRecordComponents())
					.map(RecordComponent::getAccessor)
					.map((Method accessor) -> new WordType.Word(accessor, null))
					.toList());
	}

}
