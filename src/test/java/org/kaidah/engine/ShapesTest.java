package org.kaidah.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.rulebook.National;
import org.kaidah.rulebook.ScenarioResult;
import org.kaidah.rulebook.Scenarios;
import org.kaidah.vocabulary.DataTambahan;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Pegawai;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An edition whose values are kept apart from what is compiled decides as one compiled
 * with every value in place: conclusions, errors and trace, byte for byte. Each of 60
 * edits by itself by {@code -Pproof}.
 */
class ShapesTest {

	private static final int EDITS = Boolean.getBoolean("kaidah.proof") ? 60 : 30;

	private static final int TOGETHER = Boolean.getBoolean("kaidah.proof") ? 1 : 30;

	/** Characters of a SHA-256. */
	private static final int HASH = 64;

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final Pattern NUMBER = Pattern.compile("(?<=[ (,])[0-9]+(\\.[0-9]+)?(?=[ ),])");

	private static final List<String> OPERATORS = List.of("==", "!=", ">", ">=", "<", "<=");

	private static final List<String> EQUALITY = OPERATORS.subList(0, 2);

	@ParameterizedTest
	@ValueSource(strings = { "nasional", "nasional-kategori" })
	void decidesAsAFullCompileUnderTheShippedRules(String code) throws Exception {
		List<Rule> rules = rules(code);
		List<String> expected = decisions(code, InlinePrinter.edition(rules));

		assertThat(decisions(code, EditionCompiler.compile(rules))).containsExactlyElementsOf(expected);
		assertThat(decisions(code, EditionCompiler.compileForTrial(rules))).containsExactlyElementsOf(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nasional", "nasional-kategori" })
	void compilesNothingForChangedValuesAndDecidesAsAFullCompile(String code) throws Exception {
		Random random = new Random(60);
		List<String> shipped = decisions(code, EditionCompiler.compile(rules(code)));
		EditionCompiler.compileForTrial(rules(code));
		int changed = 0;
		for (int i = 0; i < EDITS; i += TOGETHER) {
			List<Rule> edited = rules(code);
			for (int edit = 0; edit < TOGETHER; edit++) {
				edited = edited(edited, random);
			}
			long before = Shapes.get().compiled();
			Edition edition = EditionCompiler.compile(edited);
			Edition trial = EditionCompiler.compileForTrial(edited);

			assertThat(Shapes.get().compiled()).as("compiled after edits %d and on", i).isEqualTo(before);
			List<String> expected = decisions(code, InlinePrinter.edition(edited));
			assertThat(decisions(code, edition)).containsExactlyElementsOf(expected);
			assertThat(decisions(code, trial)).containsExactlyElementsOf(expected);
			changed += outcomes(expected).equals(outcomes(shipped)) ? 0 : 1;
		}
		assertThat(changed).as("editions that decide otherwise than the shipped one").isPositive();
	}

	@Test
	void compilesNothingForAnotherTextOrComparisonInATrial() throws Exception {
		String when = "Penghargaan( dalam(5, \"TAHUN\"), tingkat == \"NASIONAL\" ) Pegawai( usia > 30 )";
		EditionCompiler.compileForTrial(Rules.read(Rules.rule("A", when, "new Poin(\"x\", 5)")));
		long before = Shapes.get().compiled();

		EditionCompiler.compileForTrial(Rules.read(Rules.rule("B",
				when.replace("NASIONAL", "INSTANSI").replace("5, \"TAHUN", "7, \"TAHUN").replace("> 30", "<= 31"),
				"new Poin(\"y\", 5.25)")));

		assertThat(Shapes.get().compiled()).isEqualTo(before);
	}

	@Test
	void comparesAsTheCompilersOwnWordsDo() throws Exception {
		List<String> conditions = new ArrayList<>();
		for (String operator : OPERATORS) {
			for (String number : List.of("3.0", "2.5", "-1")) {
				conditions.add("DataTambahan( angka " + operator + ' ' + number + " )");
				conditions.add("DataTambahan( !(angka " + operator + ' ' + number + ") )");
				conditions
					.add("accumulate( DataTambahan( $n : angka ); $j : sum($n); $j " + operator + ' ' + number + " )");
				conditions
					.add("accumulate( DataTambahan( $n : angka ); $j : max($n); $j " + operator + ' ' + number + " )");
			}
			conditions.add("Pegawai( usia " + operator + " 3 )");
			conditions.add("Pegawai( usia " + operator + " 3 || bidangSesuai )");
			conditions.add("accumulate( DataTambahan(); $j : count(); $j " + operator + " 3 )");
			conditions.add("DataTambahan( $n : angka ) DataTambahan( angka " + operator + " $n )");
			conditions.add("Pegawai( $n : usia ) DataTambahan( angka " + operator + " $n )");
			conditions.add("DataTambahan( $t : tanggal ) Pegawai( tmtGolongan " + operator + " $t )");
		}
		for (String operator : EQUALITY) {
			conditions.add("DataTambahan( teks " + operator + " \"a\" )");
			conditions.add("DataTambahan( teks " + operator + " null )");
			conditions.add("DataTambahan( angka " + operator + " null )");
			conditions.add("Pegawai( usia " + operator + " null )");
			conditions.add("Pegawai( bidangSesuai " + operator + " true )");
			conditions.add("DataTambahan( $n : teks ) DataTambahan( teks " + operator + " $n )");
		}
		for (String in : List.of("in", "not in")) {
			conditions.add("DataTambahan( teks " + in + " (\"a\", \"b\") )");
			conditions.add("DataTambahan( angka " + in + " (3, 2.5) )");
			conditions.add("Pegawai( usia " + in + " (3, 4) )");
		}
		List<Rule> rules = Rules.read(IntStream.range(0, conditions.size())
			.mapToObj((i) -> Rules.rule("R-" + i, conditions.get(i), "new Temuan(\"" + i + "\", \"x\")"))
			.toArray(String[]::new));
		Edition inline = InlinePrinter.edition(rules);
		Edition quick = EditionCompiler.compile(rules);
		Edition trial = EditionCompiler.compileForTrial(rules);

		for (List<Fakta> facts : combinations()) {
			String expected = decided(inline, facts);
			assertThat(decided(quick, facts)).as("%s", facts).isEqualTo(expected);
			assertThat(decided(trial, facts)).as("%s", facts).isEqualTo(expected);
		}
	}

	@Test
	void letsNobodyNameWhatTheCompiledRulesCall() {
		for (String global : List.of(DrlPrinter.RECORDER, ExpressionPrinter.LITERALS)) {
			assertThat(
					Rules.problems(Rules.rule("A", "Sasaran( " + global + ".value(0) == null )", "new Anggota(\"A\")")))
				.anyMatch(Problem::isError);
			assertThat(Rules.problems(Rules.rule("A", "$x : " + global + "()", "new Anggota(\"A\")")))
				.anyMatch(Problem::isError);
			assertThat(Vocabulary.get().types()).noneMatch((type) -> type.properties().containsKey(global)
					|| type.methods().containsKey(global) || type.name().equals(global));
		}
		assertThat(Rules
			.edition(Rules.rule("A", "Sasaran( $_nilai : jenjang ) $jejak : Pegawai()", "new Anggota($_nilai)")))
			.isNotNull();
	}

	@Test
	void compilesOnceWhatSeveralAskForAtOnce() {
		String when = "DataTambahan( $onlyHere : angka >= 3 )";
		List<Rule> rules = Rules.read(Rules.rule("A", when, "new Poin(\"x\", $onlyHere)"));
		long before = Shapes.get().compiled();

		List<CompletableFuture<Edition>> asked = IntStream.range(0, 4)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> Rules.edition(rules)))
			.toList();
		asked.forEach(CompletableFuture::join);

		assertThat(Shapes.get().compiled()).isEqualTo(before + 1);
	}

