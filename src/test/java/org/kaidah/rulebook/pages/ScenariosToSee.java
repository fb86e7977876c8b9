package org.kaidah.rulebook.pages;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.kaidah.access.Acting;
import org.kaidah.access.Actor;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.CreateJurisdiction;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.SaveDraft;
import org.kaidah.rulebook.draft.ScenarioRun;
import org.kaidah.rulebook.draft.ScenarioRuns;
import org.springframework.context.ApplicationContext;

/** A draft with scenarios, one of which fails and one of which cannot be read. */
public final class ScenariosToSee {

	private static final String CODE = "99.71";

	private static final String FILE = "kinerja/skenario.yaml";

	private ScenariosToSee() {
	}

	/** Writes them, has them run, and tells the addresses of their pages. */
	public static List<String> in(ApplicationContext application) throws Exception {
		Actor author = Acting.actor(Grant.EVERYWHERE, Role.PENYUSUN);
		Draft begun = application.getBean(CreateJurisdiction.class)
			.create(author, new Jurisdiction(CODE, "Kabupaten Skenario", "Provinsi Contoh", "nasional"));
		RuleDocument document = application.getBean(Drafts.class).document(begun).with(FILE, """
				seperti: administrator-biasa
				per: 2026-06-30
				skenario:
				  - nama: Pegawai biasa ada di kotak 9
				    ubah:
				      kinerja:
				        - {di: {tahun: 2025}, predikat: SANGAT BAIK}
				    harap:
				      - Kotak: {nomor: 9}
				      - Tingkat: {sumbu: POTENSIAL, tingkat: TINGGI}
				    berlaku: [KOT-9]
				  - nama: Tidak terbaca
				    seperti: orang-yang-tidak-ada
				""");
		Draft draft = application.getBean(SaveDraft.class)
			.save(author, begun.id(), begun.version(), document, begun.details());
		ScenarioRuns runs = application.getBean(ScenarioRuns.class);
		ScenarioRun ran = runs.start(draft, (scenario) -> scenario.file().startsWith("daerah/"));
		for (int i = 0; i < 600 && ran.running(); i++) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		String file = "daerah/" + CODE + "/" + FILE;
		return Stream.of("", "?berkas=" + file, "?berkas=nasional/kinerja/skenario.yaml", "/satu?urut=0&nama=" + file,
				"/satu?urut=1&nama=" + file, "/ubah?urut=0&nama=" + FILE, "/ubah?nama=" + FILE, "/berkas?nama=" + FILE)
			.map((page) -> "/draf/" + draft.id() + "/skenario" + page)
			.toList();
	}

}
