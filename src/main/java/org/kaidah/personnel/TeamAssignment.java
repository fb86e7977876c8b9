package org.kaidah.personnel;

import java.time.LocalDate;

/** One row of {@code tim_kerja}: a role in a team established by decree. */
public record TeamAssignment(String namaTim, String peran, String lingkup, String nomorSk, LocalDate tanggal) {
}
