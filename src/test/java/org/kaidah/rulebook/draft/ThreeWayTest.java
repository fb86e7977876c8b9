package org.kaidah.rulebook.draft;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Unit.Change;
import org.kaidah.rulebook.draft.Unit.Side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** What became of a rule on either side, and how both sides come together. */
class ThreeWayTest {

	private static final String SETTINGS = "kode: nasional\nnama: Nasional\ndasar: []\n";

	private static final RuleDocument BASE = document(rule("A", 1), rule("B", 2), rule("C", 3), rule("D", 4),
			rule("E", 5));

	@Test
	void tellsWhoChangedWhat() {
		RuleDocument mine = document(rule("A", 1), rule("B", 20), rule("C", 3), rule("D", 40), rule("E", 50),
				rule("F", 6));
		RuleDocument theirs = document(rule("A", 1), rule("B", 2), rule("C", 30), rule("D", 40), rule("E", 51));

		ThreeWay compared = ThreeWay.of(BASE, mine, theirs);

		assertThat(compared.units()).extracting(Unit::name, Unit::change)
			.containsExactly(tuple("A", Change.NONE), tuple("B", Change.MINE), tuple("C", Change.THEIRS),
					tuple("D", Change.BOTH_SAME), tuple("E", Change.CONFLICT), tuple("F", Change.MINE),
					tuple("wilayah.yaml", Change.NONE));
	}

	@Test
	void putsBothTogetherAndTakesTheChosenSide() throws Exception {
		RuleDocument mine = document(rule("A", 1), rule("B", 20), rule("C", 3), rule("E", 50), rule("F", 6));
		RuleDocument theirs = document(rule("A", 1), rule("B", 2), rule("C", 30), rule("D", 4), rule("E", 51),
				rule("G", 7));
		ThreeWay compared = ThreeWay.of(BASE, mine, theirs);

		assertThatThrownBy(() -> compared.merge(Map.of())).isInstanceOfSatisfying(DraftRefused.class, (refusal) -> {
			assertThat(refusal.refusal()).isEqualTo(Refusal.CONFLICT_OPEN);
			assertThat(refusal.arguments()).containsExactly("E");
		});
		assertThat(points(compared.merge(Map.of("E", Side.MINE)))).isEqualTo(Map.of("A", rule("A", 1), "B",
				rule("B", 20), "C", rule("C", 30), "E", rule("E", 50), "F", rule("F", 6), "G", rule("G", 7)));
		assertThat(points(compared.merge(Map.of("E", Side.THEIRS)))).containsEntry("E", rule("E", 51));
	}

	@Test
	void keepsFilesThatTheDraftLeftAloneWithTheirCommentsAndLayout() throws Exception {
		RuleDocument theirs = BASE.with(LittleRules.FILE,
				BASE.text(LittleRules.FILE).replace("package", "// Penjelasan baru\npackage"));
		RuleDocument mine = BASE.with("kinerja/lain.drl", LittleRules.file(rule("Z", 9)));

		RuleDocument merged = ThreeWay.of(BASE, mine, theirs).merge(Map.of());

		assertThat(merged.text(LittleRules.FILE)).isEqualTo(theirs.text(LittleRules.FILE));
		assertThat(merged.text("kinerja/lain.drl")).isEqualTo(mine.text("kinerja/lain.drl"));
	}

	@Test
	void losesNoRuleThatTheOtherSideMovedToAFileThatBothChanged() throws Exception {
		RuleDocument base = BASE.with("kinerja/lain.drl", LittleRules.file(rule("Z", 9)));
		RuleDocument mine = base.with("kinerja/lain.drl", LittleRules.file(rule("Z", 90)));
		RuleDocument theirs = RuleDocument.of(Map.of("wilayah.yaml", SETTINGS, LittleRules.FILE,
				LittleRules.file(rule("A", 1), rule("B", 2), rule("C", 3), rule("D", 4)), "kinerja/lain.drl",
				LittleRules.file(rule("Z", 9), rule("E", 5))));

		Map<String, String> merged = points(ThreeWay.of(base, mine, theirs).merge(Map.of()));

		assertThat(merged).containsEntry("E", rule("E", 5)).containsEntry("Z", rule("Z", 90)).hasSize(6);
	}

