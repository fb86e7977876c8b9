package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.rulebook.National;
import org.kaidah.rulebook.text.RuleChange.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What differs between two rule sets is told rule by rule and part by part. */
class RuleSetDifferenceTest {

	private static final String LEVEL = "nasional/potensial/tingkat.drl";

	@Test
	void thereIsNoneBetweenASetAndItself() {
		List<Rule> rules = National.book().ruleSet("nasional").rules();
		assertThat(RuleSetDifference.of(rules, rules)).isEmpty();
	}

	@Test
	void tellsAThresholdFromTheRest() {
		List<RuleChange> changes = changes((text) -> text.replace("80", "85"));

		assertThat(changes).extracting(RuleChange::code).containsExactly("POT-TKT-1", "POT-TKT-2");
		assertThat(changes.get(1).kinds()).containsExactly(Kind.CHANGED);
		assertThat(changes.get(1).parts())
			.containsExactly(new PartChange(PartChange.Part.VALUE, "NilaiSumbu.nilai <", "80", "85"));
		assertThat(changes.get(1).words().pieces()).filteredOn((piece) -> piece.kind() != WordDifference.Kind.SAME)
			.extracting(WordDifference.Piece::kind, WordDifference.Piece::text)
			.containsExactly(tuple(WordDifference.Kind.OLD, "80"), tuple(WordDifference.Kind.NEW, "85"));
	}

	@Test
	void tellsNameAnnotationConditionAndConclusion() {
		RuleChange change = changes((text) -> text
			.replace("rule \"Tingkat potensial: tinggi\"", "rule \"Tingkat potensial: tinggi sekali\"")
			.replaceFirst("@dasar\\(\"Keputusan", "@mengikat @asumsi(\"Uji\") @dasar(\"Surat Keputusan")
			.replaceFirst("nilai >= 80 \\)\n", "nilai >= 80 )\n\tPegawai( kelas >= 5 )\n")
			.replaceFirst("new Tingkat\\(\"POTENSIAL\", \"TINGGI\"\\)", "new Anggota(\"UJI\")")).get(0);

		assertThat(change.kinds()).containsExactlyInAnyOrder(Kind.CHANGED, Kind.RENAMED);
		assertThat(change.parts())
			.extracting(PartChange::part, PartChange::heading, PartChange::before, PartChange::after)
			.containsExactly(
					tuple(PartChange.Part.NAME, "", "Tingkat potensial: tinggi", "Tingkat potensial: tinggi sekali"),
					tuple(PartChange.Part.ANNOTATION, "@dasar", "Keputusan Kepala BKN Nomor 411 Tahun 2025",
							"Surat Keputusan Kepala BKN Nomor 411 Tahun 2025"),
					tuple(PartChange.Part.ANNOTATION, "@mengikat", "", "@mengikat"),
					tuple(PartChange.Part.ANNOTATION, "@asumsi", "", "Uji"),
					tuple(PartChange.Part.CONDITION, "", "", "Pegawai( kelas >= 5 )"), tuple(PartChange.Part.CONCLUSION,
							"", "new Tingkat(\"POTENSIAL\", \"TINGGI\")", "new Anggota(\"UJI\")"));
	}

	@Test
	void tellsAddedRemovedRecodedMovedAndReformatted() {
		assertThat(changes((text) -> text.replace("\"POT-TKT-2\"", "\"UJI-2\"")))
			.extracting(RuleChange::code, RuleChange::kinds)
			.containsExactly(tuple("UJI-2", Set.of(Kind.RENAMED)));
		assertThat(changes((text) -> text.replace("\"POT-TKT-2\"", "\"UJI-2\"").replace("menengah\"", "sedang\"")))
			.extracting(RuleChange::code, RuleChange::kinds)
			.containsExactly(tuple("UJI-2", Set.of(Kind.ADDED)), tuple("POT-TKT-2", Set.of(Kind.REMOVED)));
		assertThat(changes((text) -> text.replace("when\n", "when // syarat\n"))).hasSize(3)
			.allSatisfy((change) -> assertThat(change.kinds()).containsExactly(Kind.REFORMATTED));
		List<Rule> before = read(LEVEL, ShippedFiles.file(LEVEL).text());
		List<Rule> turned = new ArrayList<>(before);
		Collections.swap(turned, 1, 2);
		assertThat(RuleSetDifference.of(before, turned)).hasSize(1)
			.allSatisfy((change) -> assertThat(change.kinds()).containsExactly(Kind.MOVED));
		assertThat(RuleSetDifference.of(before, read("lain.drl", ShippedFiles.file(LEVEL).text()))).hasSize(3)
			.allSatisfy((change) -> assertThat(change.kinds()).containsExactly(Kind.MOVED));
	}

