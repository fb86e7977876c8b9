package org.kaidah.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Why a person could not be decided although data and rules were there: always a defect
 * of the rules.
 *
 * @param key the message's key in {@code messages.properties}
 * @param arguments values for the message's places, as text
 */
public record EvaluationError(String key, List<String> arguments) {

	static EvaluationError of(String key, Object... arguments) {
		return new EvaluationError(key, Arrays.stream(arguments).map(String::valueOf).toList());
	}

	/** Writes it, to be hashed or stored. */
	void write(ByteWriter out) {
		out.value(this.key);
		out.value(this.arguments);
	}

}
