package org.kaidah.rulebook.pages;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaidah.access.Acting;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Office;
import org.kaidah.rulebook.draft.RulebookTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Scenarios are read, run and changed on pages; what the author typed is never lost. */
@RulebookTest
@AutoConfigureMockMvc
class ScenarioPagesTest {

	private static final String FILE = "kinerja/skenario.yaml";

	private static final String TEXT = """
			seperti: administrator-biasa
			per: 2026-06-30
			skenario:
			  # batas atas
			  - nama: Predikat Baik bernilai 85
			    harap:
			      - Poin: {indikator: KIN-SKP-2, nilai: 85}   # pasal 3
			  - nama: Predikat Baik bernilai 90
			    harap:
			      - Poin: {indikator: KIN-SKP-2, nilai: 90}
			    berlaku: [KIN-SKP-2]
			""";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Office office;

	private Draft draft;

	private String place;

	@BeforeEach
	void beginDraft() throws Exception {
		Draft begun = this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, LocalDate.of(2026, 7, 1));
		this.draft = this.office.save.save(Office.SRI, begun.id(), begun.version(),
				this.office.drafts.document(begun).with(FILE, TEXT), begun.details());
		this.place = "daerah/" + this.draft.jurisdiction() + '/' + FILE;
	}

	@Test
	void listsOwnScenariosAndThoseBelowAndTellsWhatIsNotShown() throws Exception {
		assertThat(body("")).contains(this.place, "nasional/kinerja/skenario.yaml", "2 skenario: 0 sesuai",
				"Jalankan skenario draf ini untuk melihat", "Jalankan skenario draf ini (2)",
				"Jalankan semua (3), termasuk 1 dari aturan di bawahnya");
		assertThat(body("?berkas=" + this.place)).contains("Predikat Baik bernilai 85",
				"Poin: indikator KIN-SKP-2, nilai 85", "Belum dijalankan");

		run("", "");

		String overview = body("");
		assertThat(overview).contains("2 skenario: 1 sesuai, 1 tidak sesuai, 0 belum dijalankan",
				"Tidak ada skenario tempat aturan ini diam", "KIN-SKP-2");
		assertThat(overview).as("a scenario below that this region rightly changes")
			.contains("1 skenario: 0 sesuai, 1 tidak sesuai");
		assertThat(body("?berkas=" + this.place)).contains("Sesuai", "Tidak sesuai");
	}

	@Test
	void runsItsOwnScenariosAlone() throws Exception {
		assertThat(this.web.post().uri(address("/jalankan")).with(Acting.at(Office.SRI)).param("sendiri", "true"))
			.hasStatus3xxRedirection();
		awaitEnd();

		assertThat(body("")).contains("2 skenario: 1 sesuai, 1 tidak sesuai, 0 belum dijalankan",
				"1 skenario: 0 sesuai, 0 tidak sesuai, 1 belum dijalankan",
				"Tidak ada skenario tempat aturan ini diam");
	}

	@Test
	void showsExpectedAgainstActualWithTheTraceOfAFailure() throws Exception {
		run(this.place, "1");

		String page = body("/satu?nama=" + this.place + "&urut=1");

		assertThat(page).contains("diharapkan Poin{indikator=KIN-SKP-2, nilai=90}", "nilai=85",
				"<code>KIN-SKP-2</code> <span>Predikat BAIK: KIN-SKP-2</span>", "predikat == &quot;BAIK&quot;",
				"Semua aturan yang berlaku (1)");
		assertThat(body("/satu?nama=" + this.place + "&urut=0")).contains("Belum dijalankan");
		assertThat(get("/satu?nama=" + this.place + "&urut=7")).hasStatus(404);
		assertThat(get("/satu?nama=tidak-ada.yaml&urut=0")).hasStatus(404);
	}

	@Test
	void tellsWhyNothingCanBeRun() throws Exception {
		this.draft = this.office.saved(this.draft,
				LittleRules.file(Office.replacement(85).replace("predikat", "predikt")), LocalDate.of(2026, 7, 1));

		run("", "");

		assertThat(body("")).contains("Skenario belum dapat dijalankan", "Kinerja tidak punya");
	}

	@Test
	void changesOneScenarioAtItsPlace() throws Exception {
		assertThat(body("/ubah?nama=" + FILE + "&urut=0")).contains("value=\"Predikat Baik bernilai 85\"",
				"value=\"85\"", "seperti yang dikatakan berkas (administrator-biasa)");

		MvcTestResult saved = this.web.post()
			.uri(address("/ubah"))
			.with(Acting.at(Office.SRI))
			.param("nama", FILE)
			.param("urut", "0")
			.param("asal", "Predikat Baik bernilai 85")
			.param("versi", version())
			.param("judul", "Predikat Baik bernilai 85, pegawai muda")
			.param("ubah-fakta", "pegawai", "")
			.param("ubah-cara", "", "")
			.param("ubah-baris", "", "")
			.param("ubah-isi", "tanggalLahir: 1995-01-01", "")
			.param("Poin-arti", "harap", "")
			.param("Poin-tempat", "0", "")
			.param("Poin-indikator", "KIN-SKP-2", "")
			.param("Poin-nilai", "85", "")
			.param("Kotak-arti", "tidak")
			.param("diam", "KIN-SKP-1")
			.exchange();

		assertThat(saved).hasStatus3xxRedirection();
		assertThat(text()).isEqualTo(
				TEXT.replace("nama: Predikat Baik bernilai 85\n", "nama: \"Predikat Baik bernilai 85, pegawai muda\"\n")
					.replace("# pasal 3\n", """
							# pasal 3
							    ubah:
							      pegawai: {tanggalLahir: 1995-01-01}
							    tidak:
							      - Kotak: {}
							    diam: [KIN-SKP-1]
							"""));
		run(this.place, "");
		assertThat(body("")).contains("2 skenario: 1 sesuai, 1 tidak sesuai");
	}

	@Test
	void keepsWhatWasTypedWhereItRefuses() throws Exception {
		MvcTestResult refused = this.web.post()
			.uri(address("/ubah"))
			.with(Acting.at(Office.SRI))
			.param("nama", FILE)
			.param("urut", "0")
			.param("asal", "Predikat Baik bernilai 85")
			.param("versi", version())
			.param("judul", "")
			.param("ubah-fakta", "kinerja")
			.param("ubah-cara", "")
			.param("ubah-baris", "")
			.param("ubah-isi", "predikat: [")
			.param("Kotak-arti", "")
			.param("Kotak-tempat", "")
			.param("Kotak-nomor", "9")
			.exchange();
		assertThat(refused).hasStatus(422);
		assertThat(refused).bodyText()
			.contains("Kesalahan:", "Beri skenario ini nama", "value=\"predikat: [\"", "href=\"#ubah-isi-0\"",
					"untuk Kotak yang Anda isi", "name=\"Kotak-nomor\" aria-label=\"nomor\" value=\"9\"");

		MvcTestResult unknown = this.web.post()
			.uri(address("/ubah"))
			.with(Acting.at(Office.SRI))
			.param("nama", FILE)
			.param("versi", version())
			.param("judul", "Orang lain")
			.param("seperti", "tidak-ada")
			.param("per", "2026-06-31")
			.exchange();
		assertThat(unknown).hasStatus(422);
		assertThat(unknown).bodyText().contains("Nilai &#39;2026-06-31&#39; tidak cocok");

		MvcTestResult moved = this.web.post()
			.uri(address("/ubah"))
			.with(Acting.at(Office.SRI))
			.param("nama", FILE)
			.param("urut", "0")
			.param("asal", "Nama yang lama")
			.param("versi", version())
			.param("judul", "Apa saja")
			.exchange();
		assertThat(moved).hasStatus(422).bodyText().contains("Nama yang lama");
		assertThat(text()).isEqualTo(TEXT);
	}

	@Test
	void addsCopiesAndRemoves() throws Exception {
		assertThat(this.web.post()
			.uri(address("/ubah"))
			.with(Acting.at(Office.SRI))
			.param("nama", "kinerja/skenario-baru.yaml")
			.param("versi", version())
			.param("judul", "Berkas baru")
			.param("seperti", "administrator-biasa")
			.param("per", "2026-06-30")
			.exchange()).hasStatus3xxRedirection();
		assertThat(this.office.drafts.document(now()).text("kinerja/skenario-baru.yaml")).isEqualTo("""
				skenario:
				  - nama: Berkas baru
				    seperti: administrator-biasa
				    per: 2026-06-30
				""");

		assertThat(step("/salin", "0", version())).hasStatus3xxRedirection();
		assertThat(text()).contains("nama: Predikat Baik bernilai 85 (salinan)");
		assertThat(step("/hapus", "1", version())).hasStatus3xxRedirection();
		assertThat(text()).isEqualTo(TEXT);
		assertThat(step("/hapus", "0", "1")).as("by somebody who has an old version before them")
			.hasStatus3xxRedirection();
		assertThat(text()).isEqualTo(TEXT);
	}

	@Test
	void savesTextAndTellsItsMistakesAtTheirPlace() throws Exception {
		String wrong = TEXT.replace("Poin: {indikator: KIN-SKP-2, nilai: 90}", "Poin: {indikatr: KIN-SKP-2}");

		MvcTestResult checked = save(wrong, "periksa", version());
		assertThat(checked).hasStatusOk();
		assertThat(checked).bodyText().contains("1 kesalahan dalam berkas ini", "Baris 10, kolom", "indikatr");
		assertThat(text()).as("not saved").isEqualTo(TEXT);

		assertThat(save(wrong, "simpan", version())).hasStatus3xxRedirection();
		assertThat(text()).isEqualTo(wrong);
		assertThat(body("?berkas=" + this.place)).contains("Tidak terbaca");
	}

	@Test
	void tellsWhoSavedMeanwhileAndKeepsTheText() throws Exception {
		String mine = TEXT.replace("nilai: 90", "nilai: 91");
		Draft other = this.office.save.save(Office.BUDI, this.draft.id(), now().version(),
				this.office.drafts.document(now()).with(FILE, TEXT.replace("nilai: 90", "nilai: 92")),
				this.draft.details());

		MvcTestResult stale = save(mine, "simpan", Long.toString(this.draft.version()));

		assertThat(stale).hasStatus(409);
		assertThat(stale).bodyText()
			.contains("budi.santoso", "<del>92</del>", "<ins>91</ins>", "nilai: 91",
					"name=\"versi\" value=\"" + other.version() + "\"");
		assertThat(save(mine, "simpan", Long.toString(other.version()))).hasStatus3xxRedirection();
		assertThat(text()).isEqualTo(mine);
		assertThat(save(mine, "simpan", "1", "../../etc/passwd.yaml")).hasStatus(422);
	}

	private MvcTestResult save(String text, String action, String version) {
		return save(text, action, version, FILE);
	}

	private MvcTestResult save(String text, String action, String version, String name) {
		return this.web.post()
			.uri(address("/berkas"))
			.with(Acting.at(Office.SRI))
			.param("nama", name)
			.param("isi", text.replace("\n", "\r\n"))
			.param("versi", version)
			.param("aksi", action)
			.exchange();
	}

	private MvcTestResult step(String step, String number, String version) {
		return this.web.post()
			.uri(address(step))
			.with(Acting.at(Office.SRI))
			.param("nama", FILE)
			.param("urut", number)
			.param("versi", version)
			.exchange();
	}

	private void run(String file, String number) throws Exception {
		assertThat(this.web.post()
			.uri(address("/jalankan"))
			.with(Acting.at(Office.SRI))
			.param("nama", file)
			.param("urut", number)
			.exchange()).hasStatus3xxRedirection();
		awaitEnd();
	}

	private void awaitEnd() throws Exception {
		for (int i = 0; i < 300 && body("").contains("hx-get"); i++) {
			Thread.sleep(100);
		}
		assertThat(get("/kemajuan")).hasStatusOk().headers().hasValue("HX-Refresh", "true");
	}

	private MvcTestResult get(String page) {
		return this.web.get().uri(address(page)).with(Acting.at(Office.SRI)).exchange();
	}

	private String body(String page) throws Exception {
		MvcTestResult result = get(page);
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

	private String address(String page) {
		return "/draf/" + this.draft.id() + "/skenario" + page;
	}

	private Draft now() {
		return this.office.drafts.find(this.draft.id()).orElseThrow();
	}

	private String version() {
		return Long.toString(now().version());
	}

	private String text() {
		return this.office.drafts.document(now()).text(FILE);
	}

}
