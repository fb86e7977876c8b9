package org.kaidah.personnel.imports;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import org.kaidah.personnel.RegisteredPost;

/**
 * What a workbook holds, but for its people and messages, which wait in files.
 *
 * @param sheets names of the sheets that brought rows; the others leave what is stored as
 * it is
 * @param acceptedRows accepted rows by sheet
 * @param posts the post register
 * @param people accepted people
 * @param noted messages about rows that were taken
 * @param refused rows that were not
 * @param fileHash SHA-256 of the file in hexadecimal digits
 */
record ReadWorkbook(Set<String> sheets, SortedMap<String, Integer> acceptedRows, List<RegisteredPost> posts, int people,
		int noted, int refused, String fileHash) {
}
