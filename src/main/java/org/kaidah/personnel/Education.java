package org.kaidah.personnel;

import java.time.LocalDate;

/**
 * One row of {@code rw_pendidikan}: an education completed.
 *
 * @param isPendidikanPertama 1 where this was the education at entry, else 0 or
 * {@code null}
 */
public record Education(String tkPendidikanNama, String pendidikanNama, int tahunLulus, LocalDate tglLulus,
		String namaSekolah, Integer isPendidikanPertama) {
}
