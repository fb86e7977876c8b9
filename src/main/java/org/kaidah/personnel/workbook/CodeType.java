package org.kaidah.personnel.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.personnel.Spaces;

/**
 * A column with a closed list of values. Spellings are compared without regard to case
 * and repeated spaces; whatever is neither in the list nor a listed alias is refused,
 * because a value that is mapped by guess is wrong unseen.
 */
final class CodeType implements ValueType {

	private final Map<String, String> values = new LinkedHashMap<>();

	private final Map<String, String> misspellings = new HashMap<>();

	/**
	 * The values as they are spelled in the list: by far the most frequent case, and
	 * found without folding.
	 */
	private final Map<String, Reading> exact = new HashMap<>();

	private final String listed;

	CodeType(String... values) {
		for (String value : values) {
			this.values.put(Spaces.folded(value), value);
			this.exact.put(value, Reading.of(value));
		}
		this.listed = String.join(", ", List.of(values));
	}

	/** Further spellings of a value that are taken silently. */
	CodeType alias(String value, String... spellings) {
		for (String spelling : spellings) {
			this.values.put(Spaces.folded(spelling), value);
		}
		return this;
	}

	/**
	 * Known mistakes that are taken with a note; spaces around a slash do not matter in
	 * them.
	 */
	CodeType misspelling(String value, String... spellings) {
		for (String spelling : spellings) {
			this.misspellings.put(tight(Spaces.folded(spelling)), value);
		}
		return this;
	}

	@Override
	public Reading read(RawCell cell) {
		if (cell.kind() != CellKind.TEXT) {
			return Reading.fault("code-unknown", cell.shown(), this.listed);
		}
		Reading known = this.exact.get(cell.text());
		if (known != null) {
			return known;
		}
		String folded = Spaces.folded(cell.text());
		String value = this.values.get(folded);
		if (value != null) {
			return Reading.of(value);
		}
		String meant = this.misspellings.get(tight(folded));
		if (meant != null) {
			return Reading.of(meant, List.of(Remark.of("code-misspelled", cell.shown(), meant)));
		}
		return Reading.fault("code-unknown", cell.shown(), this.listed);
	}

	private static String tight(String folded) {
		return folded.replace(" /", "/").replace("/ ", "/");
	}

}
