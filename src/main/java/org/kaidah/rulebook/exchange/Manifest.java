package org.kaidah.rulebook.exchange;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.kaidah.rulebook.RuleDocument;

/**
 * What an archive says of itself.
 *
 * @param format the form of the archive
 * @param jurisdiction code of the jurisdiction
 * @param name what it was called
 * @param edition number of the edition
 * @param hash the edition's identity
 * @param parent identity of the edition it stands on, or {@code null}
 * @param files SHA-256 of each file's text in UTF-8, by path
 */
record Manifest(int format, String jurisdiction, String name, int edition, String hash, String parent,
		SortedMap<String, String> files) {

	static final String FILE = "manifest.json";

	static final int FORMAT = 1;

	static SortedMap<String, String> hashes(RuleDocument document) {
		SortedMap<String, String> hashes = new TreeMap<>();
		for (Map.Entry<String, String> file : document.files().entrySet()) {
			hashes.put(file.getKey(), RuleDocument.sha256(file.getValue()));
		}
		return hashes;
	}

}
