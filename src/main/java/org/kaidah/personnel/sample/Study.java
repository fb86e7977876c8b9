package org.kaidah.personnel.sample;

/**
 * One row of {@code ref_pendidikan} with the academic title that goes with it.
 *
 * @param gelar title after the name, or empty
 */
public record Study(String pendidikanNama, String tingkat, String bidangIlmu, String gelar) {
}
