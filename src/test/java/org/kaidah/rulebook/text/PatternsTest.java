package org.kaidah.rulebook.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.Rules;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.Poin;
import org.kaidah.vocabulary.Sasaran;
import org.kaidah.vocabulary.UmpanBalik;

import static org.assertj.core.api.Assertions.assertThat;

/** New rules from patterns are written like the shipped ones and do what they say. */
class PatternsTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final Measure FEEDBACK = new Measure("UmpanBalik", "tahunKe == 1", "nilai");

	@Test
	void aRequirementIsWrittenLikeTheShippedOnes() {
		Drafted drafted = new RequirementPattern(
				new RuleHeading("JPT Pratama, golongan", "D9901-JPTP-01", "Perbup Uji", "Pilihan daerah"),
				"JPT PRATAMA", new Measure("Pegawai", "", "golongan"), RequirementPattern.Test.ONE_OF,
				List.of("IV/b", "IV/c"), "paling rendah golongan IV/b")
			.draft();

		assertThat(drafted.problems()).isEmpty();
		assertThat(drafted.text()).isEqualTo("""
				rule "JPT Pratama, golongan: memenuhi"
					@kode("D9901-JPTP-01.penuhi")
					@dasar("Perbup Uji")
					@asumsi("Pilihan daerah")
				when
					Sasaran( jenjang == "JPT PRATAMA" )
					Pegawai( $nilai : golongan in ("IV/b", "IV/c") )
				then
					insert( Hasil.penuhi("D9901-JPTP-01", $nilai, "paling rendah golongan IV/b") );
				end

				rule "JPT Pratama, golongan: tidak memenuhi"
					@kode("D9901-JPTP-01.gagal")
					@dasar("Perbup Uji")
					@asumsi("Pilihan daerah")
				when
					Sasaran( jenjang == "JPT PRATAMA" )
					Pegawai( golongan != null, $nilai : golongan not in ("IV/b", "IV/c") )
				then
					insert( Hasil.gagal("D9901-JPTP-01", $nilai, "paling rendah golongan IV/b") );
				end

				rule "JPT Pratama, golongan: belum dapat ditentukan"
					@kode("D9901-JPTP-01.belum")
					@dasar("Perbup Uji")
					@asumsi("Pilihan daerah")
				when
					Sasaran( jenjang == "JPT PRATAMA" )
					Pegawai( golongan == null )
				then
					insert( Hasil.belum("D9901-JPTP-01", "paling rendah golongan IV/b") );
				end
				""");
		assertThat(Rules.problems(drafted.appendedTo(""))).isEmpty();
	}

	@Test
	void everyPatternCompilesAndAScaleHasNeitherGapNorOverlap() {
		String text = draft(new ScalePattern(heading("Umpan balik", "UJI-UMP"), "uji", FEEDBACK,
				List.of(new ScalePattern.Step("", "40"), new ScalePattern.Step("90,5", "100"),
						new ScalePattern.Step("75", "80,25")),
				"UMPAN BALIK")
			.draft())
				+ draft(new RequirementPattern(heading("Umpan balik cukup", "UJI-REQ"), "JPT PRATAMA", FEEDBACK,
						RequirementPattern.Test.AT_LEAST, List.of("75"), "paling rendah 75")
					.draft())
				+ draft(new WeightPattern(heading("Bobot", "UJI-BOB"), "KINERJA", "uji", "12,5").draft())
				+ draft(new PoolPattern(heading("Pool", "UJI-POOL"), "TEKNIS", List.of("7", "9"),
						"Pegawai( jenisJabatan == \"FUNGSIONAL\" )", "KELAYAKAN")
					.draft())
				+ draft(new RecommendationPattern(heading("Anjuran", "UJI-REK"), "5", "KOTAK 5", "rotasi").draft());
		Edition edition = Rules.edition(text);

		assertThat(edition.rules()).hasSize(10);
		for (String[] expected : new String[][] { { "74.999", "40", "GAGAL" }, { "75", "80.25", "PENUHI" },
				{ "90.4999", "80.25", "PENUHI" }, { "90.5", "100", "PENUHI" } }) {
			Decision decision = Evaluator.evaluate(edition, List.of(new Sasaran("s", "JPT PRATAMA"),
					new UmpanBalik("u", 2025, new BigDecimal(expected[0]), AS_OF)), AS_OF);
			assertThat(decision.errors()).isEmpty();
			assertThat(decision.conclusions()).filteredOn(Poin.class::isInstance)
				.hasSize(1)
				.allSatisfy((poin) -> assertThat(((Poin) poin).nilai()).isEqualByComparingTo(expected[1]));
			assertThat(decision.conclusions()).filteredOn(Hasil.class::isInstance)
				.extracting((hasil) -> ((Hasil) hasil).putusan())
				.containsExactly(expected[2]);
		}
		assertThat(Evaluator.evaluate(edition, List.of(new Sasaran("s", "JPT PRATAMA")), AS_OF).conclusions())
			.extracting(Object::toString)
			.anyMatch((text2) -> text2.contains("BELUM"))
			.anyMatch((text2) -> text2.contains("UMPAN BALIK"));
	}

	@Test
	void saysWhatIsWrongWithEveryField() {
		assertThat(keys(new WeightPattern(new RuleHeading("", "kecil", " ", ""), "", "a\nb", "1.000").draft()))
			.containsExactly("name grid.empty", "basis grid.empty", "code rule.code-form", "indicator grid.line-break",
					"axis grid.empty", "weight grid.thousands");
		assertThat(keys(new ScalePattern(heading("S", "UJI-1"), "x", new Measure("Pegawai", "", "umur"),
				List.of(new ScalePattern.Step("80", "1"), new ScalePattern.Step("80,0", "2")), "")
			.draft()))
			.containsExactly("property pattern.property", "steps pattern.scale-lowest", "steps pattern.scale-twice");
		assertThat(keys(new PoolPattern(heading("P", "UJI-1"), "X", List.of(), "", "").draft()))
			.containsExactly("boxes pattern.pool-for-all");
		assertThat(keys(new PoolPattern(heading("P", "UJI-1"), "X", List.of(), "eval( true )", "").draft()))
			.containsExactly(" gate.word.eval");
		assertThat(keys(new PoolPattern(heading("P", "UJI-1"), "X", List.of(),
				"Pegawai() then insert( new Anggota" + "(\"Y\") ); end rule \"z\" when Pegawai()", "")
			.draft())).isNotEmpty();
		assertThat(keys(new RequirementPattern(heading("R", "UJI-1.penuhi"), "", FEEDBACK,
				RequirementPattern.Test.AT_LEAST, List.of(), "x")
			.draft())).contains("code pattern.requirement-code", "values grid.number");
	}

	private static RuleHeading heading(String name, String code) {
		return new RuleHeading(name, code, "Peraturan Bupati Uji", "");
	}

	private static String draft(Drafted drafted) {
		assertThat(drafted.problems()).isEmpty();
		return drafted.text();
	}

	private static List<String> keys(Drafted drafted) {
		assertThat(drafted.text()).isEmpty();
		return drafted.problems().stream().map((problem) -> problem.field() + ' ' + problem.key()).toList();
	}

}
