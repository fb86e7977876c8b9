package org.kaidah.rulebook;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaidah.engine.Rules;
import org.kaidah.engine.analysis.Analysis;
import org.kaidah.rulebook.PlantedRules.Form;

import static org.assertj.core.api.Assertions.assertThat;

/** What may well be decided otherwise raises no alarm. */
class FalseAlarmTest {

	private static final String TARGET = "Sasaran( jenjang == \"JPT PRATAMA\" ) ";

	@TempDir
	Path folder;

	/**
	 * Rules that are otherwise but right.
	 *
	 * @param making makes them of the shipped ones
	 */
	record Variant(Form form, String name, Consumer<PlantedRules> making) {

		@Override
		public String toString() {
			return this.form + ": " + this.name;
		}

	}

	/** Two of each form; all in the long proof. */
	static Stream<Variant> variants() {
		return all().limit(Boolean.getBoolean("kaidah.proof") ? Long.MAX_VALUE : 6);
	}

	private static Stream<Variant> all() {
		return Stream.of(new Variant(Form.NUMBERS, "much at once", FalseAlarmTest::numbers),
				new Variant(Form.CATEGORIES, "much at once", FalseAlarmTest::categories),
				new Variant(Form.REGION, "one more indicator", FalseAlarmTest::attendance),
				new Variant(Form.NUMBERS, "years without discipline", (rules) -> {
					rules.change("PRO-JPTP-05.penuhi", "berakhirDalam(2,", "berakhirDalam(3,");
					rules.change("PRO-JPTP-05.penuhi", "2 tahun", "3 tahun");
					rules.change("PRO-JPTP-05.gagal", "berakhirDalam(2,", "berakhirDalam(3,");
					rules.change("PRO-JPTP-05.gagal", "2 tahun", "3 tahun");
				}), new Variant(Form.CATEGORIES, "weights of potential", (rules) -> {
					rules.change("POT-BOB-1", "20, $n", "22.5, $n");
					rules.change("POT-BOB-4", "25, $n", "22.5, $n");
				}), new Variant(Form.REGION, "a stricter requirement and a pool of its own", FalseAlarmTest::stricter),
				new Variant(Form.REGION, "higher cuts of potential", (rules) -> {
					rules.change("POT-TKT-1", "nilai >= 80", "nilai >= 85.5");
					rules.change("POT-TKT-2", "nilai < 80", "nilai < 85.5");
				}), new Variant(Form.REGION, "weights of performance", (rules) -> {
					rules.change("KIN-BOB-1", "60, $n", "50, $n");
					rules.change("KIN-BOB-2", "15, $n", "25, $n");
				}), new Variant(Form.REGION, "a pool switched off", (rules) -> rules.without("POOL-4")),
				new Variant(Form.CATEGORIES, "higher cuts of potential", (rules) -> {
					rules.change("POT-TKT-1", "nilai >= 80", "nilai > 82");
					rules.change("POT-TKT-2", "nilai < 80", "nilai <= 82");
				}), new Variant(Form.CATEGORIES, "lowest grade for promotion", (rules) -> {
					rules.change("PRO-JPTP-07.penuhi", "in (\"IV/a\", ", "in (\"III/d\", \"IV/a\", ");
					rules.change("PRO-JPTP-07.gagal", "in (\"IV/a\", ", "in (\"III/d\", \"IV/a\", ");
				}), new Variant(Form.NUMBERS, "lower cut of performance", (rules) -> {
					rules.change("KIN-TKT-2", "nilai >= 60", "nilai >= 55");
					rules.change("KIN-TKT-3", "nilai < 60", "nilai < 55");
				}), new Variant(Form.NUMBERS, "longer time at a level", (rules) -> {
					rules.change("POT-PGL-3", "tahun >= 2", "tahun >= 3");
					rules.change("POT-PGL-4", "tahun < 2", "tahun < 3");
				}), new Variant(Form.NUMBERS, "points for the results of a year", (rules) -> {
					rules.change("KIN-SKP-2", "\"skp\", 80", "\"skp\", 85");
					rules.change("KIN-SKP-3", "\"skp\", 60", "\"skp\", 50");
				}),
				new Variant(Form.NUMBERS, "points for education", (rules) -> rules.change("POT-PDD-2", "90", "92.5")));
	}

