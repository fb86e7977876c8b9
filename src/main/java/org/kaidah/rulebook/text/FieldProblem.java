package org.kaidah.rulebook.text;

import java.util.List;

/**
 * Why a pattern cannot be filled in as given.
 *
 * @param field the component of the pattern, such as {@code basis}; empty where the rule
 * as a whole does not fit the language
 * @param key the message's key in {@code messages.properties}
 * @param arguments values for the message's places
 */
public record FieldProblem(String field, String key, List<String> arguments) {
}
