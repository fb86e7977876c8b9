package org.kaidah.personnel;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One row of {@code potensi}: one aspect of potential.
 *
 * @param nilai 0 to 5
 */
public record PotentialScore(LocalDate tanggal, String aspek, BigDecimal nilai) {
}
