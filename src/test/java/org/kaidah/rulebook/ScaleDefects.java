package org.kaidah.rulebook;

import java.util.List;
import java.util.function.Predicate;

import org.kaidah.rulebook.PlantedRules.Form;
import org.kaidah.vocabulary.BelumLengkap;
import org.kaidah.vocabulary.Kotak;
import org.kaidah.vocabulary.NilaiSumbu;
import org.kaidah.vocabulary.Poin;
import org.kaidah.vocabulary.Tertimbang;
import org.kaidah.vocabulary.Tingkat;
import org.kaidah.vocabulary.Unsur;

import static org.kaidah.rulebook.PlantedRules.Form.CATEGORIES;
import static org.kaidah.rulebook.PlantedRules.Form.NUMBERS;
import static org.kaidah.rulebook.PlantedRules.Form.REGION;

/**
 * Scales, levels and the numbers computed from them.
 */
final class ScaleDefects extends DefectList {

	ScaleDefects(int part) {
		super(part);
	}

	void scales() {
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

	void levels() {
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

	void numbers() {
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

	private static boolean rounded(Shown shown, String axis) {
		return shown.all(NilaiSumbu.class).anyMatch((value) -> value.nilai().compareTo(value.tepat()) != 0);
	}

}
