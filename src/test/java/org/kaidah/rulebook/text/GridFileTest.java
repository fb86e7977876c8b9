package org.kaidah.rulebook.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A region edits the national rules in a grid: what it changes becomes its own. */
class GridFileTest {

	private static final String LEVELS = "potensial/tingkat.drl";

	private static final String BOXES = "kotak/kotak.drl";

	@Test
	void aRegionThatMovesTheHighCutPointGetsThatRuleAloneWithTheSameCode() {
		GridFile file = region(LEVELS, Map.of());

		GridFile.Outcome outcome = file.apply(GridEdit.of(List.of(change(file, "POT-TKT-1", "nilai >=", "85"))));

		assertThat(outcome.problems()).isEmpty();
		assertThat(outcome.files()).containsOnlyKeys(LEVELS);
		String text = outcome.files().get(LEVELS);
		assertThat(text).startsWith("package org.kaidah.aturan;").contains("nilai >= 85").doesNotContain("POT-TKT-2");
		assertThat(rules(text)).extracting(Rule::code).containsExactly("POT-TKT-1");
	}

	@Test
	void tellsTheLevelBelowThatIsLeftBehindAndMovesItAlong() {
		GridFile file = region(LEVELS, Map.of());
		GridEdit edit = GridEdit.of(List.of(change(file, "POT-TKT-1", "nilai >=", "85")));

		List<Neighbours.Left> left = Neighbours.left(file, edit);

		assertThat(left).extracting("code", "value", "mover", "moved", "editable")
			.containsExactly(tuple("POT-TKT-2", "80", "POT-TKT-1", "85", true));
		GridEdit both = GridEdit.of(List.of(edit.cells().get(0), left.get(0).along()));
		assertThat(Neighbours.left(file, both)).isEmpty();
		assertThat(rules(file.apply(both).files().get(LEVELS))).extracting(Rule::code)
			.containsExactly("POT-TKT-1", "POT-TKT-2");
	}

	@Test
	void leavesBoundsOfAnotherAxisAlone() {
		String twoAxes = text(LEVELS) + text("kinerja/tingkat.drl").replaceAll("(?s)^.*?(?=rule \")", "");
		GridFile file = GridFile.of(LEVELS, files(Map.of(LEVELS, twoAxes)), List.of(), Set.of(), Set.of());
		String performance = rules(twoAxes).stream()
			.filter((rule) -> rule.text().contains("KINERJA") && rule.text().contains("< 80"))
			.map(Rule::code)
			.findFirst()
			.orElseThrow();

		List<Neighbours.Left> left = Neighbours.left(file,
				GridEdit.of(List.of(change(file, "POT-TKT-1", "nilai >=", "85"))));

		assertThat(left).extracting(Neighbours.Left::code).containsExactly("POT-TKT-2").doesNotContain(performance);
	}

	@Test
	void editsWhatIsItsOwnWhereItStandsAndKeepsEveryComment() {
		String own = """
				// Perbup 7/2026
				package org.kaidah.aturan;
				import org.kaidah.vocabulary.*;

				// lebih ketat
				%s // sampai di sini
				""".formatted(rules(text(LEVELS)).get(0).text().replace(">= 80", ">= 85"));
		GridFile file = region(LEVELS, Map.of("potensial/batas.drl", own));
		assertThat(file.origin(number(file, "POT-TKT-1"))).isEqualTo(GridFile.Origin.REPLACING);
		assertThat(file.origin(number(file, "POT-TKT-2"))).isEqualTo(GridFile.Origin.PARENT);

		GridFile.Outcome outcome = file.apply(GridEdit.of(List.of(change(file, "POT-TKT-1", "nilai >=", "82,5"))));

		assertThat(outcome.problems()).isEmpty();
		assertThat(outcome.files()).containsExactly(Map.entry("potensial/batas.drl", own.replace("85", "82.5")));
		GridEdit back = new GridEdit(List.of(), List.of(), Set.of(number(file, "POT-TKT-1")));
		assertThat(rules(file.apply(back).files().get("potensial/batas.drl"))).isEmpty();
	}

