package org.kaidah.personnel;

import java.math.BigDecimal;
import java.util.SortedMap;

/**
 * One row of the post register, sheet {@code jabatan}.
 *
 * @param standar standard levels 1 to 5 by competence name; a competence without a level
 * is absent
 * @param pemangkuNip the holder as the register names it, or {@code null} for a vacant
 * post
 */
public record RegisteredPost(String kode, String nama, String unorNama, String unorIndukNama, String jenis,
		String jenjang, String eselon, Integer kelas, String rumpun, String prioritas, String pendidikanMinimal,
		SortedMap<String, BigDecimal> standar, String pemangkuNip) {
}
