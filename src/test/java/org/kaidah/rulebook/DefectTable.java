package org.kaidah.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.kaidah.rulebook.PlantedRules.Form;
import org.kaidah.vocabulary.BelumLengkap;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.Kinerja;
import org.kaidah.vocabulary.Kompetensi;
import org.kaidah.vocabulary.Kotak;
import org.kaidah.vocabulary.NilaiSumbu;
import org.kaidah.vocabulary.Pegawai;
import org.kaidah.vocabulary.Pelatihan;
import org.kaidah.vocabulary.Poin;
import org.kaidah.vocabulary.Potensi;
import org.kaidah.vocabulary.Tertimbang;
import org.kaidah.vocabulary.Tingkat;
import org.kaidah.vocabulary.UmpanBalik;
import org.kaidah.vocabulary.Unsur;

import static org.kaidah.rulebook.PlantedRules.Form.CATEGORIES;
import static org.kaidah.rulebook.PlantedRules.Form.NUMBERS;
import static org.kaidah.rulebook.PlantedRules.Form.REGION;

/**
 * Every defect that the analysis tells, each in three rule sets: in the national rules in
 * numbers, in those in categories, and in a region laid over the national rules. Where a
 * defect needs a number by its nature, such as an edge that two rows claim, the second
 * has it in a number that the rules in categories still have: a scale of points, the
 * levels of potential, a weight.
 */
final class DefectTable {

	private static final String TARGET = "Sasaran( jenjang == \"JPT PRATAMA\" ) ";

	private final List<Planted> planted = new ArrayList<>();

	private int part = 1;

	/**
	 * A defect put into rules.
	 *
	 * @param part defects of one part stand in the rules together
	 * @param key the key of the message it is told by
	 * @param code the rule at which it is told
	 * @param at the text at which it is told; empty where that is the rule as a whole
	 * @param planting puts it into the rules
	 * @param shows whether the example shows it
	 */
	record Planted(int part, String key, Form form, String code, String at, Consumer<PlantedRules> planting,
			Predicate<Shown> shows) {

		@Override
		public String toString() {
			return this.form + " " + this.key + ' ' + this.code;
		}

	}

	private DefectTable() {
	}

	static List<Planted> all() {
		DefectTable table = new DefectTable();
		table.scales();
		table.levels();
		table.numbers();
		table.part = 2;
		table.boxes();
		table.requirements();
		table.words();
		table.conditions();
		table.people();
		table.comparisons();
		table.absences();
		return table.planted;
	}

	/**
	 * What else is told where the defects of a part stand together, because it follows
	 * from them.
	 */
	static Set<String> following(Form form, int part) {
		if (part == 1) {
			return Set.of();
		}
		return switch (form) {
			case NUMBERS ->
				Set.of("analysis.threshold.words PRO-JPTP-05.gagal", "analysis.threshold.words PRO-JPTU-07.penuhi",
						"analysis.unreachable KOT-REK-2", "analysis.unreachable PGB-KOT-2");
			case CATEGORIES -> Set.of("analysis.idle-condition PRO-JPTP-05.gagal", "analysis.loss POOL-1",
					"analysis.loss POOL-3", "analysis.unreachable KOT-REK-2", "analysis.unreachable PGB-KOT-2");
			case REGION -> Set.of("analysis.box.gap KOT-3", "analysis.box.gap KOT-8", "analysis.box.unreached KOT-2",
					"analysis.box.unreached KOT-4", "analysis.threshold.words PRO-JPTM-07.gagal",
					"analysis.threshold.words PRO-JPTP-05.gagal", "analysis.unreachable KOT-1",
					"analysis.unreachable KOT-2", "analysis.unreachable KOT-4");
		};
	}

	private void add(String key, Form form, String code, Consumer<PlantedRules> planting, Predicate<Shown> shows) {
		add(key, form, code, "", planting, shows);
	}

	private void add(String key, Form form, String code, String at, Consumer<PlantedRules> planting,
			Predicate<Shown> shows) {
		this.planted.add(new Planted(this.part, key, form, code, at, planting, shows));
	}

	private static Consumer<PlantedRules> change(String code, String old, String changed) {
		return (rules) -> rules.change(code, old, changed);
	}

	private static Consumer<PlantedRules> undeclared(String code) {
		return (rules) -> rules.undeclared(code);
	}

