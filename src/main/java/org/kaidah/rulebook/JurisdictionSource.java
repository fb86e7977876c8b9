package org.kaidah.rulebook;

import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Problem;

/**
 * A jurisdiction's own files, read but not yet laid over its parent's.
 *
 * @param settingsFile how messages name its {@code wilayah.yaml}
 * @param scenarios texts of scenario files by name
 * @param problems what was wrong with files or settings as such
 */
record JurisdictionSource(String code, String settingsFile, Settings settings, List<ParsedFile> files,
		Map<String, String> scenarios, List<Problem> problems) {
}
