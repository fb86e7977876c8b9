package org.kaidah.vocabulary;

import java.time.LocalDate;

/**
 * A role in a team established by decree.
 *
 * @param peran {@code KETUA} or {@code ANGGOTA}
 * @param lingkup {@code LINTAS INSTANSI} or {@code INTERNAL}
 * @param acuan the as-of date
 */
public record PenugasanTim(String id, String tim, @Pilihan(Daftar.PERAN_TIM) String peran,
		@Pilihan(Daftar.LINGKUP_TIM) String lingkup, LocalDate tanggal, LocalDate acuan) implements Fakta, Bertanggal {
}