	private static Consumer<PlantedRules> rule(String code, String when, String... then) {
		return (rules) -> rules.rule(code, when, then);
	}

	private static Consumer<PlantedRules> pool(String code, String when) {
		return rule(code, when, "new Anggota(\"" + code + "\")");
	}

	private static Consumer<PlantedRules> advice(String code, String when) {
		return rule(code, when, "new Anjuran(\"" + code + "\", \"uji\")");
	}

	private static Consumer<PlantedRules> requirement(String code, String met, String failed, String open) {
		return (rules) -> {
			rules.rule(code + ".penuhi", TARGET + met, "Hasil.penuhi(\"" + code + "\", \"ya\", \"uji\")");
			rules.rule(code + ".gagal", TARGET + failed, "Hasil.gagal(\"" + code + "\", \"tidak\", \"uji\")");
			rules.rule(code + ".belum", TARGET + open, "Hasil.belum(\"" + code + "\", \"uji\")");
		};
	}

	private void scales() {
		Predicate<Shown> none = (it) -> it.one(Poin.class, "disiplin") && it.none(Poin.class, "pelatihan")
				&& it.all(Unsur.class).anyMatch((part) -> part.indikator().equals("pelatihan"));
		Predicate<Shown> both = (it) -> it.several(Poin.class, "pelatihan");
		for (Form form : List.of(NUMBERS, REGION)) {
			add("analysis.scale.gap", form, "POT-PEL-5", change("POT-PEL-5", "nilai < 5", "nilai < 4"), none);
			add("analysis.scale.overlap", form, "POT-PEL-4", change("POT-PEL-4", "nilai < 10", "nilai < 12"), both);
		}
		add("analysis.scale.gap", CATEGORIES, "POT-PDD-6",
				change("POT-PDD-6", "in (\"SLTP\", \"SD\")", "in (\"SLTP\")"),
				(it) -> it.person().pendidikan().equals("SD") && it.none(Poin.class, "pendidikan"));
		add("analysis.scale.overlap", CATEGORIES, "POT-PDD-4",
				change("POT-PDD-4", "in (\"D-III\")", "in (\"D-III\", \"D-IV\")"),
				(it) -> it.person().pendidikan().equals("D-IV") && it.several(Poin.class, "pendidikan"));
		for (Form form : Form.values()) {
			add("analysis.scale.edge-open", form, "POT-PEL-3", change("POT-PEL-2", "nilai >= 20", "nilai > 20"), none);
			add("analysis.scale.edge-both", form, "POT-PEL-6", change("POT-PEL-6", "nilai < 1", "nilai <= 1"), both);
		}
	}

	private void levels() {
		for (Form form : List.of(NUMBERS, REGION)) {
			add("analysis.level.edge-open", form, "KIN-TKT-2", change("KIN-TKT-1", "nilai >= 80", "nilai > 80"),
					(it) -> it.one(NilaiSumbu.class, "KINERJA") && it.none(Tingkat.class, "KINERJA"));
			add("analysis.level.edge-both", form, "KIN-TKT-3", change("KIN-TKT-3", "nilai < 60", "nilai <= 60"),
					(it) -> it.several(Tingkat.class, "KINERJA"));
			add("analysis.level.overlap", form, "POT-TKT-2", change("POT-TKT-2", "nilai < 80", "nilai < 84"),
					(it) -> it.several(Tingkat.class, "POTENSIAL"));
			add("analysis.level.gap", form, "POT-TKT-3", change("POT-TKT-2", "nilai >= 60", "nilai >= 61"),
					(it) -> it.one(NilaiSumbu.class, "POTENSIAL") && it.none(Tingkat.class, "POTENSIAL"));
		}
		add("analysis.level.gap", CATEGORIES, "KIN-TKT-3",
				change("KIN-TKT-3", "== \"DI BAWAH EKSPEKTASI\"", "== \"DI ATAS EKSPEKTASI\""),
				(it) -> it.none(Tingkat.class, "KINERJA"));
		add("analysis.level.overlap", CATEGORIES, "KIN-TKT-3", (rules) -> {
		}, (it) -> it.several(Tingkat.class, "KINERJA"));
		add("analysis.level.edge-open", CATEGORIES, "POT-TKT-2", change("POT-TKT-1", "nilai >= 80", "nilai > 80"),
				(it) -> it.one(NilaiSumbu.class, "POTENSIAL") && it.none(Tingkat.class, "POTENSIAL"));
		add("analysis.level.edge-both", CATEGORIES, "POT-TKT-3", change("POT-TKT-3", "nilai < 60", "nilai <= 60"),
				(it) -> it.several(Tingkat.class, "POTENSIAL"));
	}

