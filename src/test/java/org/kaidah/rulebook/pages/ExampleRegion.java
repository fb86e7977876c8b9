package org.kaidah.rulebook.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.kaidah.engine.UnusableRules;
import org.kaidah.rulebook.EditionDetails;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.LegalBasis;
import org.kaidah.rulebook.National;
import org.kaidah.rulebook.PublishEdition;
import org.kaidah.rulebook.PublishEdition.Approval;
import org.kaidah.rulebook.PublishEdition.Wanted;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.CreateJurisdiction;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.OpenDraft;
import org.kaidah.rulebook.draft.Office;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A region on the shipped national rules with two editions, one in force and one to come,
 * and an open draft. Nothing is written to the rules folder.
 */
public final class ExampleRegion {

	/** Its code. */
	public static final String CODE = "99.07";

	private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);

	private static final String FILE = "kinerja/skp.drl";

	private static final String ADDED = """

			rule "Umpan balik: kehadiran apel"
				@kode("KAB-APEL-1")
				@dasar("Peraturan Bupati Contoh Nomor 7 Tahun 2026 Pasal 9")
			when
				DataTambahan( kunci == "hadir apel", angka >= 95 )
			then
				insert( new Anjuran("KEHADIRAN", "piagam kehadiran dari bupati") );
			end
			""";

	private static final String OFF = """
			nonaktif:
			  - kode: PGB-KSJ-1
			    alasan: Program antikorupsi diatur tersendiri oleh Inspektorat
			    dasar: Peraturan Bupati Contoh Nomor 7 Tahun 2026 Pasal 12
			""";

	private final ApplicationContext application;

	private ExampleRegion(ApplicationContext application) {
		this.application = application;
	}

	/** Adds it. */
	public static void in(ApplicationContext application) throws Exception {
		new ExampleRegion(application).add();
	}

	/**
	 * The addresses of its rules as differences and merged, their history, and what comes
	 * in.
	 */
	public static List<String> addresses() {
		String region = "/aturan/" + CODE;
		return List.of(region, region + "?teks=gabungan&cari=usia", region + "/KIN-SKP-2", region + "/PGB-KSJ-1",
				region + "/edisi", region + "/edisi?aturan=KIN-SKP-2", region + "/edisi/1",
				region + "/beda?dari=1&ke=2", region + "/beda?dari=1&ke=2&jawaban=ya", region + "/beda?dari=2&ke=2",
				region + "/impor", "/aturan/nasional-kategori?cari=tidak+ada", "/aturan/nasional/edisi/1?halaman=2",
				"/wilayah/baru");
	}

	private void add() throws IOException, DraftRefused {
		Draft begun = this.application.getBean(CreateJurisdiction.class)
			.create(Office.SRI, new Jurisdiction(CODE, "Kabupaten Contoh", "Provinsi Contoh", Jurisdiction.NATIONAL));
		RuleDocument settings = this.application.getBean(Drafts.class).document(begun);
		publish(begun, settings.with(FILE, rules(85) + ADDED).with("wilayah.yaml", settings.text("wilayah.yaml") + OFF),
				"Manajemen talenta kabupaten", FIRST);
		Draft next = this.application.getBean(OpenDraft.class).fromNewest(Office.SRI, CODE);
		publish(next, settings.with(FILE, rules(90)), "Nilai predikat baik dinaikkan", LocalDate.of(2099, 1, 1));
		this.application.getBean(OpenDraft.class).fromNewest(Office.SRI, CODE);
	}

	/** The national rule for "BAIK" with other points. */
	private static String rules(int points) throws IOException {
		String national = Files.readString(National.RULES.resolve("nasional/" + FILE));
		String head = national.substring(0, national.indexOf("//"));
		int from = national.indexOf("rule \"SKP: baik\"");
		String rule = national.substring(from, national.indexOf("\nend", from)) + "\nend\n";
		return head + rule.replace("80", String.valueOf(points))
			.replace("Keputusan Kepala BKN Nomor 411 Tahun 2025\")",
					"Peraturan Bupati Contoh Nomor 7 Tahun 2026 Pasal 5\")");
	}

	private void publish(Draft draft, RuleDocument document, String title, LocalDate effective) {
		PublishedEdition national = this.application.getBean(PublishedEditions.class)
			.newest(Jurisdiction.NATIONAL)
			.orElseThrow();
		EditionDetails details = new EditionDetails(title, "Menyesuaikan dengan peraturan bupati.",
				new LegalBasis("Peraturan Bupati Contoh Nomor 7 Tahun 2026", LocalDate.of(2026, 1, 5),
						"Manajemen Talenta Aparatur Sipil Negara", "https://jdih.example.go.id/perbup-7-2026"),
				effective);
		Approval approval = new Approval(Office.RATNA.account(), draft.id(), Instant.parse("2026-01-20T03:00:00Z"),
				List.of(Office.SRI.account(), Office.BUDI.account()));
		Wanted wanted = new Wanted(CODE, document, national.id(), details, Office.SRI.account(), approval);
		new TransactionTemplate(this.application.getBean(PlatformTransactionManager.class))
			.executeWithoutResult((status) -> publish(wanted));
	}

	private void publish(Wanted wanted) {
		try {
			this.application.getBean(PublishEdition.class).publish(wanted);
		}
		catch (UnusableRules ex) {
			throw new IllegalStateException(ex);
		}
	}

}
