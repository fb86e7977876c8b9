package org.kaidah.personnel.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the sheets of the dictionary in a workbook and says which sheets are unknown or
 * absent.
 */
final class KnownSheets {

	private final Map<String, WorkbookSheet> found = new HashMap<>();

	/**
	 * @throws Refusal if a known sheet occurs twice or the people are missing
	 */
	KnownSheets(List<WorkbookSheet> sheets, Dictionary dictionary, Messages messages) {
		Set<String> known = dictionary.sheets().stream().map(SheetDefinition::name).collect(Collectors.toSet());
		for (WorkbookSheet sheet : sheets) {
			messages.sheet(sheet.name());
			String key = Dictionary.sheetKey(sheet.name());
			if (OwnMarks.isSheet(sheet.name())) {
				continue;
			}
			if (!known.contains(key)) {
				messages.note(sheet.name(), 0, Finding.of("", "sheet-unknown", sheet.name()));
			}
			else if (this.found.putIfAbsent(key, sheet) != null) {
				throw new Refusal("workbook.sheet-twice", sheet.name());
			}
		}
		if (!this.found.containsKey(Dictionary.PEOPLE)) {
			throw new Refusal("workbook.people-missing", Dictionary.PEOPLE);
		}
		for (SheetDefinition sheet : dictionary.sheets()) {
			if (!this.found.containsKey(sheet.name()) && !sheet.name().equals(Dictionary.EXTRAS)) {
				messages.note(sheet.name(), 0, Finding.of("", "sheet-absent", sheet.name()));
			}
		}
	}

	/** The sheet of the workbook, or {@code null} if it is absent. */
	WorkbookSheet sheet(SheetDefinition definition) {
		return this.found.get(definition.name());
	}

}
