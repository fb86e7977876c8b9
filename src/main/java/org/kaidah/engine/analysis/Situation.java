package org.kaidah.engine.analysis;

import java.util.Map;

/**
 * Something that rules may find: for each thing they look at a fact or conclusion.
 */
record Situation(Map<Subject, Object> facts) {

	Object fact(Subject subject) {
		return this.facts.get(subject);
	}

}
