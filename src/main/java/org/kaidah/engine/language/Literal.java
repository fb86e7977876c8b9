package org.kaidah.engine.language;

import java.math.BigDecimal;

/**
 * A value written in a rule: what a cell of a grid holds.
 *
 * @param value a {@link String}, an {@link Integer}, a {@link BigDecimal}, a
 * {@link Boolean}, or {@code null}
 */
public record Literal(Object value, Span span) implements Expression {

	/** Whether it is a number. */
	public boolean isNumber() {
		return this.value instanceof Integer || this.value instanceof BigDecimal;
	}

	@Override
	public String toString() {
		return (this.value instanceof String) ? '"' + this.value.toString() + '"' : String.valueOf(this.value);
	}

}
