package org.kaidah.engine;

import java.util.Objects;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Vocabulary;
import org.kie.api.KieServices;

/**
 * What decided, besides rules and facts: stored with every run, so that a replay that
 * differs can tell why.
 *
 * @param engine our own number and that of Drools
 * @param vocabulary SHA-256 over all words, which changes as the vocabulary grows
 */
public record Versions(String engine, String vocabulary) {

	/** Raised when the same edition and facts could come to another outcome. */
	private static final int ENGINE = 1;

	/** The versions of this program. */
	public static Versions current() {
		String drools = KieServices.class.getPackage().getImplementationVersion();
		String words = Vocabulary.get()
			.types()
			.stream()
			.map((type) -> type.name() + type.properties().keySet() + type.methods().keySet() + type.makers().keySet())
			.sorted()
			.collect(Collectors.joining("\n"));
		return new Versions(ENGINE + " (Drools " + Objects.requireNonNullElse(drools, "") + ')',
				Canonical.sha256(words));
	}

}
