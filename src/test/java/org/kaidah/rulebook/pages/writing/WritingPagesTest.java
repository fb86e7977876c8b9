package org.kaidah.rulebook.pages.writing;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaidah.access.ActingAs;
import org.kaidah.access.Role;
import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.UnusableRules;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.National;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Office;
import org.kaidah.rulebook.draft.RulebookTest;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.vocabulary.DataTambahan;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.Pegawai;
import org.kaidah.vocabulary.Poin;
import org.kaidah.vocabulary.Sasaran;
import org.kaidah.vocabulary.Tertimbang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Writing the rules of a draft on its pages, without a script. */
@RulebookTest
@AutoConfigureMockMvc
@ActingAs(Role.PENYUSUN)
class WritingPagesTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Office office;

	@Autowired
	private DraftDesk desk;

	private Draft draft;

	@BeforeEach
	void beginADraft() throws DraftRefused {
		this.draft = this.office.saved(this.office.region("nasional"), 85, AS_OF);
	}

	@Test
	void listsWhatARegionHasAndWhatItStandsOn() {
		assertThat(get("/aturan")).contains("KIN-SKP-1", "KIN-SKP-2", "mengganti", "berubah");
		assertThat(get("/aturan?beda=true")).contains("KIN-SKP-2").doesNotContain(">KIN-SKP-1<");
		assertThat(get("/aturan?cari=sangat")).contains("KIN-SKP-1").doesNotContain(">KIN-SKP-2<");
		assertThat(get("/aturan?letak=kinerja/skp.drl")).contains("Ubah sebagai teks");
		assertThat(get("/aturan/KIN-SKP-2")).contains("<del>80</del>", "<ins>85</ins>");
		assertThat(this.pages.get().uri(address("/aturan/TIDAK-ADA"))).hasStatus(404);
	}

	@Test
	void makesARuleOfTheParentTheRegionsOwn() {
		MockHttpServletResponse answer = post("/aturan/KIN-SKP-1/ubah");

		assertThat(answer.getRedirectedUrl()).contains("/berkas?nama=kinerja%2Fskp.drl&baris=");
		assertThat(text(LittleRules.FILE)).contains(LittleRules.rule("KIN-SKP-2", "BAIK", 85).strip())
			.contains("insert( new Poin(\"KIN-SKP-1\", 100) );");
		assertThat(this.desk.rules(now()).own()).containsExactly("KIN-SKP-2", "KIN-SKP-1");
		assertThat(this.desk.rules(now()).problems()).isEmpty();
		assertThat(post("/aturan/KIN-SKP-1/ubah").getStatus()).isEqualTo(409);
	}

	@Test
	void savesUnfinishedRulesAndSaysWhereTheyAreWrong() {
		String unfinished = text(LittleRules.FILE).replace("predikat", "predikt");
		assertThat(post("/berkas", "nama", LittleRules.FILE, "teks", unfinished.replace("\n", "\r\n")).getStatus())
			.isEqualTo(302);

		assertThat(text(LittleRules.FILE)).isEqualTo(unfinished);
		assertThat(get("/berkas?nama=" + LittleRules.FILE)).contains("Baris 10, kolom 25",
				"maksud Anda &#39;predikat&#39;?", "1 hal");
	}

	@Test
	void keepsHostileTextOnThePageAndNamesItsPlace() throws Exception {
		String hostile = text(LittleRules.FILE).replace("then", "then\n\tRuntime.getRuntime().exec(\"x\");");
		MockHttpServletResponse answer = post("/berkas", "nama", LittleRules.FILE, "teks", hostile);

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString())
			.contains("<title>Kesalahan: ", "Runtime.getRuntime().exec(&quot;x&quot;)")
			.contains("Baris 12, kolom 2", "Draf tidak disimpan")
			.contains("name=\"versi\" value=\"" + this.draft.version() + '"');
		assertThat(now().version()).isEqualTo(this.draft.version());
	}

	@Test
	void tellsTheSecondOfTwoWhoWasQuickerAndKeepsWhatTheyTyped() throws Exception {
		String mine = text(LittleRules.FILE).replace("85)", "70)");
		Draft theirs = this.office.save.save(Office.BUDI, this.draft.id(), this.draft.version(),
				this.desk.document(this.draft).with("kinerja/lain.drl", LittleRules.file()), this.draft.details());
		MockHttpServletResponse answer = post("/berkas", "nama", LittleRules.FILE, "teks", mine);

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("budi.santoso menyimpan draf ini", "70) );")
			.contains("name=\"timpa\" value=\"" + theirs.version() + '"',
					"<code>\tinsert( new Poin(&quot;KIN-SKP-2&quot;, 85) );</code>");
		assertThat(post("/berkas", "nama", LittleRules.FILE, "teks", mine, "timpa", Long.toString(theirs.version()))
			.getStatus()).isEqualTo(302);
		assertThat(text(LittleRules.FILE)).isEqualTo(mine);
		assertThat(text("kinerja/lain.drl")).isNotNull();
	}

	@Test
	void setsLinesInOrderWithoutSaving() throws Exception {
		String crooked = text(LittleRules.FILE).replace("\t", "   ");
		MockHttpServletResponse answer = post("/berkas", "nama", LittleRules.FILE, "teks", crooked, "rapikan", "true");

		assertThat(answer.getContentAsString()).contains("\n\t@kode(&quot;KIN-SKP-2&quot;)\n", "data-unsaved=\"true\"");
		assertThat(now().version()).isEqualTo(this.draft.version());
	}

	@Test
	void checksATextWhileItIsTyped() throws Exception {
		String text = text(LittleRules.FILE).replace("Kinerja(", "Kinrja(")
				+ LittleRules.rule("KIN-SKP-2", "CUKUP", 1).replace("Predikat CUKUP", "Lain");
		MockHttpServletResponse answer = post("/berkas/periksa", "nama", LittleRules.FILE, "teks", text);

		assertThat(answer.getContentAsString()).contains("\"line\":10,\"column\":2,\"from\":" + text.indexOf("Kinrja"))
			.contains("Kode KIN-SKP-2 sudah dipakai");
		assertThat(post("/berkas/periksa", "nama", "wilayah.yaml", "teks", "nama: X\ndasar: []\nwarna: biru\n")
			.getContentAsString()).contains("\"line\":3");
		assertThat(this.pages.get().uri("/draf/kata.json").exchange().getResponse().getContentAsString())
			.contains("\"word\":\"Kinerja\"", "\"word\":\"kode\",\"kind\":\"tanda\"");
	}

	@Test
	void describesToOthersNothingOfWhatItsPagesAsk() throws Exception {
		assertThat(this.pages.get().uri("/api").exchange().getResponse().getContentAsString()).contains("/api/v1/runs")
			.doesNotContain("/draf/", "??");
	}

	@Test
	void aRequirementFromItsPatternJudgesPeople() throws Exception {
		String[] form = { "pola", "persyaratan", "nama", "JPT Pratama, golongan", "kode", "D99-JPTP-01", "dasar",
				"Perbup Uji Pasal 4", "jenjang", "JPT PRATAMA", "ukuran", "Pegawai.golongan", "uji", "ONE_OF", "nilai",
				"IV/b", "nilai", "IV/c", "ketentuan", "paling rendah golongan IV/b", "berkas", "promosi/pratama" };
		MockHttpServletResponse preview = post("/aturan/baru", form);
		assertThat(preview.getStatus()).isEqualTo(200);
		assertThat(preview.getContentAsString()).contains("Tambahkan ke promosi/pratama.drl", "D99-JPTP-01.gagal");
		assertThat(now().version()).isEqualTo(this.draft.version());
		assertThat(post("/aturan/baru", with(form, "simpan", "true")).getStatus()).isEqualTo(302);

		for (String[] expected : new String[][] { { "IV/a", "GAGAL" }, { "IV/b", "PENUHI" }, { null, "BELUM" } }) {
			assertThat(decide(List.of(new Sasaran("s", "JPT PRATAMA"), withGrade(expected[0]))).conclusions())
				.filteredOn(Hasil.class::isInstance)
				.extracting((result) -> ((Hasil) result).putusan())
				.as(expected[0])
				.containsExactly(expected[1]);
		}
		assertThat(text("promosi/pratama.drl")).startsWith("package org.kaidah.aturan;");
		MockHttpServletResponse twice = post("/aturan/baru", form);
		assertThat(twice.getStatus()).isEqualTo(422);
		assertThat(twice.getContentAsString()).contains("Kode D99-JPTP-01.penuhi sudah dipakai",
				"value=\"paling rendah golongan IV/b\"");
	}

	@Test
	void aNewIndicatorFromExtraDataGetsPointsAndAWeight() throws Exception {
		String[] scale = { "pola", "skala", "nama", "Kehadiran", "kode", "KIN-HDR", "dasar", "Perbup Uji Pasal 5",
				"ukuran", "DataTambahan.angka", "kunci", "kehadiran", "indikator", "kehadiran", "dari", "98", "poin",
				"100", "dari", "95", "poin", "80", "dari", "90", "poin", "60", "dari", "80", "poin", "40", "dari", "",
				"poin", "20", "kurang", "KEHADIRAN", "berkas", "kinerja/kehadiran.drl" };
		assertThat(post("/aturan/baru", with(scale, "tambah", "true")).getContentAsString()).contains("id=\"dari-5\"");
		assertThat(post("/aturan/baru", with(scale, "simpan", "true")).getStatus()).isEqualTo(302);
		weight("skp", "KIN-SKP-2", "90");
		weight("kehadiran", "kehadiran", "15");
		assertThat(get("/aturan/bobot")).contains("105");
		assertThat(post("/aturan/bobot", "bobot-UJI-SKP", "sembilan", "simpan", "true").getContentAsString())
			.contains("&#39;sembilan&#39; bukan angka", "value=\"sembilan\"");
		assertThat(post("/aturan/bobot", "bobot-UJI-SKP", "87,5", "bobot-UJI-KEHADIRAN", "12,5", "simpan", "true")
			.getStatus()).isEqualTo(302);

		Decision decision = decide(
				List.of(new DataTambahan("d", "kehadiran", AS_OF, new BigDecimal("95"), null, AS_OF)));
		assertThat(decision.conclusions()).filteredOn(Poin.class::isInstance)
			.extracting((poin) -> ((Poin) poin).nilai().intValue())
			.containsExactly(80);
		assertThat(decision.conclusions()).filteredOn(Tertimbang.class::isInstance)
			.extracting((weighed) -> ((Tertimbang) weighed).bobot().toPlainString())
			.containsExactly("12.5");
	}

	private void weight(String name, String indicator, String weight) {
		assertThat(post("/aturan/baru", "pola", "bobot", "nama", "Bobot " + name, "kode",
				"UJI-" + name.toUpperCase(Locale.ROOT), "dasar", "Perbup Uji", "sumbu", "KINERJA", "indikator",
				indicator, "bobot", weight, "berkas", "kinerja/bobot.drl", "simpan", "true")
			.getStatus()).isEqualTo(302);
	}

	@Test
	void saysBesideTheFieldWhatIsWrongWithAPattern() throws Exception {
		String page = post("/aturan/baru", "pola", "bobot", "nama", "", "kode", "kecil", "dasar", "x, y", "sumbu",
				"KINERJA", "indikator", "skp", "bobot", "1.000", "berkas", "X Y")
			.getContentAsString();
		assertThat(page).contains("id=\"nama-salah\"", "id=\"kode-salah\"", "id=\"bobot-salah\"", "id=\"berkas-salah\"")
			.contains("value=\"x, y\"");
	}

	@Test
	void changesACodeEverywhereAndTellsFirstWhatDependsOnIt() throws Exception {
		Draft national = this.office.open.fromNewest(Office.SRI, "nasional");
		this.draft = national;
		assertThat(get("/aturan/KIN-SKP-2/kode")).contains("kinerja/skenario.yaml");
		assertThat(post("/aturan/KIN-SKP-2/kode", "kode", "KIN-SKP-1").getContentAsString())
			.contains("Kode KIN-SKP-1 sudah dipakai");
		assertThat(post("/aturan/KIN-SKP-2/kode", "kode", "KIN-SKP-20").getStatus()).isEqualTo(302);

		assertThat(text(LittleRules.FILE)).contains("@kode(\"KIN-SKP-20\")").doesNotContain("@kode(\"KIN-SKP-2\")");
		assertThat(text("kinerja/skenario.yaml")).contains("berlaku: [KIN-SKP-20]");
		assertThat(get("/aturan/KIN-SKP-20/hapus")).contains("kinerja/skenario.yaml");
		assertThat(post("/aturan/KIN-SKP-20/hapus").getStatus()).isEqualTo(302);
		assertThat(text(LittleRules.FILE)).contains("KIN-SKP-1").doesNotContain("KIN-SKP-20\"");
	}

	@Test
	void makesRenamesAndDeletesFiles() throws Exception {
		assertThat(post("/berkas/baru", "baru", "../jahat").getContentAsString())
			.contains("Nama berkas ini tidak dapat");
		assertThat(post("/berkas/baru", "baru", LittleRules.FILE).getContentAsString()).contains("sudah ada");
		assertThat(post("/berkas/baru", "baru", "kotak/lain").getRedirectedUrl()).endsWith("nama=kotak%2Flain.drl");
		assertThat(post("/berkas/nama", "nama", "kotak/lain.drl", "baru", "kotak/baru.drl").getStatus()).isEqualTo(302);
		assertThat(text("kotak/lain.drl")).isNull();
		assertThat(get("/berkas/hapus?nama=" + LittleRules.FILE)).contains("KIN-SKP-2");
		assertThat(post("/berkas/hapus", "nama", "kotak/baru.drl").getStatus()).isEqualTo(302);
		assertThat(text("kotak/baru.drl")).isNull();
		assertThat(post("/berkas/hapus", "nama", "wilayah.yaml").getStatus()).isEqualTo(404);
	}

	@Test
	void switchesARuleOffWithReasonAndBasisAndOnAgain() throws Exception {
		String[] form = { "nama", "Kabupaten Baru", "dasar", "Perbup 1\r\nPerbup 2", "kode", "KIN-SKP-1", "alasan",
				"Tidak dipakai, karena diganti", "hukum", "Perbup 1 Pasal 3" };
		assertThat(get("/wilayah?kode=KIN-SKP-1")).contains("value=\"KIN-SKP-1\"");
		assertThat(post("/wilayah", "nama", "X", "dasar", "", "kode", "SALAH", "alasan", "", "hukum", "")
			.getContentAsString()).contains("id=\"kode-0-salah\"", "id=\"alasan-0-salah\"");
		assertThat(post("/wilayah", form).getStatus()).isEqualTo(302);

		assertThat(this.desk.rules(now()).rules()).extracting((rule) -> rule.code()).containsExactly("KIN-SKP-2");
		assertThat(this.desk.rules(now()).name()).isEqualTo("Kabupaten Baru");
		assertThat(get("/aturan/KIN-SKP-1")).contains("Tidak dipakai, karena diganti", "Berlakukan lagi");
		assertThat(post("/wilayah", with(form, "lagi", "KIN-SKP-1")).getStatus()).isEqualTo(302);
		assertThat(this.desk.rules(now()).rules()).hasSize(2);
	}

	/** Somebody of the shipped scenarios with a grade of our own. */
	private static Fakta withGrade(String grade) throws ReflectiveOperationException {
		Fakta person = National.facts("Predikat Baik tahun 2025 bernilai 80 dengan bobot 60")
			.stream()
			.filter(Pegawai.class::isInstance)
			.findFirst()
			.orElseThrow();
		List<Object> values = new ArrayList<>();
		for (RecordComponent component : Pegawai.class.getRecordComponents()) {
			values.add(component.getName().equals("golongan") ? grade : component.getAccessor().invoke(person));
		}
		return (Fakta) Pegawai.class.getConstructors()[0].newInstance(values.toArray());
	}

	private Decision decide(List<Fakta> facts) throws UnusableRules {
		Edition edition = this.desk.book(now()).edition(this.draft.jurisdiction());
		Decision decision = Evaluator.evaluate(edition, facts, AS_OF);
		assertThat(decision.errors()).isEmpty();
		return decision;
	}

	private Draft now() {
		return this.office.drafts.find(this.draft.id()).orElseThrow();
	}

	private String text(String path) {
		return this.desk.document(now()).text(path);
	}

	private String address(String rest) {
		return "/draf/" + this.draft.id() + rest;
	}

	private String get(String rest) {
		try {
			MockHttpServletResponse answer = this.pages.get().uri(address(rest)).exchange().getResponse();
			assertThat(answer.getStatus()).as(rest).isEqualTo(200);
			return answer.getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Sends a form with the version that the page had, unless it names another. */
	private MockHttpServletResponse post(String rest, String... fields) {
		var request = this.pages.post()
			.uri(address(rest))
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.param("versi", Long.toString((rest.equals("/berkas") ? this.draft : now()).version()));
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange().getResponse();
	}

	private static String[] with(String[] form, String... more) {
		String[] all = Arrays.copyOf(form, form.length + more.length);
		System.arraycopy(more, 0, all, form.length, more.length);
		return all;
	}

}
