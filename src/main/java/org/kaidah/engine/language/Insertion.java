package org.kaidah.engine.language;

import java.util.List;

/**
 * A conclusion that a rule draws.
 *
 * @param factory the factory method, or {@code null} for the constructor
 * @param arguments literals and variables
 */
public record Insertion(String type, String factory, List<Expression> arguments, Span span) {
}
