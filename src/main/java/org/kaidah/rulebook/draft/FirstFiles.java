package org.kaidah.rulebook.draft;

import java.util.Map;
import java.util.StringJoiner;

import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.RuleDocument;
import tools.jackson.databind.json.JsonMapper;

/** What a jurisdiction begins with: its settings, and no rule of its own. */
final class FirstFiles {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private FirstFiles() {
	}

	static RuleDocument of(Jurisdiction jurisdiction) {
		return RuleDocument.of(Map.of("wilayah.yaml", settings(jurisdiction)));
	}

	/** A text in quotation marks of JSON is one in YAML. */
	private static String settings(Jurisdiction jurisdiction) {
		StringJoiner lines = new StringJoiner("\n", "", "\n");
		lines.add("kode: " + JSON.writeValueAsString(jurisdiction.code()));
		lines.add("nama: " + JSON.writeValueAsString(jurisdiction.name()));
		if (jurisdiction.province() != null) {
			lines.add("provinsi: " + JSON.writeValueAsString(jurisdiction.province()));
		}
		lines.add("dasar: []");
		if (jurisdiction.parent() != null) {
			lines.add("induk: " + jurisdiction.parent());
		}
		return lines.toString();
	}

}