	private static void numbers(PlantedRules rules) {
		rules.change("POT-TKT-1", "nilai >= 80", "nilai >= 85.5");
		rules.change("POT-TKT-2", "nilai < 80", "nilai < 85.5");
		rules.change("KIN-TKT-2", "nilai >= 60", "nilai > 55");
		rules.change("KIN-TKT-3", "nilai < 60", "nilai <= 55");
		rules.change("POT-PEL-2", "nilai >= 20", "nilai >= 40");
		rules.change("KIN-SKP-2", "\"skp\", 80", "\"skp\", 85");
		for (String answer : new String[] { "penuhi", "gagal", "belum" }) {
			rules.change("PRO-ADM-04." + answer, "80", "75");
		}
		rules.without("POOL-4");
		rules.rule("D1", "Unsur( indikator == \"pelatihan\", unsur == \"JP\", nilai >= 20, nilai < 40 )",
				"new Poin(\"pelatihan\", 90)");
		rules.rule("D7", "Kotak( nomor in (8, 9) ) NilaiSumbu( sumbu == \"TALENTA\", nilai >= 95 )",
				"new Anggota(\"EMAS\")");
	}

	private static void categories(PlantedRules rules) {
		rules.change("KIN-TKT-3", "hasilKerja == \"DI BAWAH EKSPEKTASI\"",
				"hasilKerja not in (\"DI ATAS EKSPEKTASI\", \"SESUAI EKSPEKTASI\")");
		rules.change("POT-PDD-2", "in (\"S-2\")", "in (\"S-1\", \"S-2\")");
		rules.change("POT-PDD-3", "in (\"S-1\", \"D-IV\")", "in (\"D-IV\")");
		rules.change("POOL-1", "in (7, 8, 9)", "in (8, 9)");
		rules.change("POT-BOB-1", "20, $n", "25, $n");
		rules.change("POT-BOB-4", "25, $n", "20, $n");
	}

	/** A region weighs what the national rules do not know. */
	private static void attendance(PlantedRules rules) {
		rules.rule("D2", "DataTambahan( kunci == \"kehadiran\", tahunKe == 1, angka >= 95 )",
				"new Poin(\"kehadiran\", 100)");
		rules.rule("D3", "DataTambahan( kunci == \"kehadiran\", tahunKe == 1, angka < 95 )",
				"new Poin(\"kehadiran\", 60)");
		rules.rule("D4", "not Poin( indikator == \"kehadiran\" )", "new BelumLengkap(\"KEHADIRAN\")");
		rules.rule("D5", "Poin( indikator == \"kehadiran\", $n : nilai )",
				"new Tertimbang(\"KINERJA\", \"kehadiran\", 10, $n)");
		rules.change("KIN-BOB-1", "60, $n", "55, $n");
		rules.change("KIN-BOB-2", "15, $n", "10, $n");
	}

	/** A region asks for more than the law, and says what an unknown grade means. */
	private static void stricter(PlantedRules rules) {
		for (String answer : new String[] { "penuhi", "gagal", "belum" }) {
			rules.change("PRO-JPTP-08." + answer, "80", "85");
		}
		rules.rule("D6.penuhi", TARGET + "Pegawai( tanggalLahir != null, !lewatUsia(50) )",
				"Hasil.penuhi(\"D6\", \"ya\", \"paling tinggi 50 tahun\")");
		rules.rule("D6.gagal", TARGET + "Pegawai( lewatUsia(50) )",
				"Hasil.gagal(\"D6\", \"tidak\", \"paling tinggi 50 tahun\")");
		rules.rule("D6.belum", TARGET + "Pegawai( tanggalLahir == null )",
				"Hasil.belum(\"D6\", \"paling tinggi 50 tahun\")");
		rules.rule("D7", "Kotak( nomor in (5, 7, 8, 9) ) Pegawai( golongan in (\"IV/a\", \"IV/b\") )",
				"new Anggota(\"D7\")");
		rules.change("D7", "@dasar", "@ketiadaan(\"Golongan yang tidak tercatat belum cukup\") @dasar");
	}

	@ParameterizedTest
	@MethodSource("variants")
	void staysSilentOnWhatIsOtherwiseButRight(Variant variant) throws Exception {
		PlantedRules rules = PlantedRules.in(this.folder, variant.form());
		variant.making().accept(rules);
		RuleBook book = rules.book();

		assertThat(book.ruleSet(variant.form().code).problems()).isEmpty();
		assertThat(Analysis.of(book.edition(variant.form().code), Scenarios.people(book, variant.form().code)))
			.isEmpty();
	}

	@Test
	void staysSilentWhereARuleSaysWhyBetterGivesLess() {
		String reason = "@tidakMonoton(\"Pegawai yang sudah tinggi tidak memerlukan pembinaan\") @dasar";
		ChangedRules rules = ChangedRules.of("nasional")
			.change("KIN-SKP-4", "new Poin(\"skp\", 40)", "new Poin(\"skp\", 70)")
			.change("KIN-SKP-4", "@dasar", reason)
			.with(Rules.rule("D1", "Poin( indikator == \"kompetensi\", nilai < 70 )", "new Anggota(\"D1\")")
				.replace("@dasar", reason));

		assertThat(rules.findings()).isEmpty();
	}

}
