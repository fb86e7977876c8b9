package org.kaidah.vocabulary;

import java.time.LocalDate;

/**
 * A source found fit to be used: such as an assessment that is complete and still valid.
 *
 * @param perihal what it is a source of
 * @param tanggal its date
 */
public record Sumber(String perihal, LocalDate tanggal) implements Simpulan {
}
