package org.kaidah.personnel.pages;

/**
 * One person in the list.
 *
 * @param post name of the post (jabatan)
 * @param kind kind of post (jenis jabatan)
 * @param level level (jenjang)
 * @param unit the unit within the OPD
 * @param parent the unit (OPD)
 * @param rank class and room of the last rank (golongan ruang)
 */
public record PersonLine(String nip, String name, String post, String kind, String level, String unit, String parent,
		String rank) {
}
