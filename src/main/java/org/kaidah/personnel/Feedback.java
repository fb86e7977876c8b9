package org.kaidah.personnel;

import java.math.BigDecimal;

/**
 * One row of {@code umpan_balik_360}.
 *
 * @param nilai 0 to 100
 */
public record Feedback(int tahun, BigDecimal nilai) {
}
