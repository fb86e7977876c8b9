package org.kaidah.engine.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.kaidah.vocabulary.Lama;

/** The kinds of value that rules handle. */
public enum ValueKind {

	TEXT, WHOLE, DECIMAL,

	/** How many, or a sum of whole numbers: too large for where a whole number stands. */
	COUNT,

	BOOLEAN, DATE, LENGTH, OTHER;

	static ValueKind of(Class<?> type) {
		if (type == String.class) {
			return TEXT;
		}
		if (type == int.class || type == Integer.class || type == long.class) {
			return WHOLE;
		}
		if (type == BigDecimal.class || type == Number.class) {
			return DECIMAL;
		}
		if (type == boolean.class) {
			return BOOLEAN;
		}
		if (type == LocalDate.class) {
			return DATE;
		}
		return (type == Lama.class) ? LENGTH : OTHER;
	}

	static ValueKind of(Literal literal) {
		if (literal.value() instanceof String) {
			return TEXT;
		}
		if (literal.value() instanceof Boolean) {
			return BOOLEAN;
		}
		if (literal.value() == null) {
			return OTHER;
		}
		return (literal.value() instanceof Integer) ? WHOLE : DECIMAL;
	}

	boolean isNumber() {
		return this == WHOLE || this == DECIMAL || this == COUNT;
	}

	boolean isWhole() {
		return this == WHOLE || this == COUNT;
	}

	boolean isOrdered() {
		return isNumber() || this == DATE || this == LENGTH;
	}

	/** Whether values of the two kinds can be compared. */
	boolean compares(ValueKind other) {
		return this == other && this != OTHER || isNumber() && other.isNumber();
	}

	/** The key of the kind's name in {@code messages.properties}. */
	public String key() {
		return "kind." + name().toLowerCase(Locale.ROOT);
	}

}
