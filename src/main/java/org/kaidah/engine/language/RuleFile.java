package org.kaidah.engine.language;

/**
 * A file of rules as text.
 *
 * @param path how messages name the file, with forward slashes
 */
public record RuleFile(String path, String text) {
}