	@Test
	void wordsJoinedAreTheTextsAgain() {
		for (RuleFile file : ShippedFiles.all()) {
			String changed = file.text().replace("nilai", "angka").replace("Peraturan", "Perda").replace("\n\n", "\n");
			for (WordDifference difference : List.of(WordDifference.of(file.text(), changed),
					WordDifference.ofRules(file.text(), changed))) {
				assertThat(joined(difference, WordDifference.Kind.NEW)).isEqualTo(file.text());
				assertThat(joined(difference, WordDifference.Kind.OLD)).isEqualTo(changed);
			}
		}
	}

	@Test
	void linesOfScenariosKeepTheirNumbers() {
		assertThat(LineDifference.of("a\nb\nc\n", "a\nx\nc\nd\n")).containsExactly(
				new LineDifference(WordDifference.Kind.SAME, 1, 1, "a"),
				new LineDifference(WordDifference.Kind.OLD, 2, 0, "b"),
				new LineDifference(WordDifference.Kind.NEW, 0, 2, "x"),
				new LineDifference(WordDifference.Kind.SAME, 3, 3, "c"),
				new LineDifference(WordDifference.Kind.NEW, 0, 4, "d"));
		assertThat(LineDifference.of("", "a")).hasSize(1);
	}

	@Test
	void tellsWhatIsNewlySwitchedOffAndWhatAppliesAgain() {
		SwitchedOffRule first = new SwitchedOffRule("A-1", "alasan", "dasar");
		SwitchedOffRule second = new SwitchedOffRule("A-2", "alasan", "dasar");
		SwitchedOffRule other = new SwitchedOffRule("A-2", "alasan lain", "dasar");
		assertThat(SwitchedOffChange.between(List.of(first, second), List.of(other)))
			.containsExactly(new SwitchedOffChange("A-2", second, other), new SwitchedOffChange("A-1", first, null));
	}

	@Test
	void showsARegionsRulesBesideThoseOfItsParent() {
		List<Rule> parent = read(LEVEL, ShippedFiles.file(LEVEL).text());
		List<Rule> own = read("daerah.drl",
				ShippedFiles.file(LEVEL)
					.text()
					.replace("80", "85")
					.replace("\"POT-TKT-3\"", "\"D9901-1\"")
					.replace("\"POT-TKT-2\"", "\"D9901-2\""));
		List<MergedRule> merged = MergedRule.of(parent, own, List.of(new SwitchedOffRule("POT-TKT-3", "a", "d")));

		assertThat(merged).extracting(MergedRule::code, MergedRule::origin)
			.containsExactly(tuple("POT-TKT-1", MergedRule.Origin.REPLACED),
					tuple("POT-TKT-2", MergedRule.Origin.INHERITED), tuple("POT-TKT-3", MergedRule.Origin.SWITCHED_OFF),
					tuple("D9901-2", MergedRule.Origin.ADDED), tuple("D9901-1", MergedRule.Origin.ADDED));
		assertThat(merged.get(0).parts()).extracting(PartChange::before, PartChange::after)
			.containsExactly(tuple("80", "85"));
		assertThat(merged.get(2).text()).contains("POT-TKT-3");
		assertThat(merged).filteredOn(MergedRule::differs).hasSize(4);
	}

	private static String joined(WordDifference difference, WordDifference.Kind without) {
		return difference.pieces()
			.stream()
			.filter((piece) -> piece.kind() != without)
			.map(WordDifference.Piece::text)
			.collect(Collectors.joining());
	}

	private static List<RuleChange> changes(UnaryOperator<String> edit) {
		String text = ShippedFiles.file(LEVEL).text();
		assertThat(edit.apply(text)).isNotEqualTo(text);
		return RuleSetDifference.of(read(LEVEL, text), read(LEVEL, edit.apply(text)));
	}

	private static List<Rule> read(String path, String text) {
		return RuleParser.parse(new RuleFile(path, text)).rules();
	}

}
