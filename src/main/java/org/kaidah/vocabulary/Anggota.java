package org.kaidah.vocabulary;

/**
 * Membership of a talent pool.
 *
 * @param pool the pool's code
 */
public record Anggota(String pool) implements Simpulan {
}
