package org.kaidah.engine;

import org.kaidah.engine.language.Expression;

/**
 * A small change of an edition that was compiled for trial.
 *
 * @param original a comparison, a membership or an argument in its rules, the very same
 * object
 * @param replacement an expression of the same kind
 */
public record Swap(Expression original, Expression replacement) {
}
