package org.kaidah.personnel.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.RegisteredPost;

/** The sheet {@code jabatan}: how a post of the register becomes a row. */
final class PostSheet {

	static final String NAME = "jabatan";

	/** The columns of the standard levels with the competences they stand for. */
	private static final String[][] STANDARDS = { { "stdIntegritas", "INTEGRITAS" }, { "stdKerjaSama", "KERJA SAMA" },
			{ "stdKomunikasi", "KOMUNIKASI" }, { "stdOrientasiHasil", "ORIENTASI PADA HASIL" },
			{ "stdPelayananPublik", "PELAYANAN PUBLIK" }, { "stdPengembanganDiri", "PENGEMBANGAN DIRI DAN ORANG LAIN" },
			{ "stdMengelolaPerubahan", "MENGELOLA PERUBAHAN" }, { "stdPengambilanKeputusan", "PENGAMBILAN KEPUTUSAN" },
			{ "stdPerekatBangsa", "PEREKAT BANGSA" } };

	private PostSheet() {
	}

	static List<String> header() {
		List<String> header = new ArrayList<>(List.of("kode", "nama", "unorNama", "unorIndukNama", "jenis", "jenjang",
				"eselon", "kelas", "rumpun", "prioritas", "pendidikanMinimal"));
		Arrays.stream(STANDARDS).forEach((standard) -> header.add(standard[0]));
		header.add("pemangkuNip");
		return header;
	}

	static List<List<Object>> cells(Dossier dossier) {
		return dossier.registeredPosts().stream().map(PostSheet::cells).toList();
	}

	static List<Object> cells(RegisteredPost post) {
		List<Object> cells = new ArrayList<>(Arrays.asList(post.kode(), post.nama(), post.unorNama(),
				post.unorIndukNama(), post.jenis(), post.jenjang(), post.eselon(), post.kelas(), post.rumpun(),
				post.prioritas(), post.pendidikanMinimal()));
		Arrays.stream(STANDARDS).forEach((standard) -> cells.add(post.standar().get(standard[1])));
		cells.add(post.pemangkuNip());
		return cells;
	}

}