	/**
	 * A region cannot change the boxes, but it can draw one more and name other levels.
	 */
	private void boxes() {
		Predicate<Shown> none = (it) -> it.one(Tingkat.class, "KINERJA") && it.one(Tingkat.class, "POTENSIAL")
				&& it.none(Kotak.class, "");
		Predicate<Shown> both = (it) -> it.one(Tingkat.class, "KINERJA") && it.several(Kotak.class, "");
		add("analysis.box.gap", NUMBERS, "KOT-8", change("KOT-8", "\"TINGGI\"", "\"MENENGAH\""), none);
		add("analysis.box.overlap", NUMBERS, "KOT-8", (rules) -> {
		}, both);
		for (Form form : List.of(NUMBERS, CATEGORIES)) {
			add("analysis.box.unreached", form, "KOT-1", change("KOT-2", "new Kotak(2,", "new Kotak(3,"),
					(it) -> it.none(Kotak.class, "") || it.several(Kotak.class, "") || it.fired("KOT-2")
							|| it.fired("KOT-3"));
			add("analysis.box.twice", form, "KOT-3", (rules) -> {
			}, (it) -> it.fired("KOT-2") || it.fired("KOT-3"));
		}
		add("analysis.box.gap", CATEGORIES, "KOT-9", change("KOT-9", "\"DI ATAS EKSPEKTASI\"", "\"SESUAI EKSPEKTASI\""),
				none);
		add("analysis.box.overlap", CATEGORIES, "KOT-9", (rules) -> {
		}, both);
		add("analysis.box.gap", REGION, "KOT-9", change("POT-TKT-3", "\"RENDAH\"", "\"SANGAT RENDAH\""), none);
		add("analysis.box.unreached", REGION, "KOT-1", (rules) -> {
		}, none);
		add("analysis.box.overlap", REGION, "UJI-KOTAK",
				rule("UJI-KOTAK",
						"Tingkat( sumbu == \"KINERJA\", tingkat == \"DI BAWAH EKSPEKTASI\" ) "
								+ "Tingkat( sumbu == \"POTENSIAL\", tingkat == \"MENENGAH\" )",
						"new Kotak(5, \"uji\")"),
				both);
		add("analysis.box.twice", REGION, "UJI-KOTAK", (rules) -> {
		}, (it) -> it.fired("UJI-KOTAK") || it.fired("KOT-5"));
	}

