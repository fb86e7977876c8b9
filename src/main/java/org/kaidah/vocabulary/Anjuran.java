package org.kaidah.vocabulary;

/**
 * A recommendation.
 *
 * @param perihal what it answers to, such as a box or a competence
 * @param program what is recommended
 */
public record Anjuran(String perihal, String program) implements Simpulan {
}
