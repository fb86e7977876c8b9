package org.kaidah.personnel.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaidah.personnel.Spaces;

/**
 * Number columns: a number cell, or text with a decimal point, or with a comma and one or
 * two digits after it. A comma with three digits may be thousands or thousandths and is
 * refused.
 */
final class NumberType implements ValueType {

	private static final Pattern TEXT = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,30}|,[0-9]{1,2})?");

	private static final Pattern WITH_UNIT = Pattern.compile("(-?[0-9][0-9.,]*) ?([\\p{L}%][\\p{L} ]*)\\.?");

	private final NumberRange range;

	private final Set<String> units;

	/**
	 * @param units in lower case; a number followed by one of them is taken with a note
	 */
	NumberType(NumberRange range, String... units) {
		this.range = range;
		this.units = Set.of(units);
	}

	@Override
	public Reading read(RawCell cell) {
		return switch (cell.kind()) {
			case NUMBER -> checked(Decimals.ofCell(cell.text()), cell, List.of());
			case TEXT -> text(cell);
			default -> fault(cell);
		};
	}

	private Reading text(RawCell cell) {
		String text = Spaces.single(cell.text());
		if (TEXT.matcher(text).matches()) {
			return checked(Decimals.ofText(text), cell, List.of());
		}
		Matcher unit = WITH_UNIT.matcher(text);
		if (unit.matches() && TEXT.matcher(unit.group(1)).matches()
				&& this.units.contains(unit.group(2).toLowerCase(Locale.ROOT))) {
			BigDecimal number = Decimals.ofText(unit.group(1));
			return checked(number, cell,
					List.of(Remark.of("number-unit", cell.shown(), number.toPlainString(), unit.group(2))));
		}
		return fault(cell);
	}

	private Reading checked(BigDecimal number, RawCell cell, List<Remark> notes) {
		if (number == null || !this.range.contains(number)) {
			return fault(cell);
		}
		return Reading.of(this.range.whole() ? Integer.valueOf(number.intValueExact()) : number, notes);
	}

	private Reading fault(RawCell cell) {
		return Reading.fault(this.range.key(), cell.shown(), this.range.shownFrom(), this.range.shownTo());
	}

}
