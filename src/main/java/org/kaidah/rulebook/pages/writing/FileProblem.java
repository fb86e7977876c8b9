package org.kaidah.rulebook.pages.writing;

/**
 * A problem of a file as the editor shows it.
 *
 * @param line line number from 1, or 0 where the whole file is meant
 * @param column column number from 1, or 0
 * @param from first character to underline, from 0
 * @param to the character after the last
 * @param error whether it stands against using the rules
 * @param message what is wrong, in the reader's language
 * @param text the line it stands on
 */
record FileProblem(int line, int column, int from, int to, boolean error, String message, String text) {
}
