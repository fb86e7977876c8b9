package org.kaidah.engine.language;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Simpulan;

/**
 * The words that rules may use, read off the vocabulary's types, so that there is one
 * place where they are listed.
 */
public final class Vocabulary {

	private static final Vocabulary INSTANCE = new Vocabulary();

	private final Map<String, WordType> types = new LinkedHashMap<>();

	private Vocabulary() {
		for (Class<?> type : Fakta.class.getPermittedSubclasses()) {
			this.types.put(type.getSimpleName(), WordType.of(type, true));
		}
		for (Class<?> type : Simpulan.class.getPermittedSubclasses()) {
			this.types.put(type.getSimpleName(), WordType.of(type, false));
		}
	}

	/** The one vocabulary of this version. */
	public static Vocabulary get() {
		return INSTANCE;
	}

	/** The type of that name, or {@code null}. */
	public WordType type(String name) {
		return this.types.get(name);
	}

	/** All types, facts first. */
	public Collection<WordType> types() {
		return Collections.unmodifiableCollection(this.types.values());
	}

	Collection<String> names() {
		return this.types.keySet();
	}

}
