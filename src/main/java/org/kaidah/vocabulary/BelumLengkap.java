package org.kaidah.vocabulary;

/**
 * Data without which the person cannot be assessed.
 *
 * @param data the code of what is missing
 */
public record BelumLengkap(String data) implements Simpulan {
}
