package org.kaidah.vocabulary;

/**
 * A contradiction in the rules themselves, noticed by a rule, such as weights that add to
 * more than 100: the person cannot be decided and the rules must be mended.
 *
 * @param uraian what is wrong, in words
 */
public record Galat(String perihal, String uraian) implements Simpulan {
}
