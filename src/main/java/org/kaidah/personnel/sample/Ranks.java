package org.kaidah.personnel.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.kaidah.personnel.RankHeld;

/**
 * The rank history: a step about every four years, as far as education and post allow.
 */
final class Ranks {

	private static final List<String> GOLONGAN = List.of("I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d",
			"III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e");

	private static final List<String> PANGKAT = List.of("Juru Muda", "Juru Muda Tk.I", "Juru", "Juru Tk.I",
			"Pengatur Muda", "Pengatur Muda Tk.I", "Pengatur", "Pengatur Tk.I", "Penata Muda", "Penata Muda Tk.I",
			"Penata", "Penata Tk.I", "Pembina", "Pembina Tk.I", "Pembina Utama Muda", "Pembina Utama Madya",
			"Pembina Utama");

	private Ranks() {
	}

	static void write(Draft draft) {
		if (draft.contract) {
			draft.rank = contractRank(draft.firstStudy, draft.seat.jenjang());
			return;
		}
		int rank = first(draft.firstStudy);
		int highest = highest(draft);
		LocalDate since = draft.entry;
		add(draft, rank, since, "CPNS");
		while (rank < highest) {
			since = promotionDay(since.plusMonths(draft.dice.between(42, 56)));
			if (since.isAfter(draft.asOf)) {
				return;
			}
			rank++;
			add(draft, rank, since, promotionKind(draft.seat));
		}
	}

	/** The name that goes with a rank of civil servants. */
	static String pangkat(String golongan) {
		int rank = GOLONGAN.indexOf(golongan);
		return rank < 0 ? null : PANGKAT.get(rank);
	}

	private static void add(Draft draft, int rank, LocalDate since, String kind) {
		int months = (int) ChronoUnit.MONTHS.between(draft.entry, since);
		draft.rank = GOLONGAN.get(rank);
		draft.rankSince = since;
		draft.ranks.add(new RankHeld(draft.rank, PANGKAT.get(rank), since, months / 12, months % 12, kind,
				draft.decree("823", since.getYear()), since.minusDays(draft.dice.between(10, 50))));
	}

	/** Promotions take effect on 1 April and 1 October. */
	private static LocalDate promotionDay(LocalDate earliest) {
		int month = earliest.getMonthValue() <= 4 ? 4 : 10;
		return LocalDate.of(earliest.getMonthValue() > 10 ? earliest.getYear() + 1 : earliest.getYear(), month, 1);
	}

	private static String promotionKind(Seat seat) {
		return switch (seat.jenis()) {
			case "FUNGSIONAL" -> "Pilihan (Jabatan Fungsional)";
			case "STRUKTURAL" -> "Pilihan (Jabatan Struktural)";
			default -> "Reguler";
		};
	}

	private static int first(Study study) {
		return switch (study.tingkat()) {
			case "SD" -> 0;
			case "SLTP" -> 2;
			case "SLTA" -> 4;
			case "D-III" -> 6;
			default -> study.bidangIlmu().equals("KEDOKTERAN") ? 9 : 8;
		};
	}

	private static int highest(Draft draft) {
		return switch (draft.seat.jenjang()) {
			case "JPT PRATAMA" -> 15;
			case "AHLI UTAMA" -> 16;
			case "AHLI MADYA" -> 14;
			case "ADMINISTRATOR" -> 13;
			case "PENGAWAS" -> 12;
			case "AHLI MUDA", "PENYELIA" -> 11;
			case "AHLI PERTAMA", "MAHIR" -> 9;
			case "TERAMPIL" -> 8;
			default -> Math.min(11, first(draft.firstStudy) + 4);
		};
	}

	private static String contractRank(Study study, String jenjang) {
		if (jenjang.equals("AHLI MUDA") || jenjang.equals("AHLI MADYA")) {
			return jenjang.equals("AHLI MUDA") ? "XI" : "XIII";
		}
		return switch (study.tingkat()) {
			case "SD" -> "I";
			case "SLTP" -> "IV";
			case "SLTA" -> "V";
			case "D-III" -> "VII";
			default -> study.bidangIlmu().equals("KEDOKTERAN") ? "X" : "IX";
		};
	}

}
