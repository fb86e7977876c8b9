package org.kaidah.rulebook.pages.life;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.kaidah.access.Acting;
import org.kaidah.access.Actor;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.draft.Comment;
import org.kaidah.rulebook.draft.Comments;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftCheck;
import org.kaidah.rulebook.draft.DraftState;
import org.kaidah.rulebook.draft.Office;
import org.kaidah.rulebook.draft.RulebookTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of a draft's life, as author and approver use them. */
@RulebookTest
@AutoConfigureMockMvc
class DraftPagesTest {

	private static final LocalDate TODAY = LocalDate.now();

	private static final Pattern VERSION = Pattern.compile("name=\"versi\" value=\"(\\d+)\"");

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private PublishedEditions editions;

	@Autowired
	private Comments comments;

	@Test
	void leadsFromTheFirstLineToAnEditionThroughTwoPeople() throws Exception {
		String region = this.office.region(Jurisdiction.NATIONAL).jurisdiction();
		MvcTestResult begun = post(Office.SRI, "/draf", Map.of("wilayah", region, "asal", "terbaru"));
		assertThat(begun).hasStatus3xxRedirection();
		String page = begun.getResponse().getRedirectedUrl();
		Draft draft = this.office.saved(draft(page), 85, TODAY);
		assertThat(get(Office.SRI, page)).hasStatusOk()
			.bodyText()
			.contains("Ditulis", "belum lulus pemeriksaan", "KIN-SKP-2", "1 berubah");
		assertThat(post(Office.SRI, page + "/periksa", Map.of())).hasRedirectedUrl(page + "/periksa");
		DraftCheck check = this.office.ended(this.office.checks.current(draft).orElseThrow());
		assertThat(check.state()).isEqualTo(DraftCheck.State.PASSED);
		assertThat(get(Office.SRI, page + "/periksa")).bodyText()
			.contains("peringatan harus dijelaskan", "belum ada skenario", page + "/berkas?nama=kinerja/skp.drl#b");
		assertThat(submit(page, "")).hasStatus(422)
			.bodyText()
			.contains("Kesalahan:", "Tulis mengapa draf tetap diajukan");
		assertThat(submit(page, "Skenario menyusul bulan depan")).hasRedirectedUrl(page);
		assertThat(get(Office.RATNA, "/draf")).bodyText().contains("Menunggu Anda", "perlu Anda tinjau", page);
		assertThat(get(Office.RATNA, page + "/tinjau")).hasStatusOk()
			.bodyText()
			.contains("<del>80</del><ins>85</ins>", "Skenario menyusul bulan depan", page + "/setujui");
		String confirm = body(get(Office.RATNA, page + "/setujui"));
		assertThat(confirm).contains("0 aturan baru, 1 berubah, 0 dihapus", "edisi pertama Kabupaten Uji",
				draft.text().hash());
		assertThat(post(Office.RATNA, page + "/setujui", Map.of("versi", version(confirm), "hash", "0".repeat(64))))
			.hasStatus(409)
			.bodyText()
			.contains("bukan lagi yang diperiksa");
		assertThat(
				post(Office.RATNA, page + "/setujui", Map.of("versi", version(confirm), "hash", draft.text().hash())))
			.hasRedirectedUrl(page + "/setujui");
		PublishedEdition edition = this.editions.newest(region).orElseThrow();
		assertThat(edition.approver()).isEqualTo("ratna.dewi");
		assertThat(get(Office.RATNA, page + "/setujui")).bodyText()
			.contains("Nomor rujukan", "Edisi 1", edition.hash());
		assertThat(get(Office.SRI, page)).bodyText().contains("Draf ini menjadi edisi 1", "Berlaku");
	}

