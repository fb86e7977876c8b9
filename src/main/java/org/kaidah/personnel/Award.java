package org.kaidah.personnel;

import java.time.LocalDate;

/**
 * One row of {@code rw_penghargaan}: an award; the column {@code tingkat} decides its
 * level.
 */
public record Award(String hargaNama, String tingkat, int tahun, String skNomor, LocalDate skDate) {
}
