package org.kaidah.personnel;

import java.math.BigDecimal;

/**
 * One row of {@code inovasi}.
 *
 * @param tahap stage reached, or {@code null}
 * @param manfaat benefit 0 to 100, or {@code null}
 */
public record Innovation(String judul, String tingkat, String tahap, int tahun, BigDecimal manfaat) {
}
