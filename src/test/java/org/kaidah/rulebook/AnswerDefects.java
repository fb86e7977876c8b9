package org.kaidah.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

import org.kaidah.rulebook.PlantedRules.Form;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.Kinerja;
import org.kaidah.vocabulary.Kotak;
import org.kaidah.vocabulary.Pegawai;
import org.kaidah.vocabulary.Tingkat;

import static org.kaidah.rulebook.PlantedRules.Form.CATEGORIES;
import static org.kaidah.rulebook.PlantedRules.Form.NUMBERS;
import static org.kaidah.rulebook.PlantedRules.Form.REGION;

/**
 * Boxes and answers on requirements.
 */
final class AnswerDefects extends DefectList {

	AnswerDefects(int part) {
		super(part);
	}

	/**
	 * A region cannot change the boxes, but it can draw one more and name other levels.
	 */
	void boxes() {
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

	void requirements() {
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

	/** The words of a requirement name another number than it compares. */
	void words() {
		add("analysis.threshold.words", NUMBERS, "PRO-JPTM-07.gagal", (rules) -> {
		}, (it) -> isBetween(it.points("kompetensi"), 75, 80));
		add("analysis.threshold.words", CATEGORIES, "PRO-JPTM-07.penuhi",
				change("PRO-JPTM-07.penuhi", "paling rendah 80", "paling rendah 84"),
				(it) -> isBetween(it.points("kompetensi"), 80, 84));
		add("analysis.threshold.words", REGION, "PRO-JPTU-07.penuhi", (rules) -> {
		}, (it) -> isBetween(it.points("kompetensi"), 75, 80));
	}

	private static boolean failed(Shown shown, String requirement) {
		return shown.all(Hasil.class)
			.anyMatch((result) -> result.syarat().equals(requirement) && result.putusan().equals(Hasil.GAGAL));
	}

	private static boolean isBetween(BigDecimal number, int from, int below) {
		return number.compareTo(BigDecimal.valueOf(from)) >= 0 && number.compareTo(BigDecimal.valueOf(below)) < 0;
	}

}
