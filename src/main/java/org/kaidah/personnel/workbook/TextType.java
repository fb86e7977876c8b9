package org.kaidah.personnel.workbook;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.kaidah.personnel.Spaces;

/**
 * Text columns. A whole number in one is taken as its digits, as long as a spreadsheet
 * has kept all of them; in a column of codes it is refused, because leading zeros are
 * gone.
 */
final class TextType implements ValueType {

	/** Free text, kept as it is after trimming. */
	static final ValueType FREE = new TextType(true, Spaces::trimmed);

	/** A code with leading zeros. */
	static final ValueType CODE = new TextType(false, Spaces::trimmed);

	private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");

	private final boolean numbersAsText;

	private final UnaryOperator<String> form;

	private TextType(boolean numbersAsText, UnaryOperator<String> form) {
		this.numbersAsText = numbersAsText;
		this.form = form;
	}

	/** A name that is compared with others: capitals, single spaces. */
	static ValueType name() {
		return new TextType(true, Spaces::folded);
	}

	@Override
	public Reading read(RawCell cell) {
		return switch (cell.kind()) {
			case TEXT -> Reading.of(this.form.apply(cell.text()));
			case NUMBER -> number(cell);
			case DATE_NUMBER, ISO_DATE -> Reading.fault("text-date", cell.shown());
			default -> Reading.fault("text-other", cell.shown());
		};
	}

	private Reading number(RawCell cell) {
		if (!this.numbersAsText) {
			return Reading.fault("code-number", cell.shown());
		}
		return WHOLE.matcher(cell.text()).matches() ? Reading.of(cell.text())
				: Reading.fault("text-number", cell.shown());
	}

}
