package org.kaidah.engine.language;

/**
 * A place in a rule file.
 *
 * @param line line number from 1
 * @param column column number from 1
 * @param from first character of the file's text, from 0
 * @param to the character after the last
 */
public record Span(int line, int column, int from, int to) {

	Span until(Span last) {
		return new Span(this.line, this.column, this.from, last.to);
	}

}