	private void requirements() {
		for (Form form : List.of(NUMBERS, REGION)) {
			add("analysis.requirement.gap", form, "PRO-JPTM-07.gagal",
					change("PRO-JPTM-07.gagal", "nilai < 80", "nilai < 75"), (it) -> it.unanswered("PRO-JPTM-07"));
			add("analysis.requirement.overlap", form, "PRO-JPTU-07.gagal",
					change("PRO-JPTU-07.penuhi", "nilai >= 80", "nilai >= 75"),
					(it) -> it.several(Hasil.class, "PRO-JPTU-07"));
		}
		add("analysis.requirement.gap", CATEGORIES, "PRO-JPTP-07.gagal",
				change("PRO-JPTP-07.penuhi", "in (\"IV/a\", ", "in ("),
				(it) -> it.person().golongan().equals("IV/a") && it.unanswered("PRO-JPTP-07"));
		add("analysis.requirement.overlap", CATEGORIES, "PRO-JPTP-07.gagal",
				change("PRO-JPTP-07.gagal", ", \"IV/e\")", ")"),
				(it) -> it.person().golongan().equals("IV/e") && it.several(Hasil.class, "PRO-JPTP-07"));
		for (Form form : Form.values()) {
			add("analysis.requirement.edge-open", form, "PRO-JPTP-08.gagal",
					change("PRO-JPTP-08.penuhi", "nilai >= 80", "nilai > 80"),
					(it) -> it.unanswered("PRO-JPTP-08") && it.points("kompetensi").intValueExact() == 80);
			add("analysis.requirement.edge-both", form, "PRO-ADM-04.gagal",
					change("PRO-ADM-04.gagal", "nilai < 80", "nilai <= 80"),
					(it) -> it.several(Hasil.class, "PRO-ADM-04") && it.points("kompetensi").intValueExact() == 80);
			add("analysis.unanswered", form, "PRO-JPTP-06.belum",
					change("PRO-JPTP-06.belum", " or not Kinerja( tahunKe == 2 )", ""),
					(it) -> it.unanswered("PRO-JPTP-06"));
		}
		add("analysis.contradiction", NUMBERS, "PRO-JPTP-05.penuhi",
				change("PRO-JPTP-05.gagal", "berakhirDalam(2,", "berakhirDalam(3,"),
				(it) -> it.several(Hasil.class, "PRO-JPTP-05"));
		add("analysis.contradiction", CATEGORIES, "PRO-JPTP-05.penuhi",
				change("PRO-JPTP-05.gagal", "in (\"S\", \"B\")", "in (\"R\", \"S\", \"B\")"),
				(it) -> it.several(Hasil.class, "PRO-JPTP-05"));
		add("analysis.contradiction", REGION, "PRO-JPTP-05.penuhi",
				change("PRO-JPTP-05.gagal", "berakhirDalam(2,", "berakhirDalam(4,"),
				(it) -> it.several(Hasil.class, "PRO-JPTP-05"));
		for (Form form : List.of(NUMBERS, REGION)) {
			add("analysis.stricter", form, "UJI-USIA.gagal",
					requirement("UJI-USIA", "Pegawai( tanggalLahir != null, !lewatUsia(58) )",
							"Pegawai( lewatUsia(58) )", "Pegawai( tanggalLahir == null )"),
					(it) -> failed(it, "UJI-USIA") && failed(it, "PRO-JPTP-04"));
		}
		String enough = "(\"D-III\", \"D-IV\", \"S-1\", \"S-2\", \"S-3\")";
		add("analysis.stricter", CATEGORIES, "UJI-PENDIDIKAN.gagal",
				requirement("UJI-PENDIDIKAN", "Pegawai( pendidikan in " + enough + " )",
						"Pegawai( pendidikan != null, pendidikan not in " + enough + " )",
						"Pegawai( pendidikan == null )"),
				(it) -> failed(it, "UJI-PENDIDIKAN") && failed(it, "PRO-JPTP-01"));
	}

	private static boolean failed(Shown shown, String requirement) {
		return shown.all(Hasil.class)
			.anyMatch((result) -> result.syarat().equals(requirement) && result.putusan().equals(Hasil.GAGAL));
	}

