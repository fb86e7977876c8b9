package org.kaidah.rulebook.text;

import java.util.List;

/**
 * A word of the vocabulary as an editor offers and explains it.
 *
 * @param word as rules write it
 * @param kind {@code fakta}, {@code simpulan}, {@code ciri} (a property), {@code cara} (a
 * window or test), {@code bentuk} (how a conclusion is written), {@code hitungan} (an
 * aggregate), {@code tanda} (an annotation) or {@code susunan} (a word of the language
 * itself)
 * @param insert what to put into the text; a place to fill in is empty
 * @param meaning what it means
 * @param type what kind of value it is, in words; empty where it has none
 * @param values the only values it can have, or the units it takes; empty where any will
 * do
 * @param members of a fact or conclusion its properties, windows and forms
 */
public record EditorWord(String word, String kind, String insert, String meaning, String type, List<String> values,
		List<EditorWord> members) {
}
