package org.kaidah.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the checks accept compiles, so that no author is ever shown a compiler's
 * words: every kind of word with every operator, operand, aggregate and conclusion.
 */
class AcceptedRulesCompileTest {

	private static final List<String> LITERALS = List.of("\"x\"", "1", "1.5", "true", "null", "-2");

	private final List<String> candidates = new ArrayList<>();

	private final Set<Object> seen = new java.util.HashSet<>();

	@Test
	void compilesWhateverTheChecksAccept() {
		for (WordType type : Vocabulary.get().types()) {
			type.properties().keySet().forEach((word) -> {
				if (this.seen.add(javaType(type, word))) {
					comparisons(type, word);
					aggregates(type, word);
					inserted(type.name() + "( $v : " + word + " )", "$v");
				}
			});
		}
		inserted("accumulate( MasaJabatan( $m : mulai ); $v : lama($m) )", "$v");
		inserted("accumulate( $m : MasaJabatan(); $v : lama($m) )", "$v");
		for (String other : List.of("$v.tahun", "$v.bulan")) {
			inserted("accumulate( $m : MasaJabatan(); $v : lama($m) )", other);
		}
		for (String literal : LITERALS) {
			inserted("Sasaran()", literal);
		}
		oddForms();
		List<Rule> accepted = accepted();

		assertThat(accepted).hasSizeGreaterThan(300);
		assertThat(NotCompiled.among(accepted)).extracting(Rule::text).isEmpty();
	}

	/** What nobody writes on purpose, on all sides of everything. */
	private void oddForms() {
		List<String> values = List.of("usia", "golongan", "bidangSesuai", "tmtGolongan", "$u", "$b", "$t", "$n",
				"$l.tahun", "$p.usia", "$p.golongan", "1", "\"x\"", "true", "null", "lewatUsia(5)",
				"pensiunDalam(1, \"TAHUN\")");
		String before = "$p : Pegawai( $u : usia, $b : bidangSesuai, $t : tmtGolongan ) Masa( $l : lama ) "
				+ "accumulate( Unsur( $x : nilai ); $n : sum($x) ) ";
		for (String value : values) {
			for (String form : List.of("%s", "!%s", "%s in (1, 2)", "%s not in (\"a\")", "%s in (true)", "(%s)",
					"!(%s == 1)", "%s == 1 && usia > 2", "(usia > 1 || %s)", "$k : %s", "$k : %s > 1",
					"$k : %s in (\"a\")")) {
				when(before + "Pegawai( " + String.format(form, value) + " )");
			}
			for (String other : values) {
				when(before + "Pegawai( " + value + " == " + other + " )");
				when(before + "Pegawai( " + value + " >= " + other + " )");
			}
			for (String form : List.of("%s > 1", "%s == $n", "$m > %s", "%s in (1, 2)", "$m in (1, 2.5)", "!(%s > 1)",
					"$m > 1 && %s > 1")) {
				when(before + "accumulate( Poin( $y : nilai ); $m : max($y); " + String.format(form, value) + " )");
			}
		}
	}

	private void comparisons(WordType type, String word) {
		for (String operator : List.of("==", "!=", ">", "<=")) {
			for (String literal : LITERALS) {
				when(type.name() + "( " + word + ' ' + operator + ' ' + literal + " )");
			}
			for (String other : List.of("Pegawai( $o : usia )", "Pegawai( $o : golongan )",
					"Pegawai( $o : tmtGolongan )", "Pegawai( $o : bidangSesuai )", "DataTambahan( $o : angka )",
					"Kinerja( $o : tahun )", "Masa( $o : lama )", "Asesmen( $o : butir )", "Hasil( $o : nilai )",
					"$o : Pegawai()", "accumulate( Pegawai(); $o : count() )",
					"accumulate( Unsur( $n : nilai ); $o : max($n) )",
					"accumulate( Pelatihan( $n : tanggal ); $o : max($n) )")) {
				when(other + " " + type.name() + "( " + word + ' ' + operator + " $o )");
			}
		}
		when(type.name() + "( " + word + " in (\"a\", \"b\") )");
		when(type.name() + "( " + word + " not in (1, 2.5) )");
		when(type.name() + "( !" + word + " )");
		when(type.name() + "( " + word + " )");
		when(type.name() + "( " + word + " == " + word + " )");
	}

	private void aggregates(WordType type, String word) {
		for (String function : List.of("count", "sum", "min", "max", "rata", "lama", "ragam")) {
			String source = "accumulate( " + type.name() + "( $n : " + word + " ); $v : " + function + "($n)";
			inserted(source + " )", "$v");
			for (String literal : LITERALS) {
				when(source + "; $v >= " + literal + " )");
				when(source + "; $v == " + literal + " )");
			}
		}
	}

	private void inserted(String when, String argument) {
		for (WordType type : Vocabulary.get().types()) {
			type.makers()
				.forEach((maker, all) -> all.forEach((parameters) -> parameters.keySet()
					.forEach((name) -> inserted(when, argument, type.name(), maker, parameters.keySet(), name))));
		}
	}

	private void inserted(String when, String argument, String type, String maker, Set<String> parameters, String at) {
		for (String filler : List.of("\"x\"", "1")) {
			String arguments = String.join(", ", parameters.stream()
				.map((each) -> each.equals(at) ? argument
						: Set.of("bobot", "nilai", "kelas", "nomor", "tepat", "bagian", "seluruh").contains(each) ? "1"
								: filler)
				.toList());
			String made = maker.isEmpty() ? "new " + type : type + '.' + maker;
			this.candidates.add(Rules.rule("A", when, made + '(' + arguments + ')'));
		}
	}

	private void when(String when) {
		this.candidates.add(Rules.rule("A", when, "new Anggota(\"A\")"));
	}

	private List<Rule> accepted() {
		List<Rule> accepted = new ArrayList<>();
		for (String text : this.candidates.stream().distinct().toList()) {
			if (Rules.problems(text).stream().noneMatch(Problem::isError)) {
				String code = "A-" + accepted.size();
				accepted
					.addAll(Rules.read(text.replace("\"A\" @kode(\"A\")", "\"" + code + "\" @kode(\"" + code + "\")")));
			}
		}
		return accepted;
	}

	private static Object javaType(WordType type, String word) {
		return Stream.of(type.type().getMethods())
			.filter((method) -> method.getName().equals(word) && method.getParameterCount() == 0)
			.findFirst()
			.orElseThrow()
			.getReturnType();
	}

}
