package org.kaidah.rulebook.api;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.kaidah.access.Acting;
import org.kaidah.access.Actor;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Office;
import org.kaidah.rulebook.draft.RulebookTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Another system takes a draft all the way, and is refused in the same words and for the
 * same reasons as somebody at the pages.
 */
@RulebookTest
@AutoConfigureMockMvc
class RulebookApiTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String BASE = "/api/v1";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Office office;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void takesADraftFromItsBeginningIntoForce() throws Exception {
		String region = this.office
			.approved(this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, LocalDate.now().minusDays(9)))
			.jurisdiction();
		String editions = BASE + "/jurisdictions/" + region + "/editions";
		JsonNode draft = send(201, HttpMethod.POST, Office.SRI, BASE + "/jurisdictions/" + region + "/drafts",
				Map.of());
		String address = BASE + "/drafts/" + draft.path("id").asLong();
		assertThat(draft.path("baseEdition").asInt()).isOne();
		Map<String, String> files = new TreeMap<>();
		get(Office.SRI, address + "/files").properties()
			.forEach((file) -> files.put(file.getKey(), file.getValue().asString()));
		files.put(LittleRules.FILE, LittleRules.file(Office.replacement(90)));
		files.put("kinerja/skenario.yaml", LittleRules.scenarios(90));

		draft = send(200, HttpMethod.PUT, Office.SRI, address,
				Map.of("version", version(address), "files", files, "details", Map.of("title", "Nilai 90", "reason",
						"Perbup baru", "effective", LocalDate.now().toString(), "basis",
						Map.of("number", "Perbup 7/2026", "date", "2026-01-05", "title", "Manajemen Talenta"))));
		assertThat(draft.path("state").asString()).isEqualTo("DRAFT");
		JsonNode run = send(200, HttpMethod.POST, Office.SRI, address + "/scenario-runs",
				Map.of("file", "daerah/" + region + "/kinerja/skenario.yaml"));
		for (int i = 0; i < 300 && run.path("running").asBoolean(); i++) {
			TimeUnit.MILLISECONDS.sleep(100);
			run = get(Office.SRI, address + "/scenario-runs");
		}
		assertThat(run.path("results")).hasSize(1);
		assertThat(run.path("results").path(0).path("passed").asBoolean()).isTrue();
		assertThat(run.path("results").path(0).path("fired").path(0).asString()).isEqualTo("KIN-SKP-2");
		checked(address);
		send(200, HttpMethod.POST, Office.SRI, address + "/submission",
				Map.of("version", version(address), "reason", Office.WHY));
		send(200, HttpMethod.POST, Office.SRI, address + "/withdrawal", Map.of("version", version(address)));
		send(200, HttpMethod.POST, Office.SRI, address + "/submission",
				Map.of("version", version(address), "reason", Office.WHY));
		JsonNode remark = send(201, HttpMethod.POST, Office.RATNA, address + "/comments",
				Map.of("file", LittleRules.FILE, "line", 3, "text", "Mengapa?"));
		draft = send(200, HttpMethod.POST, Office.RATNA, address + "/return",
				Map.of("version", version(address), "reason", "Jelaskan"));
		assertThat(draft.path("returnReason").asString()).isEqualTo("Jelaskan");
		send(200, HttpMethod.POST, Office.SRI, address + "/comments/" + remark.path("id").asLong() + "/resolution",
				Map.of());
		assertThat(get(Office.SRI, address + "/comments").path(0).path("resolvedBy").asString())
			.isEqualTo("sri.wahyuni");
		draft = send(200, HttpMethod.POST, Office.SRI, address + "/submission",
				Map.of("version", version(address), "reason", Office.WHY));
		JsonNode edition = send(200, HttpMethod.POST, Office.RATNA, address + "/approval",
				Map.of("version", version(address), "hash", draft.path("hash").asString()));

		assertThat(edition.path("number").asInt()).isEqualTo(2);
		assertThat(edition.path("approver").asString()).isEqualTo("ratna.dewi");
		assertThat(get(Office.SRI, editions + "/in-force")).isEqualTo(edition)
			.isEqualTo(get(Office.SRI, editions + "/2"));
		assertThat(get(Office.SRI, editions + "/in-force?asOf=" + LocalDate.now().minusDays(1)).path("number").asInt())
			.isOne();
		assertThat(get(Office.SRI, editions)).hasSize(2);
		assertThat(get(Office.SRI, editions + "/2/files").path(LittleRules.FILE).asString()).contains("90");
		JsonNode changes = get(Office.SRI, editions + "/2/difference?from=1");
		assertThat(changes).hasSize(1);
		assertThat(changes.path(0).path("code").asString()).isEqualTo("KIN-SKP-2");
		assertThat(changes.path(0).path("after").path("text").asString()).contains("90");
		assertThat(get(Office.SRI, BASE + "/jurisdictions").toString()).contains(region);
	}

	@Test
	void goesOutAndComesInAsAnArchive() throws Exception {
		Draft first = this.office.saved(this.office.region(Jurisdiction.NATIONAL), 85, LocalDate.now());
		String region = this.office.approved(first).jurisdiction();
		byte[] archive = this.web.get()
			.uri(BASE + "/jurisdictions/" + region + "/editions/1/archive")
			.with(Acting.byToken(Office.SRI))
			.exchange()
			.getResponse()
			.getContentAsByteArray();

		MvcTestResult sent = this.web.post()
			.uri(BASE + "/jurisdictions/" + region + "/drafts/archive")
			.with(Acting.byToken(Office.SRI))
			.contentType("application/zip")
			.content(archive)
			.exchange();

		assertThat(sent).hasStatus(201);
		JsonNode draft = JSON.readTree(sent.getResponse().getContentAsString());
		assertThat(draft.path("origin").asString()).isEqualTo("IMPORT");
		assertThat(draft.path("hash").asString()).isEqualTo(first.text().hash());
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			ZipEntry entry = zip.getNextEntry();
			assertThat(entry.getName()).isEqualTo("manifest.json");
			assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains(region);
		}
		assertThat(get(Office.SRI, BASE + "/drafts?jurisdiction=" + region)).hasSize(1);
		send(200, HttpMethod.POST, Office.SRI, BASE + "/drafts/" + draft.path("id").asLong() + "/discarding",
				Map.of("version", draft.path("version").asLong()));
		assertThat(get(Office.SRI, BASE + "/drafts?jurisdiction=" + region)).isEmpty();
		JsonNode old = send(201, HttpMethod.POST, Office.SRI, BASE + "/jurisdictions/" + region + "/drafts",
				Map.of("edition", 1));
		assertThat(old.path("origin").asString()).isEqualTo("OLD_TEXT");
		send(404, HttpMethod.POST, Office.SRI, BASE + "/jurisdictions/" + region + "/drafts", Map.of("edition", 99));
	}

	@Test
	void isRefusedWithEveryProblemAtItsPlace() throws Exception {
		Draft draft = this.office.region(Jurisdiction.NATIONAL);
		String address = BASE + "/drafts/" + draft.id();
		Map<String, String> files = new TreeMap<>(this.office.drafts.document(draft).files());
		files.put(LittleRules.FILE, LittleRules.file(Office.replacement(85).replace("tahunKe == 1", "eval(true)"),
				Office.replacement(86).replace("when", "salience 10\nwhen")));

		JsonNode refused = send(422, HttpMethod.PUT, Office.SRI, address,
				Map.of("version", draft.version(), "files", files));

		assertThat(refused.path("reason").asString()).isEqualTo("FILES_REFUSED");
		assertThat(refused.path("detail").asString()).isNotBlank();
		assertThat(refused.path("problems")).hasSize(2);
		JsonNode problem = refused.path("problems").path(0);
		assertThat(problem.path("file").asString())
			.isEqualTo("daerah/" + draft.jurisdiction() + '/' + LittleRules.FILE);
		assertThat(problem.path("line").asInt()).isEqualTo(10);
		assertThat(problem.path("column").asInt()).isPositive();
		assertThat(problem.path("message").asString()).contains("eval");
		assertThat(send(409, HttpMethod.PUT, Office.SRI, address, Map.of("version", 99)).path("reason").asString())
			.isEqualTo("STALE_VERSION");
		assertThat(send(400, HttpMethod.PUT, Office.SRI, address, Map.of()).path("problems")
			.path(0)
			.path("field")
			.asString()).isEqualTo("version");
		assertThat(send(422, HttpMethod.POST, Office.SRI, address + "/submission", Map.of("version", draft.version()))
			.path("reason")
			.asString()).isEqualTo("DETAILS_MISSING");
		send(403, HttpMethod.PUT, Office.RATNA, address, Map.of("version", draft.version()));
		assertThat(this.office.drafts.find(draft.id()).orElseThrow()).isEqualTo(draft);
		assertThat(this.jdbc.queryForList("SELECT action FROM audit_event WHERE object = ?", String.class,
				"draf/" + draft.id()))
			.contains("draf.simpan.ditolak");
	}

	private void checked(String address) throws Exception {
		JsonNode check = send(202, HttpMethod.POST, Office.SRI, address + "/checks", Map.of());
		String place = address + "/checks/" + check.path("id").asLong();
		for (int i = 0; i < 600; i++) {
			String state = get(Office.SRI, place).path("state").asString();
			if (!state.equals("QUEUED") && !state.equals("RUNNING")) {
				assertThat(state).isEqualTo("PASSED");
				return;
			}
			TimeUnit.MILLISECONDS.sleep(100);
		}
		throw new AssertionError(place + " does not end");
	}

	private long version(String address) throws Exception {
		return get(Office.SRI, address).path("version").asLong();
	}

	private JsonNode get(Actor actor, String address) throws Exception {
		MvcTestResult answer = this.web.get().uri(address).with(Acting.byToken(actor)).exchange();
		assertThat(answer).as(address).hasStatusOk();
		return JSON.readTree(answer.getResponse().getContentAsString());
	}

	private JsonNode send(int status, HttpMethod method, Actor actor, String address, Object body) throws Exception {
		MvcTestResult answer = this.web.method(method)
			.uri(address)
			.with(Acting.byToken(actor))
			.contentType(MediaType.APPLICATION_JSON)
			.content(JSON.writeValueAsString(body))
			.exchange();
		assertThat(answer.getResponse().getStatus()).as(address + ' ' + answer.getResponse().getContentAsString())
			.isEqualTo(status);
		return JSON.readTree(answer.getResponse().getContentAsString());
	}

}
