package org.kaidah.engine.workbook;

import java.util.List;

/**
 * What became of a decision table.
 *
 * @param text the rules as a file's text, in the layout of the shipped ones; empty where
 * there is a problem
 * @param problems why the table was refused; empty where it was not
 */
public record ImportedTable(String text, List<TableProblem> problems) {
}
