package org.kaidah.rulebook.pages;

import java.util.List;
import java.util.stream.Stream;

import org.kaidah.access.Acting;
import org.kaidah.access.Actor;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.CreateJurisdiction;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.SaveDraft;
import org.springframework.context.ApplicationContext;

/**
 * A draft whose rules are being written: with a rule of its own, one switched off, and a
 * mistake.
 */
public final class WritingToSee {

	private WritingToSee() {
	}

	/** Writes it and tells the addresses of its pages. */
	public static List<String> in(ApplicationContext application) throws DraftRefused {
		Actor author = Acting.actor(Grant.EVERYWHERE, Role.PENYUSUN);
		Draft draft = application.getBean(CreateJurisdiction.class)
			.create(author, new Jurisdiction("35.77", "Kabupaten Penulis", "Jawa Timur", "nasional"));
		RuleDocument document = application.getBean(Drafts.class).document(draft);
		String settings = document.text("wilayah.yaml")
				+ "nonaktif:\n  - {kode: KIN-SKP-1, alasan: Diganti, dasar: Perbup}\n";
		application.getBean(SaveDraft.class)
			.save(author, draft.id(), draft.version(),
					document.with("wilayah.yaml", settings)
						.with("kinerja/skp.drl", LittleRules.file(LittleRules.rule("KIN-SKP-2", "BIK", 75))),
					draft.details());
		return pages().map((page) -> "/draf/" + draft.id() + page).toList();
	}

	private static Stream<String> pages() {
		String text = "?nama=kinerja/skp.drl";
		return Stream.of("/aturan", "/aturan?beda=true", "/aturan?letak=kinerja/skp.drl", "/aturan?cari=zzz",
				"/aturan/KIN-SKP-1", "/aturan/KIN-SKP-2", "/aturan/KIN-SKP-2/kode", "/aturan/KIN-SKP-2/hapus",
				"/aturan/baru", "/aturan/baru?pola=persyaratan", "/aturan/baru?pola=skala", "/aturan/baru?pola=bobot",
				"/aturan/baru?pola=pool", "/aturan/baru?pola=anjuran", "/aturan/bobot", "/berkas" + text,
				"/berkas?nama=wilayah.yaml", "/berkas/baru", "/berkas/nama" + text, "/berkas/hapus" + text, "/wilayah",
				"/kisi" + text, "/kisi?nama=kotak/kotak.drl", "/kisi/buku" + text, "/tabel-keputusan");
	}

}