	private void conditions() {
		add("analysis.impossible", NUMBERS, "UJI-MUSTAHIL", "Pegawai( usia",
				pool("UJI-MUSTAHIL", "Pegawai( usia > 60, usia < 50 )"),
				(it) -> (it.person().usia() > 60 || it.person().usia() < 50) && it.says("usia " + it.person().usia()));
		add("analysis.impossible", CATEGORIES, "UJI-MUSTAHIL", "Pegawai( pendidikan",
				pool("UJI-MUSTAHIL", "Pegawai( pendidikan == \"S-1\", pendidikan == \"S-2\" )"),
				(it) -> List.of("S-1", "S-2").contains(it.person().pendidikan())
						&& it.says("pendidikan " + it.person().pendidikan()));
		add("analysis.impossible", REGION, "UJI-MUSTAHIL", "NilaiSumbu( sumbu",
				pool("UJI-MUSTAHIL",
						"Kotak( nomor == 5 ) NilaiSumbu( sumbu == \"POTENSIAL\", nilai >= 80, nilai < 60 )"),
				(it) -> it.one(NilaiSumbu.class, "POTENSIAL") && !it.fired("UJI-MUSTAHIL") && it.says("nilai "));
		for (Form form : Form.values()) {
			add("analysis.impossible.alone", form, "UJI-MUSTAHIL-2", "Kinerja(",
					pool("UJI-MUSTAHIL-2",
							"Kinerja( predikat not in (\"SANGAT BAIK\", \"BAIK\", "
									+ "\"BUTUH PERBAIKAN\", \"KURANG\", \"SANGAT KURANG\") )"),
					(it) -> it.all(Poin.class).findAny().isPresent() && it.says("predikat ")
							&& !it.fired("UJI-MUSTAHIL-2"));
			add("analysis.impossible.nobody", form, "UJI-MUSTAHIL-3", "NilaiSumbu(", pool("UJI-MUSTAHIL-3",
					"Pegawai( jenjang == \"PENGAWAS\" ) NilaiSumbu( sumbu == \"LAIN\", nilai >= 80, nilai < 60 )"),
					(it) -> it.person().jenjang().equals("PENGAWAS") && it.none(NilaiSumbu.class, "LAIN"));
		}
		add("analysis.idle-condition", NUMBERS, "UJI-SIA-SIA", "Pegawai( usia",
				advice("UJI-SIA-SIA", "Pegawai( usia > 50, usia > 40 )"), (it) -> it.fired("UJI-SIA-SIA"));
		add("analysis.idle-condition", CATEGORIES, "UJI-SIA-SIA", "Pegawai( pendidikan",
				advice("UJI-SIA-SIA", "Pegawai( pendidikan in (\"S-2\", \"S-3\"), pendidikan != \"SD\" )"),
				(it) -> it.fired("UJI-SIA-SIA"));
		add("analysis.idle-condition", REGION, "UJI-SIA-SIA", "Pegawai( usia",
				advice("UJI-SIA-SIA", "Pegawai( usia < 50, usia < 60 )"), (it) -> it.fired("UJI-SIA-SIA"));
		add("analysis.unreachable", NUMBERS, "UJI-TIDAK", "Temuan(",
				pool("UJI-TIDAK", "Kotak( nomor == 9 ) Temuan( perihal == \"KELAYAKN\" )"),
				(it) -> it.one(Kotak.class, "") && !it.fired("UJI-TIDAK"));
		add("analysis.unreachable", CATEGORIES, "UJI-TIDAK", "Tingkat(",
				pool("UJI-TIDAK",
						"Pegawai( jenjang == \"PENGAWAS\" ) Tingkat( sumbu == \"KINERJA\", tingkat == \"BAIK\" )"),
				(it) -> it.person().jenjang().equals("PENGAWAS") && it.one(Tingkat.class, "KINERJA"));
		add("analysis.unreachable", REGION, "UJI-TIDAK", "Unsur(",
				pool("UJI-TIDAK",
						"Pegawai( jenjang == \"PENGAWAS\" ) Unsur( indikator == \"pelatihan\", unsur == \"jam\" )"),
				(it) -> it.person().jenjang().equals("PENGAWAS") && !it.fired("UJI-TIDAK"));
		for (Form form : List.of(NUMBERS, REGION)) {
			add("analysis.always-absent", form, "POOL-2", "Temuan(", change("POOL-2", "\"KELAYAKAN\"", "\"KELAYAKN\""),
					(it) -> it.fired("POOL-2"));
		}
		add("analysis.always-absent", CATEGORIES, "UJI-SELALU", "Tingkat(",
				pool("UJI-SELALU", "Kotak( nomor == 9 ) not Tingkat( sumbu == \"KINERJA\", tingkat == \"BURUK\" )"),
				(it) -> it.fired("UJI-SELALU"));
		add("analysis.duplicate", NUMBERS, "UJI-KEMBAR",
				rule("UJI-KEMBAR", "Pegawai( jenisPegawai not in (\"PPPK\", \"PNS\") )",
						"new Temuan(\"KELAYAKAN\", \"bukan PNS atau PPPK\")"),
				(it) -> it.fired("UJI-KEMBAR", "KEL-2"));
		add("analysis.duplicate", CATEGORIES, "UJI-KEMBAR", rule("UJI-KEMBAR",
				"Pegawai( pendidikan in (\"SLTA\", \"D-I\", \"D-II\") )", "new Poin(\"pendidikan\", 60)"),
				(it) -> it.fired("UJI-KEMBAR", "POT-PDD-5"));
		add("analysis.duplicate", REGION, "UJI-KEMBAR",
				rule("UJI-KEMBAR", "Kinerja( predikat == \"SANGAT BAIK\", tahunKe == 1 )", "new Poin(\"skp\", 100)"),
				(it) -> it.fired("UJI-KEMBAR", "KIN-SKP-1"));
		for (Form form : List.of(NUMBERS, REGION)) {
			add("analysis.subsumed", form, "UJI-BAGIAN", rule("UJI-BAGIAN",
					"Kotak( nomor == 8 ) not Temuan( perihal == \"KELAYAKAN\" )", "new Anggota(\"KRS_INSTANSI\")"),
					(it) -> it.fired("UJI-BAGIAN", "POOL-1"));
		}
		add("analysis.subsumed", CATEGORIES, "UJI-BAGIAN",
				rule("UJI-BAGIAN", "Pegawai( kedudukanHukum not in (\"Aktif\", \"PPPK Aktif\", \"CLTN\") )",
						"new Temuan(\"KELAYAKAN\", \"kedudukan hukum tidak aktif\")"),
				(it) -> it.fired("UJI-BAGIAN", "KEL-1"));
	}

