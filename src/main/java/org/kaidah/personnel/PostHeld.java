package org.kaidah.personnel;

import java.time.LocalDate;

/**
 * One row of {@code rw_jabatan}: a post held, definitively or as Plt/Plh.
 *
 * @param rumpun job family of the post, or {@code null}
 * @param jenisPenugasan {@code DEFINITIF}, {@code PLT} or {@code PLH}
 * @param tmtSelesai last day of a Plt/Plh assignment, {@code null} while running
 */
public record PostHeld(String jenisJabatan, String namaJabatan, String jenjang, String eselon, String unorNama,
		String unorIndukNama, String instansiKerjaNama, String rumpun, String jenisPenugasan, LocalDate tmtJabatan,
		LocalDate tmtSelesai, LocalDate tmtPelantikan, String nomorSk, LocalDate tanggalSk) {
}
