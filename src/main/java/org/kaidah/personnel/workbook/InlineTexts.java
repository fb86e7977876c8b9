package org.kaidah.personnel.workbook;

/**
 * Texts that stand in the cells themselves. Some exporters write all texts so; the same
 * limit holds for them as for the shared ones, because all that differ stay in memory.
 */
final class InlineTexts {

	private final Repeated<String> repeated = new Repeated<>();

	private final int limit;

	private int kept;

	InlineTexts(WorkbookLimits limits) {
		this.limit = limits.sharedStrings();
	}

	String one(String text) {
		String one = this.repeated.one(text);
		if (one == text) {
			this.kept++;
			if (this.kept > this.limit) {
				throw new Refusal("workbook.shared-strings-too-many", String.valueOf(this.limit));
			}
		}
		return one;
	}

}