	private void people() {
		for (Form form : Form.values()) {
			String axis = (form != CATEGORIES) ? "KINERJA" : "POTENSIAL";
			add("analysis.weights", form, "UJI-BOBOT", (rules) -> {
				rules.rule("UJI-BOBOT-0",
						"Pegawai( jenjang != \"PENGAWAS\" ) Poin( indikator == \"disiplin\", $n : nilai )",
						"new Tertimbang(\"" + axis + "\", \"tambahan\", 0, $n)");
				rules.rule("UJI-BOBOT",
						"Pegawai( jenjang == \"PENGAWAS\" ) Poin( indikator == \"disiplin\", $n : nilai )",
						"new Tertimbang(\"" + axis + "\", \"tambahan\", 10, $n)");
			}, (it) -> it.all(Tertimbang.class)
				.filter((part) -> part.sumbu().equals(axis))
				.map(Tertimbang::bobot)
				.reduce(BigDecimal.ZERO, BigDecimal::add)
				.intValueExact() == 110);
		}
	}

	private void comparisons() {
		add("analysis.order", NUMBERS, "KIN-SKP-3", change("KIN-SKP-4", "\"skp\", 40", "\"skp\", 70"),
				(it) -> it.points("skp").compareTo(it.with(Kinerja.class, "predikat", "KURANG").points("skp")) < 0);
		add("analysis.order", CATEGORIES, "POT-PDD-2", change("POT-PDD-2", "\"pendidikan\", 90", "\"pendidikan\", 75"),
				(it) -> it.points("pendidikan")
					.compareTo(it.with(Pegawai.class, "pendidikan", "S-1").points("pendidikan")) < 0);
		add("analysis.order", REGION, "KIN-SKP-2", change("KIN-SKP-2", "\"skp\", 80", "\"skp\", 50"),
				(it) -> it.points("skp")
					.compareTo(it.with(Kinerja.class, "predikat", "BUTUH PERBAIKAN").points("skp")) < 0);
		for (Form form : List.of(NUMBERS, REGION)) {
			add("analysis.loss", form, "UJI-RUGI", pool("UJI-RUGI", "Poin( indikator == \"kompetensi\", nilai < 70 )"),
					(it) -> !it.member("UJI-RUGI")
							&& it.with(Kompetensi.class, "capaian", BigDecimal.ONE).member("UJI-RUGI"));
		}
		add("analysis.loss", CATEGORIES, "UJI-RUGI", pool("UJI-RUGI", "Poin( indikator == \"potensi\", nilai < 50 )"),
				(it) -> !it.member("UJI-RUGI") && it.with(Potensi.class, "nilai", BigDecimal.ONE).member("UJI-RUGI"));
	}

	private void absences() {
		add("analysis.absence", NUMBERS, "KIN-UMP-2", undeclared("KIN-UMP-2"),
				(it) -> it.points("umpan balik").signum() == 0 && it
					.and(new UmpanBalik("uji", it.witness().asOf().getYear() - 1, BigDecimal.TEN, it.witness().asOf()))
					.points("umpan balik")
					.signum() > 0);
		for (Form form : List.of(CATEGORIES, REGION)) {
			add("analysis.absence", form, "POT-PEL-1", undeclared("POT-PEL-1"),
					(it) -> it.points("pelatihan").signum() == 0
							&& it.and(training(it.witness().asOf())).points("pelatihan").signum() > 0);
		}
		add("analysis.absence.pool", NUMBERS, "KEL-1", undeclared("KEL-1"), (it) -> !it.member("KRS_INSTANSI")
				&& it.with(Pegawai.class, "kedudukanHukum", "Aktif").member("KRS_INSTANSI"));
		add("analysis.absence.pool", CATEGORIES, "POOL-3", undeclared("POOL-3"), (it) -> !it.member("KEPEMIMPINAN")
				&& it.with(Pegawai.class, "jenjang", "ADMINISTRATOR").member("KEPEMIMPINAN"));
		add("analysis.absence.pool", REGION, "UJI-POOL",
				pool("UJI-POOL", "Kotak( nomor > 3 ) Pegawai( golongan in (\"III/d\", \"IV/a\", \"IV/b\", \"IV/c\") )"),
				(it) -> !it.member("UJI-POOL") && it.with(Pegawai.class, "golongan", "IV/a").member("UJI-POOL"));
	}

