package org.kaidah.rulebook.pages.life;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.kaidah.access.Acting;
import org.kaidah.access.Actor;
import org.kaidah.engine.Rules;
import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.CheckStep;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftCheck;
import org.kaidah.rulebook.draft.MeasuredStrength;
import org.kaidah.rulebook.draft.Office;
import org.kaidah.rulebook.draft.RulebookTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a check: what each part found, by whom it is seen, and what to do about it.
 */
@RulebookTest
@AutoConfigureMockMvc
class CheckPagesTest {

	private static final LocalDate TODAY = LocalDate.now();

	private static final Pattern TEXTAREA = Pattern.compile("<textarea[^>]*>\n?(.*?)</textarea>", Pattern.DOTALL);

	private static final String SCENARIOS = """
			seperti: administrator-biasa
			per: 2026-06-30
			skenario:
			  - nama: Lima puluh satu tahun
			    ubah: {pegawai: {tanggalLahir: 1975-06-30}}
			    harap:
			      - Poin: {indikator: usia, nilai: 7.5}
			  - nama: Empat puluh tahun
			    ubah: {pegawai: {tanggalLahir: 1986-06-30}}
			    tidak:
			      - Poin: {indikator: usia}
			""";

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester web;

	@Test
	void measuresTheScenariosAndPutsAProposalAmongThem() throws Exception {
		Draft draft = draft("usia", SCENARIOS,
				Rules.rule("USIA-1", "Pegawai( usia >= 50 )", "new Poin(\"usia\", 7.5)"));
		DraftCheck before = check(draft);
		MeasuredStrength strength = before.details().strength();
		assertThat(before.state()).isEqualTo(DraftCheck.State.PASSED);
		assertThat(strength.unguarded()).extracting(MeasuredStrength.Unguarded::becomes)
			.containsExactlyInAnyOrder("usia > 50", "49", "51");
		assertThat(before.problems()).filteredOn((problem) -> problem.key().equals("scenario.weak"))
			.extracting(Problem::severity)
			.containsExactly(Problem.Severity.WARN);

		String page = body(get(Office.SRI, "/draf/" + draft.id() + "/periksa"));
		assertThat(page).contains("Kekuatan skenario " + strength.percent() + " %", "USIA-1", "<ins>usia &gt; 50</ins>",
				"/berkas?nama=usia/usia.drl#b", "2 dari 2 skenario sesuai", "paling sedikit 95 %");
		assertThat(body(get(Office.RATNA, "/draf/" + draft.id() + "/periksa"))).doesNotContain("Usulkan skenario");
		String link = link(page, "menjadi=51");
		String proposal = body(get(Office.SRI, link));
		assertThat(proposal).contains("<del>50</del> <span>menjadi</span> <ins>51</ins>",
				"<option value=\"usia/skenario.yaml\"");
		Matcher text = TEXTAREA.matcher(proposal);
		assertThat(text.find()).isTrue();
		String scenarios = HtmlUtils.htmlUnescape(text.group(1));
		assertThat(scenarios).contains("1976-06-30", "USIA-1");
		Map<String, String> form = form(link);
		form.put("isi", scenarios.replace("\n", "\r\n"));
		form.put("nama", "usia/skenario.yaml");
		form.put("versi", "1");
		assertThat(post(Office.SRI, "/draf/" + draft.id() + "/skenario/usulan", form)).hasStatus(409)
			.bodyText()
			.contains("1976-06-30");
		form.put("versi", Long.toString(now(draft).version()));
		assertThat(post(Office.SRI, "/draf/" + draft.id() + "/skenario/usulan", with(form, "isi", "  - nama: [")))
			.hasStatus(422)
			.bodyText()
			.contains("Kesalahan:", "isi-usulan");
		assertThat(post(Office.SRI, "/draf/" + draft.id() + "/skenario/usulan", with(form, "nama", "../wilayah.yaml")))
			.hasStatus(422);
		assertThat(post(Office.SRI, "/draf/" + draft.id() + "/skenario/usulan", form)).hasRedirectedUrl("/draf/"
				+ draft.id() + "/skenario?berkas=daerah%2F" + draft.jurisdiction() + "%2Fusia%2Fskenario.yaml");

		assertThat(this.office.drafts.document(now(draft)).text("usia/skenario.yaml")).startsWith(SCENARIOS.strip())
			.contains("1976-06-30");
		DraftCheck after = check(now(draft));
		assertThat(after.state()).isEqualTo(DraftCheck.State.PASSED);
		assertThat(after.details().strength().caught()).isGreaterThan(strength.caught());
		assertThat(get(Office.SRI, link.replace("aturan=USIA-1", "aturan=USIA-9"))).bodyText()
			.contains("sudah berubah sejak pemeriksaan");
	}

