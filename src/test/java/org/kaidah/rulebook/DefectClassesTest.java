package org.kaidah.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaidah.engine.Edition;
import org.kaidah.engine.analysis.Analysis;
import org.kaidah.engine.analysis.Finding;
import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.DefectList.Planted;
import org.kaidah.rulebook.PlantedRules.Form;
import org.kaidah.rulebook.PlantedRules.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Every class of defect, in the rule sets of the {@link DefectTable}, is told at the
 * right rule, file and line, with somebody on whom the very rules do what is told. The
 * defects of one part stand in the rules together.
 */
class DefectClassesTest {

	@TempDir
	Path folder;

	@Test
	void knowsThreeRuleSetsForEveryDefectThatTheAnalysisTells() {
		Set<String> told = ResourceBundle.getBundle("messages", Locale.ROOT)
			.keySet()
			.stream()
			.filter((key) -> key.startsWith("analysis."))
			.collect(Collectors.toSet());

		assertThat(told).hasSizeGreaterThan(30)
			.allSatisfy((key) -> assertThat(DefectTable.all().stream().filter((each) -> each.key().equals(key)))
				.extracting(Planted::form)
				.contains(Form.values()));
	}

	@ParameterizedTest
	@CsvSource({ "NUMBERS, 1", "NUMBERS, 2", "CATEGORIES, 1", "CATEGORIES, 2", "REGION, 1", "REGION, 2" })
	void tellsOfEachWithSomebodyWhoShowsIt(Form form, int part) throws Exception {
		List<Planted> all = DefectTable.all()
			.stream()
			.filter((each) -> each.form() == form && each.part() == part)
			.toList();
		PlantedRules rules = PlantedRules.in(this.folder, form);
		all.forEach((each) -> each.planting().accept(rules));
		RuleBook book = rules.book();
		assertThat(book.ruleSet(form.code).problems()).isEmpty();
		Edition edition = book.edition(form.code);

		List<Finding> findings = Analysis.of(edition, Scenarios.people(book, form.code));

		SoftAssertions softly = new SoftAssertions();
		for (Planted each : all) {
			List<Finding> found = findings.stream().filter(isOf(each)).toList();
			softly.assertThat(found).as("%s", each).isNotEmpty();
			for (Finding finding : found) {
				softly.assertThat(new Place(finding.problem().file(), finding.problem().line()))
					.as("%s", each)
					.isEqualTo(rules.place(each.code(), each.at()));
				softly.assertThat(finding.rules()).extracting((rule) -> rule.code()).contains(each.code());
				softly.assertThat(finding.witness().isSomebody() && each.shows().test(Shown.of(edition, finding)))
					.as("%s shows %s", each, finding.problem())
					.isTrue();
			}
		}
		Set<String> expected = new TreeSet<>(DefectTable.following(form, part));
		all.forEach((each) -> expected.add(each.key() + ' ' + each.code()));
		softly.assertThat(findings)
			.extracting((finding) -> finding.problem().key() + ' ' + finding.problem().code())
			.isSubsetOf(expected);
		softly.assertThat(findings).allMatch((finding) -> finding.witness().isSomebody());
		softly.assertAll();
	}

	private static Predicate<Finding> isOf(Planted planted) {
		return (finding) -> finding.problem().key().equals(planted.key())
				&& planted.code().equals(finding.problem().code());
	}

	/** Weights that cannot add up are refused before anybody is judged by them. */
	@ParameterizedTest
	@CsvSource({ "NUMBERS, POT-BOB-7", "CATEGORIES, POT-BOB-7", "REGION, UJI-BOBOT" })
	void refusesWeightsThatDoNotAddUp(Form form, String code) {
		PlantedRules rules = PlantedRules.in(this.folder, form);
		if (form == Form.REGION) {
			rules.rule(code, "Poin( indikator == \"skp\", $n : nilai )",
					"new Tertimbang(\"TALENTA\", \"tambahan\", 10, $n)");
		}
		else {
			rules.change(code, "15, $n", "14.5, $n");
		}

		Place place = rules.place(code, "");
		assertThat(rules.book().ruleSet(form.code).problems())
			.extracting(Problem::key, Problem::code, Problem::file, Problem::line)
			.containsExactly(tuple("weights.sum", code, place.file(), place.line()));
	}

}