	@Test
	void comparesWhatIsNoRuleFileByFile() throws Exception {
		RuleDocument mine = BASE.with("wilayah.yaml", SETTINGS + "provinsi: Jawa Timur\n");
		RuleDocument theirs = BASE.with("wilayah.yaml", SETTINGS + "provinsi: Jawa Barat\n");
		ThreeWay compared = ThreeWay.of(BASE, mine, theirs);

		assertThat(compared.conflicts()).singleElement().satisfies((unit) -> {
			assertThat(unit.name()).isEqualTo("wilayah.yaml");
			assertThat(unit.rule()).isFalse();
		});
		assertThat(compared.merge(Map.of("wilayah.yaml", Side.THEIRS)).text("wilayah.yaml")).contains("Barat");
	}

	@Test
	void comparesAFileWithMistakesAsAWhole() {
		RuleDocument mine = BASE.with(LittleRules.FILE, BASE.text(LittleRules.FILE).replace("when", "wenn"));
		RuleDocument theirs = document(rule("A", 10));

		assertThat(ThreeWay.of(BASE, mine, theirs).conflicts()).extracting(Unit::name)
			.containsExactly(LittleRules.FILE);
	}

	/** Every rule ends as its own three versions say, whatever happened around it. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void bringsEveryRuleToWhatItsVersionsSay(long seed) throws Exception {
		Random dice = new Random(seed);
		for (int round = 0; round < 40; round++) {
			ThreeWay compared = ThreeWay.of(shuffled(dice), shuffled(dice), shuffled(dice));
			Map<String, Side> choices = new TreeMap<>();
			compared.conflicts()
				.forEach((unit) -> choices.put(unit.name(), dice.nextBoolean() ? Side.MINE : Side.THEIRS));

			Map<String, String> merged = points(compared.merge(choices));

			Map<String, String> expected = new TreeMap<>();
			compared.units().stream().filter(Unit::rule).forEach((unit) -> {
				String text = unit.merged(choices.get(unit.name()));
				if (text != null) {
					expected.put(unit.name(), text + '\n');
				}
			});
			merged.replaceAll((code, text) -> text.substring(text.indexOf("rule ")));
			assertThat(merged).isEqualTo(expected);
		}
	}

	private static RuleDocument shuffled(Random dice) {
		Map<String, String> files = new TreeMap<>();
		for (char code = 'A'; code < 'H'; code++) {
			if (dice.nextInt(4) > 0) {
				files.merge("kinerja/" + dice.nextInt(3) + ".drl", rule(String.valueOf(code), dice.nextInt(3)),
						(one, other) -> one + "\n" + other);
			}
		}
		files.replaceAll((path, rules) -> LittleRules.file(rules));
		files.put("wilayah.yaml", SETTINGS);
		return RuleDocument.of(files);
	}

	private static RuleDocument document(String... rules) {
		return RuleDocument.of(Map.of("wilayah.yaml", SETTINGS, LittleRules.FILE, LittleRules.file(rules)));
	}

	private static String rule(String code, int points) {
		return LittleRules.rule(code, "BAIK", points);
	}

	/** The rules of a document by code, each as it would be written. */
	private static Map<String, String> points(RuleDocument document) {
		Map<String, String> rules = new TreeMap<>();
		document.files().forEach((path, text) -> {
			if (path.endsWith(".drl")) {
				RuleParser.parse(new RuleFile(path, text)).rules().forEach((rule) -> {
					String written = "// " + rule.code() + '\n' + rule.text() + '\n';
					assertThat(rules.put(rule.code(), written)).as("%s twice", rule.code()).isNull();
				});
			}
		});
		return rules;
	}

}