	@Test
	void showsADefectByAPersonAtEachOfItsRulesAndDoesNotLetItBeHandedIn() throws Exception {
		Draft draft = draft("uji", SCENARIOS.replaceAll("(?s)  - nama: Lima.*", "  []"),
				Rules.rule("UJI-1", "Kinerja( tahunKe == 1, predikat == \"BAIK\" )", "new Poin(\"uji\", 5)"),
				Rules.rule("UJI-2", "Kinerja( tahunKe == 1, predikat in (\"BAIK\", \"KURANG\") )",
						"new Poin(\"uji\", 7)"));
		DraftCheck check = check(draft);
		assertThat(check.state()).isEqualTo(DraftCheck.State.FAILED);
		assertThat(check.details().defects()).anySatisfy((defect) -> {
			assertThat(defect.problem().isError()).isTrue();
			assertThat(defect.rules()).extracting((rule) -> rule.code()).contains("UJI-1", "UJI-2");
			assertThat(defect.shown()).anySatisfy((fact) -> assertThat(fact.telling()).containsEntry("predikat", "BAIK")
				.containsEntry("tahunKe", "1"));
		});
		assertThat(check.details().strength()).isNull();

		assertThat(get(Office.SRI, "/draf/" + draft.id() + "/periksa")).bodyText()
			.contains("Contoh orang yang memperlihatkannya, per 30 Juni 2026", "predikat BAIK, tahunKe 1",
					"tanggalLahir 10 Mei 1980", "<strong>UJI-1</strong>", "<strong>UJI-2</strong>",
					"/berkas?nama=uji/uji.drl#b", "Kekuatan skenario diukur setelah tidak ada kesalahan");
		assertThat(post(Office.SRI, "/draf/" + draft.id() + "/ajukan",
				Map.of("versi", Long.toString(draft.version()), "alasan", "Tetap ajukan")))
			.hasStatus(409);
	}

	@Test
	void tellsWhichPartsAreOfAnOlderRevision() throws Exception {
		Draft first = this.office.checked(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY));
		String page = "/draf/" + first.id();
		assertThat(get(Office.SRI, page + "/periksa")).bodyText()
			.contains("5 dari 6 bagian berlaku untuk draf seperti sekarang (revisi 2)")
			.doesNotContain("Diperiksa pada revisi");

		Draft second = this.office.saved(first, 90, TODAY);