	@Test
	void bindingLawAndWhatIsSwitchedOffStayAsTheyAre() {
		GridFile boxes = region(BOXES, Map.of());
		GridFile off = GridFile.of(LEVELS, new TreeMap<>(), parents(LEVELS), Set.of(), Set.of("POT-TKT-3"));

		assertThat(boxes.apply(GridEdit.of(List.of(change(boxes, "KOT-1", "Kotak.nomor", "3")))).problems())
			.extracting(CellProblem::code, CellProblem::key)
			.contains(tuple("KOT-1", "grid.locked-binding"));
		assertThat(off.apply(GridEdit.of(List.of(change(off, "POT-TKT-3", "nilai <", "3")))).problems())
			.extracting(CellProblem::key)
			.contains("grid.locked-off");
		assertThat(off.apply(GridEdit.of(List.of(change(off, "POT-TKT-1", "@kode", "X-1")))).problems())
			.extracting(CellProblem::key)
			.contains("grid.locked-identity");
		assertThat(off.apply(new GridEdit(List.of(), List.of(), Set.of(0))).problems()).extracting(CellProblem::key)
			.containsExactly("grid.locked-remove");
	}

	@Test
	void addsChangesAndRemovesRowsInOneGo() {
		String skp = text("kinerja/skp.drl");
		GridFile file = GridFile.of("kinerja/skp.drl", files(Map.of("kinerja/skp.drl", skp)), List.of(), Set.of(),
				Set.of());

		GridFile.Outcome outcome = file.apply(new GridEdit(List.of(change(file, "KIN-SKP-5", "Poin.nilai", "5")),
				List.of(new GridEdit.NewRow(0, Map.of(0, "SKP: a", 1, "UJI-1")),
						new GridEdit.NewRow(3, Map.of(0, "SKP: b", 1, "UJI-2"))),
				Set.of(1)));

		assertThat(outcome.problems()).isEmpty();
		assertThat(rules(outcome.files().get("kinerja/skp.drl"))).extracting(Rule::code)
			.containsExactly("KIN-SKP-1", "UJI-1", "KIN-SKP-3", "KIN-SKP-4", "UJI-2", "KIN-SKP-5");
		assertThat(outcome.files().get("kinerja/skp.drl")).contains("new Poin(\"skp\", 5)");
	}

	@Test
	void tellsMistakesOfNewRowsAndOldOnesTogether() {
		String skp = text("kinerja/skp.drl");
		GridFile file = GridFile.of("kinerja/skp.drl", files(Map.of("kinerja/skp.drl", skp)), List.of(), Set.of(),
				Set.of());

		GridFile.Outcome outcome = file.apply(new GridEdit(List.of(change(file, "KIN-SKP-1", "Poin.nilai", "banyak")),
				List.of(new GridEdit.NewRow(0, Map.of(0, "SKP: a", 1, "KIN-SKP-4"))), Set.of()));

		assertThat(outcome.files()).isEmpty();
		assertThat(outcome.problems()).extracting(CellProblem::rule, CellProblem::key)
			.containsExactly(tuple(0, "grid.number"), tuple(5, "grid.code-twice"));
	}

	@Test
	void aRegionsNewRowLiesInItsOwnFile() {
		GridFile file = region("kinerja/skp.drl", Map.of());

		GridFile.Outcome outcome = file.apply(new GridEdit(List.of(),
				List.of(new GridEdit.NewRow(1, Map.of(0, "SKP: baik sekali", 1, "UJI-1"))), Set.of()));

		assertThat(outcome.problems()).isEmpty();
		assertThat(rules(outcome.files().get("kinerja/skp.drl"))).extracting(Rule::code).containsExactly("UJI-1");
	}

	private static CellChange change(GridFile file, String code, String heading, String value) {
		int rule = number(file, code);
		List<GridColumn> columns = file.gridOf(rule).columns();
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).heading().endsWith(heading)) {
				return new CellChange(rule, i, value);
			}
		}
		throw new AssertionError(heading + columns);
	}

	private static int number(GridFile file, String code) {
		return file.rules().stream().map(Rule::code).toList().indexOf(code);
	}

	private static GridFile region(String path, Map<String, String> own) {
		return GridFile.of(path, files(own), parents(path), Set.of(), Set.of());
	}

	private static SortedMap<String, String> files(Map<String, String> own) {
		return new TreeMap<>(own);
	}

	private static List<Rule> parents(String path) {
		return RuleParser.parse(ShippedFiles.file("nasional/" + path)).rules();
	}

	private static String text(String path) {
		return ShippedFiles.file("nasional/" + path).text();
	}

	private static List<Rule> rules(String text) {
		return RuleParser.parse(new RuleFile("x", text)).rules();
	}

}
