package org.kaidah.engine.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the word that was probably meant. */
final class Words {

	/** What people say for a word of the vocabulary; the first that is there is meant. */
	private static final Map<String, List<String>> MEANT = Map.ofEntries(Map.entry("umur", List.of("usia")),
			Map.entry("pangkat", List.of("golongan")), Map.entry("gol", List.of("golongan")),
			Map.entry("nip", List.of("id")), Map.entry("status", List.of("kedudukanHukum", "jenisPegawai")),
			Map.entry("opd", List.of("unorInduk")), Map.entry("skpd", List.of("unorInduk")),
			Map.entry("dinas", List.of("unorInduk")), Map.entry("unit", List.of("unor")),
			Map.entry("level", List.of("jenjang", "tingkat")), Map.entry("jurusan", List.of("bidangIlmu")),
			Map.entry("ijazah", List.of("pendidikan")), Map.entry("lahir", List.of("tanggalLahir")),
			Map.entry("skp", List.of("Kinerja", "predikat")), Map.entry("diklat", List.of("Pelatihan")),
			Map.entry("kursus", List.of("Pelatihan")), Map.entry("hukdis", List.of("Hukuman")),
			Map.entry("sanksi", List.of("Hukuman")), Map.entry("prestasi", List.of("Penghargaan")),
			Map.entry("orang", List.of("Pegawai")), Map.entry("asn", List.of("Pegawai")),
			Map.entry("pns", List.of("Pegawai")), Map.entry("target", List.of("Sasaran")),
			Map.entry("umpan", List.of("UmpanBalik")), Map.entry("tim", List.of("PenugasanTim", "tim")),
			Map.entry("box", List.of("Kotak")), Map.entry("skor", List.of("nilai", "Poin")),
			Map.entry("angka", List.of("nilai")), Map.entry("poin", List.of("Poin", "nilai")),
			Map.entry("average", List.of("rata")), Map.entry("avg", List.of("rata")),
			Map.entry("jumlah", List.of("sum")), Map.entry("hitung", List.of("count")),
			Map.entry("terbesar", List.of("max")), Map.entry("terkecil", List.of("min")),
			Map.entry("dasarhukum", List.of("dasar")), Map.entry("code", List.of("kode")));

	private Words() {
	}

	/** The candidate nearest to the word, or an empty text where none is near. */
	static String closest(String word, Collection<String> candidates) {
		String plain = plain(word);
		for (String meant : MEANT.getOrDefault(plain, List.of())) {
			if (candidates.contains(meant)) {
				return meant;
			}
		}
		String best = "";
		int least = Math.max(1, plain.length() / 3) + 1;
		for (String candidate : candidates.stream().sorted().toList()) {
			int distance = distance(plain, plain(candidate));
			if (distance < least) {
				least = distance;
				best = candidate;
			}
		}
		return best;
	}

	/** Without what people vary: capitals, spaces and signs. */
	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replaceAll("[ _./-]", "");
	}

	/** Letters to change, add, leave out or swap with the next. */
	private static int distance(String a, String b) {
		int[][] table = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				table[i][j] = (i == 0 || j == 0) ? i + j : step(table, a, b, i, j);
			}
		}
		return table[a.length()][b.length()];
	}

	private static int step(int[][] table, String a, String b, int i, int j) {
		boolean same = a.charAt(i - 1) == b.charAt(j - 1);
		int least = Math.min(table[i - 1][j - 1] + (same ? 0 : 1), Math.min(table[i - 1][j], table[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
	}

}
