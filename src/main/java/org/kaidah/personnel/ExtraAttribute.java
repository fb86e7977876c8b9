package org.kaidah.personnel;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One row of {@code data_tambahan}: an attribute that a region defines itself. */
public record ExtraAttribute(String kunci, LocalDate tanggal, BigDecimal angka, String teks) {
}
