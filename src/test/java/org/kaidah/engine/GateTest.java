package org.kaidah.engine;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaidah.engine.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A rule file that tries to run code is refused at its place before anything is compiled:
 * each hiding place of the list.
 */
class GateTest {

	private static final String CANARY = "org.kaidah.engine.GateTest.sing()";

	private static int sung;

	/** What every hostile file tries to call. */
	public static boolean sing() {
		sung++;
		return true;
	}

	@BeforeEach
	void silence() {
		sung = 0;
	}

	static Stream<Arguments> hidingPlaces() {
		return Stream.of(Arguments.of("consequence", hostile("Sasaran()", CANARY + ";")),
				Arguments.of("consequence beside an insertion",
						hostile("Sasaran()", "insert( new Anggota(\"A\") ); " + CANARY + ";")),
				Arguments.of("reflection",
						hostile("$s : Sasaran()", "insert( new Anggota($s.getClass().forName(\"x\").toString()) );")),
				Arguments.of("argument of a conclusion",
						hostile("Sasaran()", "insert( new Anggota(\"\" + " + CANARY + ") );")),
				Arguments.of("call inside a constraint", hostile("Sasaran( " + CANARY + " )", ok())),
				Arguments.of("method of a property", hostile("Sasaran( jenjang.getClass() != null )", ok())),
				Arguments.of("eval", hostile("eval( " + CANARY + " )", ok())),
				Arguments.of("from", hostile("$x : Object() from " + CANARY, ok())),
				Arguments.of("from behind a pattern", hostile("Sasaran() from " + CANARY, ok())),
				Arguments.of("accumulate code",
						hostile("accumulate( Sasaran(), init( " + CANARY + "; ), action(), result( 1 ) )", ok())),
				Arguments.of("accumulate argument", hostile("accumulate( Sasaran(); $n : sum(" + CANARY + ") )", ok())),
				Arguments.of("function", "function void f() { " + CANARY + "; }\n" + hostile("Sasaran()", ok())),
				Arguments.of("import static",
						"import static org.kaidah.engine.GateTest.sing;\n" + hostile("Sasaran()", ok())),
				Arguments.of("import function",
						"import function org.kaidah.engine.GateTest.sing;\n" + hostile("Sasaran()", ok())),
				Arguments.of("import accumulate",
						"import accumulate org.kaidah.engine.Rata r;\n" + hostile("Sasaran()", ok())),
				Arguments.of("import of a class", "import java.lang.Runtime;\n" + hostile("Sasaran()", ok())),
				Arguments.of("salience expression", header("salience( " + CANARY + " ? 1 : 2 )")),
				Arguments.of("enabled expression", header("enabled( " + CANARY + " )")),
				Arguments.of("dialect mvel", header("dialect \"mvel\"")),
				Arguments.of("query", "query q()\n  eval( " + CANARY + " )\nend\n" + hostile("Sasaran()", ok())),
				Arguments.of("unicode escape", hostile("Sasaran( \\u0065val )", ok())),
				Arguments.of("unicode escape in a comment", "// \\u000a " + CANARY + "\n" + hostile("Sasaran()", ok())),
				Arguments.of("local class", hostile("Sasaran()", "class X { { " + CANARY + "; } } new X();")),
				Arguments.of("anonymous class",
						hostile("Sasaran()", "insert( new Anggota(\"A\") { { " + CANARY + "; } } );")),
				Arguments.of("declare default",
						"declare X\n  a : int = " + CANARY + "\nend\n" + hostile("Sasaran()", ok())),
				Arguments.of("matches", hostile("Sasaran( jenjang matches (" + CANARY + " ? \"a\" : \"b\") )", ok())),
				Arguments.of("in with a call", hostile("Sasaran( jenjang in ( " + CANARY + " ) )", ok())),
				Arguments.of("half comparison", hostile("Pegawai( usia > 1 && < " + CANARY + " )", ok())),
				Arguments.of("new in a constraint",
						hostile("Sasaran( jenjang == new java.io.File(\"x\").getName() )", ok())),
				Arguments.of("or-joined matches",
						hostile("Sasaran( jenjang == \"A\" || matches (" + CANARY + ") )", ok())),
				Arguments.of("timer", header("timer( int: 1s )")), Arguments.of("duration", header("duration 100")),
				Arguments.of("calendars", header("calendars \"x\"")),
				Arguments.of("entry point", hostile("Sasaran() from entry-point \"x\"", ok())),
				Arguments.of("window", hostile("Sasaran() over window:length(1)", ok())),
				Arguments.of("unit", "unit X;\n" + hostile("Sasaran()", ok())),
				Arguments.of("named consequence", hostile("Sasaran() do[x]", ok() + "\nthen[x]\n " + CANARY + ";")),
				Arguments.of("extends", header("extends \"other\"")),
				Arguments.of("global", "global java.util.List g;\n" + hostile("Sasaran()", ok())),
				Arguments.of("agenda group", header("agenda-group \"x\"")),
				Arguments.of("date-effective", header("date-effective \"01-Jan-2020\"")),
				Arguments.of("modify", hostile("$s : Sasaran()", "modify( $s ) { }")),
				Arguments.of("drools variable", hostile("Sasaran()", "drools.halt();")),
				Arguments.of("qualified type", hostile("java.lang.Object()", ok())),
				Arguments.of("type outside the vocabulary", hostile("Object()", ok())),
				Arguments.of("inserting a fact", hostile("Sasaran()", "insert( new Sasaran(\"X\") );")),
				Arguments.of("closing the rule early", hostile("Sasaran()", ok() + "\n}}\n" + CANARY + ";")),
				Arguments.of("string that ends early",
						hostile("Sasaran( jenjang == \"\\\") || " + CANARY + " || (\\\"\" )",
								"insert( new Anggota(\"a\\n\") );")),
				Arguments.of("look-alike letter", hostile("S\u0430saran()", ok())),
				Arguments.of("regular expression", hostile("Sasaran( jenjang str[startsWith] \"J\" )", ok())),
				Arguments.of("null-safe call", hostile("Sasaran( jenjang!.getClass() != null )", ok())),
				Arguments.of("inline cast", hostile("Sasaran( jenjang#String.length() > 1 )", ok())),
				Arguments.of("oopath", hostile("/sasaran[ jenjang == \"X\" ]", ok())),
				Arguments.of("collect", hostile("java.util.List() from collect( Sasaran() )", ok())),
				Arguments.of("forall", hostile("forall( Sasaran() )", ok())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hidingPlaces")
	void refusesEveryHidingPlaceAtItsLineBeforeCompiling(String place, String text) {
		List<Problem> problems = Rules.problems(text);

		assertThat(problems).as(place).isNotEmpty();
		assertThat(problems).allSatisfy((problem) -> {
			assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
			assertThat(problem.line()).isPositive();
			assertThat(problem.column()).isPositive();
		});
		assertThat(sung).isZero();
	}

	@Test
	void printsOnlyWhatItUnderstoodSoThatNothingTypedReachesTheCompiler() {
		String comment = "/* " + CANARY + " */";
		List<org.kaidah.engine.language.Rule> rules = Rules
			.read(hostile("Sasaran( " + comment + " jenjang == \"x\\\"; " + CANARY + "; //\" ) // " + CANARY,
					"insert( " + comment + " new Anggota(\"A\") );"));

		String printed = EditionCompiler.print(rules, rules, new Strata(rules),
				new DrlPrinter(new ExpressionPrinter()));

		assertThat(printed).contains("Sasaran( ").doesNotContain("GateTest", "/*", "//", "\"x");
	}

	@Test
	void reportsAllMistakesOfAFileAtOnce() {
		String text = hostile("eval( true )", ok()) + Rules.rule("B", "Pegawia( umur > 3 )", "new Anggota(\"A\")")
				+ Rules.rule("C", "Pegawai( umur > 3, $x : usiaa )", "new Angota(\"A\")");

		assertThat(Rules.keys(text)).contains("gate.word.eval", "vocabulary.type", "vocabulary.property",
				"vocabulary.conclusion");
	}

	private static String ok() {
		return "insert( new Anggota(\"A\") );";
	}

	private static String hostile(String when, String then) {
		return "rule \"h\" @kode(\"H-1\") @dasar(\"x\")\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n";
	}

	private static String header(String attribute) {
		return "rule \"h\" @kode(\"H-1\") @dasar(\"x\")\n  " + attribute + "\nwhen\n  Sasaran()\nthen\n  " + ok()
				+ "\nend\n";
	}

}
