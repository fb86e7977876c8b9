package org.kaidah.rulebook;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One text has one hash on every machine, and no two texts share a form. */
class RuleDocumentTest {

	private static final RuleDocument DOCUMENT = RuleDocument.of(Map.of("a.drl", "satu\n", "b/c.drl", "dua\n"));

	@Test
	void hasOneHashWhateverTheLineEndsAndTheOrderOfFiles() {
		assertThat(RuleDocument.of(Map.of("b/c.drl", "dua\r\n", "a.drl", "satu\r")).hash()).isEqualTo(DOCUMENT.hash());
		assertThat(RuleDocument.read(DOCUMENT.json())).isEqualTo(DOCUMENT);
	}

	@Test
	void hasAnotherHashForEveryOtherText() {
		assertThat(DOCUMENT.with("a.drl", "satu").hash()).isNotEqualTo(DOCUMENT.hash());
		assertThat(DOCUMENT.without("a.drl").with("d.drl", "satu\n").hash()).isNotEqualTo(DOCUMENT.hash());
		assertThat(RuleDocument.of(Map.of("a.drl", "x\n1:b1:y")).hash())
			.isNotEqualTo(RuleDocument.of(Map.of("a.drl", "x", "b", "y")).hash());
		assertThat(DOCUMENT.editionHash(null)).isNotEqualTo(DOCUMENT.editionHash(DOCUMENT.hash()))
			.isNotEqualTo(DOCUMENT.hash())
			.hasSize(64);
	}

	@ParameterizedTest
	@CsvSource({ "kinerja/skp.drl, true", "wilayah.yaml, true", "promosi/skenario-jpt-madya.yaml, true",
			"../a.drl, false", "/a.drl, false", "a/../b.drl, false", "a//b.drl, false", "a.txt, false", "A.drl, false",
			".drl, false", "a/.b.drl, false", "a\\b.drl, false", "a.drl/, false", "c:a.drl, false" })
	void knowsItsPaths(String path, boolean fits) {
		assertThat(RuleDocument.isPath(path)).isEqualTo(fits);
	}

}