		assertThat(get(Office.SRI, page + "/periksa")).bodyText()
			.contains("Diperiksa pada revisi 2, draf kini revisi 3", "0 dari 6 bagian",
					"Aturan draf seperti sekarang belum diperiksa");
		assertThat(get(Office.SRI, page)).bodyText()
			.contains("Bagian lain diperiksa pada revisi 2, draf kini revisi 3", "action=\"" + page + "/periksa\"");
		assertThat(get(Office.RATNA, page + "/tinjau")).bodyText().contains("draf kini revisi 3");
		this.office.checked(second);
		assertThat(get(Office.SRI, page + "/periksa")).bodyText()
			.contains("5 dari 6 bagian berlaku untuk draf seperti sekarang (revisi 3)")
			.doesNotContain("Diperiksa pada revisi");
	}

	@Test
	void tellsTheTimeOfEachPartAndShowsTheApproverTheSameParts() throws Exception {
		Draft draft = this.office.submitted(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, TODAY));
		DraftCheck check = this.office.checks.current(draft).orElseThrow();
		assertThat(check.details().millis()).containsOnlyKeys(CheckStep.values());
		assertThat(body(get(Office.SRI, "/draf/" + draft.id() + "/periksa"))).containsPattern("\\d detik</span>");
		assertThat(get(Office.RATNA, "/draf/" + draft.id() + "/tinjau")).bodyText()
			.contains("Bagian bahasa yang aman", "Skala dan bobot", "belum ada skenario", "peringatan</span>",
					Office.WHY, "5 dari 6 bagian berlaku");
	}

	@Test
	void showsThePartsAgainWhileACheckRuns() throws Exception {
		Draft draft = draft("lama", SCENARIOS.replace("usia", "lama"),
				Rules.rule("LAMA-1", "Pegawai( usia >= 50, masaKerja >= 0, kelas > 0 )", "new Poin(\"lama\", 7.5)"));
		String page = "/draf/" + draft.id() + "/periksa";
		assertThat(post(Office.SRI, page, Map.of())).hasRedirectedUrl(page);
		StringBuilder seen = new StringBuilder();
		MvcTestResult last = get(Office.SRI, page + "/kemajuan?langkah=?");
		for (int i = 0; i < 6_000 && last.getResponse().getHeader("HX-Refresh") == null; i++) {
			seen.append(body(last));
			Thread.sleep(10);
			last = get(Office.SRI, page + "/kemajuan?langkah=?");
		}
		assertThat(seen.toString()).contains("hx-swap-oob=\"true\"", "bagian-scales", "/kemajuan?langkah=",
				"menunggu bagian sebelumnya");
		assertThat(last.getResponse().getHeader("HX-Refresh")).isEqualTo("true");
	}

	private Draft draft(String folder, String scenarios, String... rules) throws Exception {
		Draft begun = this.office.region(Jurisdiction.NATIONAL);
		return this.office.save.save(Office.SRI, begun.id(), begun.version(),
				this.office.drafts.document(begun)
					.with(folder + '/' + folder + ".drl", LittleRules.file(rules))
					.with(folder + "/skenario.yaml", scenarios),
				Office.details(TODAY));
	}

	private DraftCheck check(Draft draft) throws Exception {
		return this.office.ended(this.office.check.ask(Office.SRI, draft.id()));
	}

	private Draft now(Draft draft) {
		return this.office.drafts.find(draft.id()).orElseThrow();
	}

	private static String link(String page, String part) {
		Matcher link = Pattern.compile("href=\"([^\"]*/skenario/usulan[^\"]*" + part + "&[^\"]*)\"").matcher(page);
		assertThat(link.find()).isTrue();
		return HtmlUtils.htmlUnescape(link.group(1));
	}

	private static Map<String, String> form(String link) {
		Map<String, String> form = new HashMap<>();
		UriComponentsBuilder.fromUriString(link)
			.build()
			.getQueryParams()
			.forEach((name, values) -> form.put(name, UriUtils.decode(values.get(0), StandardCharsets.UTF_8)));
		return form;
	}

	private static Map<String, String> with(Map<String, String> form, String name, String value) {
		Map<String, String> changed = new HashMap<>(form);
		changed.put(name, value);
		return changed;
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(UriUtils.decode(address, StandardCharsets.UTF_8)).with(Acting.at(actor)).exchange();
	}

	private MvcTestResult post(Actor actor, String address, Map<String, String> form) {
		var request = this.web.post().uri(address).with(Acting.at(actor));
		form.forEach(request::param);
		return request.exchange();
	}

	private static String body(MvcTestResult result) throws Exception {
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

}
