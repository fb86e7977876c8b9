package org.kaidah.vocabulary;

/**
 * A finding about eligibility, which other rules may heed.
 *
 * @param perihal what the finding is about, such as {@code KELAYAKAN}
 * @param uraian what was found, in words
 */
public record Temuan(String perihal, String uraian) implements Simpulan {
}
