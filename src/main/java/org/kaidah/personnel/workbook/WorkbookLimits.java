package org.kaidah.personnel.workbook;

/**
 * How much of a file is looked at before it is refused. A workbook of 50,000 people is
 * about 53 MB and 480 MB inflated in some 20 entries; a file far beyond that is a mistake
 * or an attack.
 *
 * @param fileBytes size of the file
 * @param inflatedBytes size of all entries together once inflated
 * @param entries number of entries of the archive
 * @param ratio inflated to compressed size of an entry of more than
 * {@link #RATIO_FREE_BYTES}
 * @param sharedStringBytes inflated size of the part that holds the shared strings, all
 * of which stay in memory
 * @param sharedStrings number of different texts, shared or in the cells
 * @param smallPartBytes inflated size of the parts that are read as a tree: styles,
 * relationships, content types
 * @param markupBytes length of one tag, comment or run of text
 * @param columns columns of a sheet
 * @param cellCharacters characters of a cell; a spreadsheet itself allows no more
 * @param rows rows of all sheets together
 * @param messages notes and faults; nobody reads a million
 */
public record WorkbookLimits(long fileBytes, long inflatedBytes, int entries, int ratio, long sharedStringBytes,
		int sharedStrings, long smallPartBytes, int markupBytes, int columns, int cellCharacters, int rows,
		int messages) {

	/** Entries up to this size may be as dense as they like: they are harmless. */
	static final long RATIO_FREE_BYTES = 1_000_000;

	private static final long MEGABYTE = 1_000_000;

	/** The limits of an ordinary installation. */
	public static WorkbookLimits defaults() {
		return new WorkbookLimits(80 * MEGABYTE, 800 * MEGABYTE, 200, 100, 200 * MEGABYTE, 4_000_000, 8 * MEGABYTE,
				1_000_000, 1_000, 32_767, 2_000_000, 1_000_000);
	}

}