	private void numbers() {
		for (Form form : Form.values()) {
			add("analysis.unexplained", form, "POT-BOB-1", (rules) -> rules.without("KEL-BLM-2"),
					(it) -> it.none(Kotak.class, "") && it.all(BelumLengkap.class).findAny().isEmpty());
			add("analysis.failed", form, "UJI-GAGAL",
					rule("UJI-GAGAL", "DataTambahan( kunci == \"uji\", angka == 7, $n : angka )",
							"Unsur.persen(\"uji\", \"bagian\", $n, 0)"),
					(it) -> it.error("evaluation.failed"));
			add("analysis.score.axis", form, "UJI-SUMBU", (rules) -> {
				rules.rule("UJI-BAGIAN-1", "Poin( indikator == \"pendidikan\", $n : nilai )",
						"new Tertimbang(\"UJI\", \"pendidikan\", 100, $n)");
				rules.rule("UJI-SUMBU", "Tertimbang( sumbu == \"UJI\", $n : bobot )", "new NilaiSumbu(\"UJI\", $n)");
			}, (it) -> it.all(NilaiSumbu.class)
				.anyMatch((value) -> value.sumbu().equals("UJI")
						&& value.tepat().compareTo(it.points("pendidikan")) != 0));
			add("analysis.score.part", form, "POT-BOB-6",
					change("POT-BOB-6", "indikator == \"bidang ilmu\"", "indikator == \"pendidikan\""),
					(it) -> it.all(Tertimbang.class)
						.anyMatch((part) -> part.indikator().equals("bidang ilmu")
								&& part.nilai().compareTo(it.points("bidang ilmu")) != 0));
			add("analysis.threshold.copy", form, "UJI-BATAS",
					pool("UJI-BATAS", "NilaiSumbu( sumbu == \"POTENSIAL\", nilai >= 79.5 )"),
					(it) -> it.member("UJI-BATAS") && it.all(Tingkat.class)
						.anyMatch((level) -> level.equals(new Tingkat("POTENSIAL", "MENENGAH"))));
		}
		add("analysis.score.rounded", CATEGORIES, "UJI-BULAT",
				rule("UJI-BULAT", "NilaiSumbu( sumbu == \"POTENSIAL\", $n : nilai )",
						"new Tertimbang(\"BULAT\", \"potensial\", 100, $n)"),
				(it) -> rounded(it, "POTENSIAL"));
		for (Form form : List.of(NUMBERS, REGION)) {
			add("analysis.score.rounded", form, "TAL-BOB-2", change("TAL-BOB-2", "$n : tepat", "$n : nilai"),
					(it) -> rounded(it, "POTENSIAL"));
		}
	}

	/** The words of a requirement name another number than it compares. */
	private void words() {
		add("analysis.threshold.words", NUMBERS, "PRO-JPTM-07.gagal", (rules) -> {
		}, (it) -> isBetween(it.points("kompetensi"), 75, 80));
		add("analysis.threshold.words", CATEGORIES, "PRO-JPTM-07.penuhi",
				change("PRO-JPTM-07.penuhi", "paling rendah 80", "paling rendah 84"),
				(it) -> isBetween(it.points("kompetensi"), 80, 84));
		add("analysis.threshold.words", REGION, "PRO-JPTU-07.penuhi", (rules) -> {
		}, (it) -> isBetween(it.points("kompetensi"), 75, 80));
	}

	private static boolean isBetween(BigDecimal number, int from, int below) {
		return number.compareTo(BigDecimal.valueOf(from)) >= 0 && number.compareTo(BigDecimal.valueOf(below)) < 0;
	}

	private static Pelatihan training(LocalDate asOf) {
		return new Pelatihan("uji", null, "uji", asOf.minusYears(1), BigDecimal.valueOf(15), asOf);
	}

	private static boolean rounded(Shown shown, String axis) {
		return shown.all(NilaiSumbu.class).anyMatch((value) -> value.nilai().compareTo(value.tepat()) != 0);
	}

}
