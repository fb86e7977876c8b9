package org.kaidah.rulebook.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.Rules;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.rulebook.National;

import static org.assertj.core.api.Assertions.assertThat;

/** Before a rule goes or gets another code, everything that depends on it is told. */
class RuleDependentsTest {

	private final List<Rule> national = National.book().ruleSet("nasional").rules();

	@Test
	void namesTheRulesThatReadWhatItAloneDraws() throws IOException {
		RuleDependents hours = dependents("POT-PEL-1");
		assertThat(hours.readers()).extracting(Rule::code)
			.contains("POT-PEL-2")
			.allMatch((code) -> code.startsWith("POT-PEL"));
		assertThat(dependents("KIN-SKP-2").readers()).isEmpty();
		assertThat(dependents("KIN-BOB-1").readers()).isEmpty();
	}

	@Test
	void namesSiblingsScenariosSettingsAndRegions() throws IOException {
		RuleDependents rule = dependents("PRO-JPTP-06.gagal");
		assertThat(rule.siblings()).extracting(Rule::code).containsExactly("PRO-JPTP-06.penuhi", "PRO-JPTP-06.belum");
		assertThat(rule.mentions()).isNotEmpty()
			.allMatch((mention) -> mention.file().contains("skenario") && mention.line() > 1);
		RuleDependents rating = dependents("KIN-SKP-1");
		assertThat(rating.mentions()).extracting(CodeMention::file).contains("nasional-kategori/wilayah.yaml");
		assertThat(dependents("KIN-TKT-1").overlays()).containsOnlyKeys("nasional-kategori");
		assertThat(dependents("TIDAK-ADA").none()).isTrue();
	}

	@Test
	void findsMentionsBehindCharactersOutsideTheBasicPlane() {
		String text = "# \uD83D\uDE00\nskenario:\n  - nama: \uD83D\uDE00\n    berlaku: [\"UJI-1\", UJI-2]\n";
		assertThat(CodeMentions.in("x", text)).extracting((mention) -> text.substring(mention.from(), mention.to()))
			.containsExactly("\"UJI-1\"", "UJI-2");
		assertThat(CodeMentions.in("x", "a: [")).isEmpty();
		assertThat(CodeMentions.in("x", "")).isEmpty();
	}

	@Test
	void aNewCodeOfARequirementReachesItsRulesAndScenarios() throws IOException {
		CodeChange change = new CodeChange("PRO-JPTP-06", "PRO-JPTP-60");
		assertThat(change.problems(this.national)).isEmpty();

		RuleFile file = ShippedFiles.file("nasional/promosi/jpt-pratama.drl");
		String rules = change.inRules(file);
		assertThat(rules).isEqualTo(file.text().replace("PRO-JPTP-06", "PRO-JPTP-60"));
		assertThat(Rules.problems(rules)).isEmpty();
		String scenarios = yaml().get("nasional/promosi/skenario-jpt-pratama.yaml");
		assertThat(change.inScenarios("x", scenarios)).isNotEqualTo(scenarios)
			.isEqualTo(scenarios.replace("PRO-JPTP-06", "PRO-JPTP-60"));
	}

	@Test
	void aNewCodeOfOneRuleLeavesLongerCodesAlone() {
		String text = "skenario:\n  - {nama: KIN-SKP-1, berlaku: KIN-SKP-1, diam: ['KIN-SKP-10', 'KIN-SKP-1']}\n";
		assertThat(new CodeChange("KIN-SKP-1", "UJI-1").inScenarios("x", text))
			.isEqualTo("skenario:\n  - {nama: KIN-SKP-1, berlaku: UJI-1, diam: ['KIN-SKP-10', 'UJI-1']}\n");
	}

	@Test
	void refusesACodeThatIsTakenIllFormedOrPartOfARequirement() {
		assertThat(keys("KIN-SKP-1", "KIN-SKP-2")).containsExactly("rename.code-taken");
		assertThat(keys("KIN-SKP-1", "PRO-JPTP-06")).containsExactly("rename.code-taken");
		assertThat(keys("KIN-SKP-1", "kecil")).containsExactly("rule.code-form");
		assertThat(keys("TIDAK-ADA", "UJI-1")).containsExactly("rename.no-rule");
		assertThat(keys("PRO-JPTP-06.gagal", "UJI-1")).containsExactly("rename.part-of-requirement");
	}

	private List<String> keys(String from, String to) {
		return new CodeChange(from, to).problems(this.national).stream().map(FieldProblem::key).toList();
	}

	private RuleDependents dependents(String code) throws IOException {
		List<Rule> category = National.book()
			.ruleSet("nasional-kategori")
			.rules()
			.stream()
			.filter((rule) -> rule.file().startsWith("nasional-kategori"))
			.toList();
		return RuleDependents.of(code, this.national, yaml(), Map.of("nasional-kategori", category));
	}

	private static Map<String, String> yaml() throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		try (Stream<Path> found = Files.walk(National.RULES)) {
			for (Path file : found.filter((path) -> path.toString().endsWith(".yaml")).sorted().toList()) {
				files.put(National.RULES.relativize(file).toString(), Files.readString(file));
			}
		}
		return files;
	}

}
