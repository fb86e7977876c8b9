package org.kaidah.rulebook;

import org.springframework.context.ApplicationContext;

/** Keeps rules so that decisions can refer to them, without publishing an edition. */
public final class StoredRules {

	private StoredRules() {
	}

	/** The hash of the rules that own files make. */
	public static String hash(ApplicationContext application, String jurisdiction, RuleDocument document, Long parent) {
		RuleSet rules = application.getBean(EditionBooks.class)
			.of(jurisdiction, document, parent)
			.ruleSet(jurisdiction);
		return application.getBean(RuleSets.class).store(rules);
	}

}