	private static List<Rule> rules(String code) {
		return National.book().ruleSet(code).rules();
	}

	private static List<String> decisions(String code, Edition edition) {
		return Scenarios.of(National.book(), code)
			.run(edition)
			.stream()
			.map(ScenarioResult::decision)
			.map((decision) -> decision.outcomeHash() + HexFormat.of().formatHex(edition.format().bytes(decision)))
			.toList();
	}

	private static List<String> outcomes(List<String> decisions) {
		return decisions.stream().map((decision) -> decision.substring(0, HASH)).toList();
	}

	private static String decided(Edition edition, List<Fakta> facts) {
		return HexFormat.of().formatHex(edition.format().bytes(Evaluator.evaluate(edition, facts, AS_OF)));
	}

	/** The rules with one number changed in a way that the checks accept. */
	private static List<Rule> edited(List<Rule> rules, Random random) {
		while (true) {
			int place = random.nextInt(rules.size());
			Rule rule = rules.get(place);
			int from = rule.text().indexOf("\nwhen");
			List<MatchResult> numbers = NUMBER.matcher(rule.text())
				.results()
				.filter((it) -> it.start() > from)
				.toList();
			if (!numbers.isEmpty()) {
				MatchResult number = numbers.get(random.nextInt(numbers.size()));
				BigDecimal step = random.nextBoolean() ? BigDecimal.ONE : new BigDecimal("0.5");
				String text = rule.text().substring(0, number.start()) + new BigDecimal(number.group()).add(step)
						+ rule.text().substring(number.end());
				List<Rule> edited = new ArrayList<>(rules);
				edited.set(place, RuleParser.parse(new RuleFile(rule.file(), text)).rules().get(0));
				if (EditionCompiler.check(edited).stream().noneMatch(Problem::isError)) {
					return edited;
				}
			}
		}
	}

	private static List<List<Fakta>> combinations() {
		List<List<Fakta>> combinations = new ArrayList<>();
		for (Integer age : Arrays.asList(null, 2, 3, 4)) {
			for (BigDecimal number : Arrays.asList(null, new BigDecimal("2.5"), new BigDecimal("3.00"),
					BigDecimal.TEN)) {
				for (String text : Arrays.asList(null, "a", "c")) {
					for (LocalDate date : Arrays.asList(null, AS_OF, AS_OF.minusDays(1))) {
						combinations
							.add(List.of(person(age, date), new DataTambahan("1", "k", AS_OF, number, text, AS_OF),
									new DataTambahan("2", "k", AS_OF, BigDecimal.valueOf(3), "a", AS_OF)));
					}
				}
			}
		}
		return combinations;
	}

	private static Pegawai person(Integer age, LocalDate date) {
		LocalDate born = (age != null) ? AS_OF.minusYears(age) : null;
		return new Pegawai("3", born, null, null, null, null, null, age != null, null, null, null, null, null, null,
				null, null, null, date, null, null, null, AS_OF);
	}

}