	@Test
	void refusesThatAnAuthorApprovesTheirOwnWork() throws Exception {
		Draft draft = this.office.submitted(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY));
		Actor both = new Actor("sri.wahyuni", "Sri",
				Set.of(new Grant(Role.PENYUSUN, Grant.EVERYWHERE), new Grant(Role.PENYETUJU, Grant.EVERYWHERE)));
		String page = "/draf/" + draft.id();
		assertThat(get(both, page + "/tinjau")).bodyText()
			.contains("orang lain yang harus menyetujuinya")
			.doesNotContain("Putusan Anda");
		assertThat(get(both, page + "/setujui")).bodyText().doesNotContain("Ya, setujui");
		assertThat(post(both, page + "/setujui",
				Map.of("versi", Long.toString(draft.version()), "hash", draft.text().hash())))
			.hasStatus(403)
			.bodyText()
			.contains("Anda ikut menyusun draf");
		assertThat(get(both, "/draf")).bodyText()
			.doesNotContain("perlu Anda tinjau</span> <span class=\"muted small\"><span>" + draft.jurisdiction());
		assertThat(this.editions.newest(draft.jurisdiction())).isEmpty();
	}

	@Test
	void returnsADraftWithAReasonThatItsAuthorReads() throws Exception {
		Draft draft = this.office.submitted(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY));
		String page = "/draf/" + draft.id();
		String version = Long.toString(draft.version());
		assertThat(post(Office.RATNA, page + "/kembalikan", Map.of("versi", version, "alasan", " "))).hasStatus(422)
			.bodyText()
			.contains("Tulis apa yang harus diubah");
		assertThat(
				post(Office.RATNA, page + "/kembalikan", Map.of("versi", version, "alasan", "Pasalnya belum disebut")))
			.hasRedirectedUrl(page);
		assertThat(get(Office.SRI, page)).bodyText().contains("Dikembalikan oleh ratna.dewi", "Pasalnya belum disebut");
		assertThat(get(Office.SRI, "/draf")).bodyText().contains("dikembalikan kepada Anda");
		assertThat(get(Office.SRI, "/")).bodyText().contains("Draf yang menunggu Anda", page);
		assertThat(get(Office.BUDI, "/draf")).bodyText().doesNotContain("dikembalikan kepada Anda");
	}

	@Test
	void withdrawsAndDiscardsAfterAskingOnceMore() throws Exception {
		Draft draft = this.office.submitted(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY));
		String page = "/draf/" + draft.id();
		assertThat(post(Office.SRI, page + "/tarik", Map.of("versi", Long.toString(draft.version()))))
			.hasRedirectedUrl(page);
		assertThat(draft(page).state()).isEqualTo(DraftState.CHECKED);
		String confirm = body(get(Office.SRI, page + "/buang"));
		assertThat(confirm).contains("1 aturan yang berbeda dan 2 revisi", "tidak dapat dibuka kembali");
		assertThat(post(Office.SRI, page + "/buang", Map.of("versi", "1"))).hasStatus(409);
		assertThat(post(Office.SRI, page + "/buang", Map.of("versi", version(confirm))))
			.hasRedirectedUrl(page + "/buang");
		assertThat(get(Office.SRI, page + "/buang")).bodyText().contains("Nomor rujukan", "Draf " + draft.id());
		assertThat(post(Office.SRI, page + "/periksa", Map.of())).hasStatus(409).bodyText().contains("dibuang");
	}

	@Test
	void keepsWhatWasTypedWhenSomebodyElseHasSaved() throws Exception {
		Draft draft = this.office.region(Jurisdiction.NATIONAL);
		String page = "/draf/" + draft.id();
		this.office.save.save(Office.BUDI, draft.id(), draft.version(), this.office.drafts.document(draft),
				Office.details(TODAY));
		MvcTestResult stale = post(Office.SRI, page + "/rincian",
				Map.of("versi", Long.toString(draft.version()), "judul", "Judul saya", "berlaku", TODAY.toString()));
		assertThat(stale).hasStatus(409).bodyText().contains("budi.santoso menyimpan draf ini", "value=\"Judul saya\"");
		assertThat(post(Office.SRI, page + "/rincian",
				Map.of("versi", version(body(stale)), "judul", "Judul saya", "berlaku", TODAY.toString())))
			.hasRedirectedUrl(page);
		assertThat(draft(page).details().title()).isEqualTo("Judul saya");
	}

	@Test
	void saysBesideEachFieldWhatIsWrongWithIt() throws Exception {
		Draft draft = this.office.region(Jurisdiction.NATIONAL);
		assertThat(post(Office.SRI, "/draf/" + draft.id() + "/rincian",
				Map.of("versi", Long.toString(draft.version()), "judul", "x".repeat(301), "tautan",
						"javascript:alert(1)", "berlaku", "30 Februari")))
			.hasStatus(422)
			.bodyText()
			.contains("Kesalahan:", "Paling banyak 300 huruf", "Tautan harus dimulai", "Tulis tanggal yang ada",
					"value=\"30 Februari\"");
		assertThat(draft("/draf/" + draft.id()).revision()).isOne();
	}

	@Test
	void showsARemarkBesideItsLineEvenWhenTheLineHasMoved() throws Exception {
		Draft draft = this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY);
		String page = "/draf/" + draft.id();
		assertThat(get(Office.RATNA, page + "/tinjau?berkas=" + LittleRules.FILE + "&baris=12")).bodyText()
			.contains("catatan-baru");
		assertThat(
				post(Office.RATNA, page + "/komentar", Map.of("berkas", LittleRules.FILE, "baris", "12", "teks", " ")))
			.hasStatus(422)
			.bodyText()
			.contains("Tulis catatannya");
		assertThat(post(Office.RATNA, page + "/komentar",
				Map.of("berkas", LittleRules.FILE, "baris", "900", "teks", "Apa?")))
			.hasStatus(422)
			.bodyText()
			.contains("Baris itu tidak ada");
		assertThat(post(Office.RATNA, page + "/komentar",
				Map.of("berkas", LittleRules.FILE, "baris", "12", "teks", "Mengapa 85?")))
			.hasRedirectedUrl(page + "/tinjau#b12");
		Comment comment = this.comments.on(draft.id()).get(0);
		String longer = LittleRules.file("// penjelasan baru\n" + Office.replacement(85));
		this.office.saved(draft, longer, TODAY);
		assertThat(body(get(Office.SRI, page + "/tinjau"))).contains("Mengapa 85?", ", baris 13");
		assertThat(post(Office.SRI, page + "/komentar/" + comment.id() + "/selesai", Map.of()))
			.hasRedirectedUrl(page + "/tinjau#catatan-" + comment.id());
		assertThat(this.comments.on(draft.id()).get(0).resolvedBy()).isEqualTo("sri.wahyuni");
		Draft other = this.office.region(Jurisdiction.NATIONAL);
		assertThat(post(Office.SRI, "/draf/" + other.id() + "/komentar/" + comment.id() + "/selesai", Map.of()))
			.hasStatus(404);
	}

	@Test
	void putsTheSecondDraftOnTheNewEditionWithAChoiceForEachConflict() throws Exception {
		PublishedEdition first = this.office
			.approved(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY.minusDays(1)));
		Draft late = this.office.saved(this.office.open.fromNewest(Office.BUDI, first.jurisdiction()),
				LittleRules.file(Office.replacement(87), LittleRules.rule("KIN-SKP-3", "KURANG", 40)),
				TODAY.plusDays(1));
		PublishedEdition second = this.office.next(first.jurisdiction(), 86, TODAY);
		String page = "/draf/" + late.id();
		assertThat(get(Office.SRI, page)).bodyText().contains("Edisi lain sudah disetujui", page + "/dasar");
		assertThat(get(Office.SRI, page + "/dasar")).hasStatusOk()
			.bodyText()
			.contains("<ins>87</ins>", "<ins>86</ins>", "sisi:KIN-SKP-2", "Diubah berbeda oleh keduanya: 1");
		Map<String, String> form = Map.of("versi", Long.toString(late.version()), "edisi", Long.toString(second.id()));
		assertThat(post(Office.SRI, page + "/dasar", form)).hasStatus(409)
			.bodyText()
			.contains("Pilih dahulu bunyi", "Pilih salah satu");
		assertThat(post(Office.SRI, page + "/dasar", with(form, "sisi:KIN-SKP-2", "THEIRS"))).hasRedirectedUrl(page);
		Draft rebased = draft(page);
		assertThat(rebased.text().base()).isEqualTo(second.id());
		assertThat(this.office.drafts.document(rebased).text(LittleRules.FILE)).contains("86", "KIN-SKP-3")
			.doesNotContain("87");
		assertThat(get(Office.SRI, page + "/dasar")).bodyText().contains("sudah berdiri di atas edisi terbaru");
	}

	@Test
	void leadsFromAnErrorToItsLineAndIsNotHandedInWithIt() throws Exception {
		Draft draft = this.office.checked(this.office.saved(this.office.region(Jurisdiction.NATIONAL),
				LittleRules.file(Office.replacement(85).replace("Kinerja( tahunKe", "Kinerja( tahun_ke")), TODAY));
		String page = "/draf/" + draft.id();
		assertThat(get(Office.SRI, page + "/periksa")).bodyText()
			.contains("harus diperbaiki", page + "/berkas?nama=kinerja/skp.drl#b10", "belum dapat dijalankan");
		assertThat(submit(page, "Tetap ajukan")).hasStatus(409).bodyText().contains("belum lulus pemeriksaan");
		assertThat(get(Office.SRI, "/draf")).bodyText().contains("tidak lulus pemeriksaan");
		assertThat(draft(page).state()).isEqualTo(DraftState.DRAFT);
	}

	@Test
	void tellsTheProgressOfACheckUntilItHasEnded() throws Exception {
		Draft draft = this.office.checked(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY));
		String page = "/draf/" + draft.id() + "/periksa";
		MvcTestResult progress = get(Office.SRI, page + "/kemajuan");
		assertThat(progress).hasStatusOk().bodyText().contains("Lulus").doesNotContain("hx-get");
		assertThat(progress.getResponse().getHeader("HX-Refresh")).isEqualTo("true");
		assertThat(post(Office.SRI, page + "/batalkan", Map.of())).hasRedirectedUrl(page);
		assertThat(this.office.checks.current(draft).orElseThrow().state()).isEqualTo(DraftCheck.State.PASSED);
	}

	@Test
	void offersNoApprovalOfWhatCannotBecomeAnEditionAnyMore() throws Exception {
		PublishedEdition first = this.office
			.approved(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY.minusDays(1)));
		Draft waiting = this.office.submitted(this.office
			.saved(this.office.open.fromNewest(Office.SRI, first.jurisdiction()), 87, TODAY.plusDays(1)));
		String page = "/draf/" + waiting.id();
		assertThat(get(Office.RATNA, page + "/tinjau")).bodyText().contains("Putusan Anda", page + "/setujui");
		this.office.next(first.jurisdiction(), 86, TODAY);
		assertThat(get(Office.RATNA, page + "/tinjau")).bodyText()
			.contains("belum dapat disetujui", "Edisi lain sudah disetujui", "Alasan pengembalian")
			.doesNotContain(page + "/setujui\"");
		assertThat(get(Office.RATNA, page + "/setujui")).bodyText().doesNotContain("Ya, setujui");
		assertThat(get(Office.SRI, page)).bodyText().contains("belum dapat disetujui", page + "/dasar");
	}

	@Test
	void showsWhatAnyTwoRevisionsDifferIn() throws Exception {
		Draft first = this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY);
		Draft second = this.office.saved(first, 90, TODAY);
		String page = "/draf/" + second.id() + "/riwayat";
		assertThat(get(Office.AGUS, page)).bodyText()
			.contains("Dari revisi 2 ke revisi 3", "<del>85</del><ins>90</ins>", "sri.wahyuni");
		assertThat(get(Office.AGUS, page + "?dari=1&ke=2")).bodyText().contains("KIN-SKP-2", "Judul");
		assertThat(get(Office.AGUS, page + "?dari=2&ke=2")).bodyText().contains("Tidak ada yang berbeda");
		assertThat(get(Office.AGUS, page + "?dari=1&ke=9")).hasStatus(404);
	}

	@Test
	void marksAPreparedDraftAsOvertakenOnceThereIsANewerOne() throws Exception {
		Draft variant = this.office.variant();
		this.office.approved(this.office.saved(variant, 81, TODAY.minusDays(5)));
		PublishedEdition region = this.office
			.approved(this.office.saved(this.office.region(variant.jurisdiction()), 7, TODAY.minusDays(3)));
		this.office.next(variant.jurisdiction(), 82, TODAY.minusDays(1));
		Draft older = prepared(region.jurisdiction(), 1);
		String page = "/draf/" + older.id();
		assertThat(get(Office.RATNA, page)).bodyText()
			.contains("Draf ini disiapkan karena", "edisi 2", "Yang perlu dilihat penyetuju", "KIN-SKP-2")
			.doesNotContain("tidak perlu lagi");
		this.office.next(variant.jurisdiction(), 83, TODAY);
		Draft newer = prepared(region.jurisdiction(), 2);
		assertThat(newer.id()).isNotEqualTo(older.id());
		assertThat(get(Office.SRI, page)).bodyText().contains("tidak perlu lagi", page + "/buang");
		assertThat(get(Office.SRI, "/draf/" + newer.id())).bodyText().doesNotContain("tidak perlu lagi");
		assertThat(get(Office.SRI, "/draf?wilayah=" + region.jurisdiction())).bodyText().contains("sudah tersusul");
	}

	@Test
	void isReadOnlyWhereARoleIsHeld() throws Exception {
		Draft draft = this.office.region(Jurisdiction.NATIONAL);
		Actor elsewhere = Acting.actor("11.01", Role.values());
		assertThat(get(elsewhere, "/draf/" + draft.id())).hasStatus(403);
		assertThat(get(elsewhere, "/draf")).bodyText().doesNotContain("/draf/" + draft.id());
		assertThat(post(elsewhere, "/draf", Map.of("wilayah", draft.jurisdiction()))).hasStatus(403);
		Actor auditor = Acting.actor(draft.jurisdiction(), Role.AUDITOR);
		assertThat(get(auditor, "/draf/" + draft.id())).bodyText()
			.doesNotContain("Simpan rincian", "Buang draf", "Tulis catatan");
		assertThat(get(Office.SRI, "/draf/999999")).hasStatus(404);
		assertThat(get(Office.SRI, "/draf/x")).hasStatus(400);
	}

	@Test
	void beginsWithTheTextOfAnOldEditionOfThatJurisdictionAlone() throws Exception {
		PublishedEdition first = this.office
			.approved(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY));
		String other = this.office.region(Jurisdiction.NATIONAL).jurisdiction();
		String edition = Long.toString(first.id());
		assertThat(post(Office.SRI, "/draf", Map.of("wilayah", other, "edisi", edition))).hasStatus(404);
		MvcTestResult begun = post(Office.SRI, "/draf", Map.of("wilayah", first.jurisdiction(), "edisi", edition));
		assertThat(draft(begun.getResponse().getRedirectedUrl()).text().documentHash()).isEqualTo(first.documentHash());
	}

	/** The newest of a number of drafts that the service prepared and has checked. */
	private Draft prepared(String jurisdiction, int expected) throws InterruptedException {
		for (int i = 0; i < 1200; i++) {
			var open = this.office.drafts.open(jurisdiction);
			if (open.size() == expected
					&& this.office.checks.current(open.get(0)).filter((check) -> check.state().ended()).isPresent()) {
				return this.office.drafts.find(open.get(0).id()).orElseThrow();
			}
			Thread.sleep(50);
		}
		throw new AssertionError(this.office.drafts.open(jurisdiction));
	}

	private MvcTestResult submit(String page, String reason) throws Exception {
		return post(Office.SRI, page + "/ajukan",
				Map.of("versi", Long.toString(draft(page).version()), "peringatan", reason));
	}

	private Draft draft(String page) {
		return this.office.drafts.find(Long.parseLong(page.substring(page.lastIndexOf('/') + 1))).orElseThrow();
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(address).with(Acting.at(actor)).exchange();
	}

	private MvcTestResult post(Actor actor, String address, Map<String, String> form) {
		var request = this.web.post().uri(address).with(Acting.at(actor));
		form.forEach(request::param);
		return request.exchange();
	}

	private static Map<String, String> with(Map<String, String> form, String name, String value) {
		Map<String, String> more = new HashMap<>(form);
		more.put(name, value);
		return more;
	}

	private static String body(MvcTestResult result) throws Exception {
		return result.getResponse().getContentAsString();
	}

	private static String version(String body) {
		Matcher matcher = VERSION.matcher(body);
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

}
