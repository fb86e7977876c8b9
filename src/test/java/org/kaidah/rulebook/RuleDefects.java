package org.kaidah.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.kaidah.rulebook.PlantedRules.Form;
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
 * Single rules, and what they make of people.
 */
final class RuleDefects extends DefectList {

	RuleDefects(int part) {
		super(part);
	}

	void conditions() {
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

	void people() {
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

	void comparisons() {
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

	void absences() {
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

	private static Pelatihan training(LocalDate asOf) {
		return new Pelatihan("uji", null, "uji", asOf.minusYears(1), BigDecimal.valueOf(15), asOf);
	}

}
