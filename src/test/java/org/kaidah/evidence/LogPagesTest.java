package org.kaidah.evidence;

import java.util.Map;
import java.util.TreeMap;

import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaidah.access.Acting;
import org.kaidah.access.Role;
import org.kaidah.audit.AuditEvent;
import org.kaidah.audit.AuditLog;
import org.kaidah.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An auditor reads the log, takes it along, and sees at once where it was tampered with.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
class LogPagesTest {

	private static final RequestPostProcessor AUDITOR = Acting.as(Role.AUDITOR);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private AuditLog log;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void doThings() {
		record("sri", "draf.simpan", "draf/901", "35.07");
		record("ratna", "draf.setujui", "draf/901", "35.07");
		record("=budi", "draf.simpan", "draf/902", "32.73");
	}

	@Test
	void showsWhatIsAskedFor() throws Exception {
		assertThat(page("")).contains("draf.setujui", "draf/902", "peristiwa");
		assertThat(page("?pelaku=ratna")).contains("draf.setujui").doesNotContain("draf/902");
		assertThat(page("?tindakan=draf.simpan&wilayah=32.73")).contains("draf/902").doesNotContain("draf/901");
		assertThat(page("?sampai=2020-01-01")).contains("Tidak ada peristiwa");
		assertThat(page("?dari=2020-01-01&pelaku=ratna")).contains("draf.setujui");
	}

	@Test
	void showsAnAuditorOfAJurisdictionOnlyWhatWasDoneThere() throws Exception {
		RequestPostProcessor local = Acting.at(Acting.actor("32.73", Role.AUDITOR));

		String page = this.web.get().uri("/audit").with(local).exchange().getResponse().getContentAsString();

		assertThat(page).contains("draf/902", "hanya peristiwa di wilayah Anda").doesNotContain("draf/901");
		assertThat(this.web.get().uri("/audit.csv").with(local)).bodyText()
			.contains("draf/902")
			.doesNotContain("draf/901");
	}

	@Test
	void goesIntoAFileThatNoProgramTakesForFormulas() {
		assertThat(this.web.get().uri("/audit.csv?tindakan=draf.simpan").with(AUDITOR)).bodyText()
			.startsWith("seq,at,actor,role,action,object,payload,hash\n")
			.contains(",'=budi,penyusun,draf.simpan,draf/902,wilayah=32.73,")
			.doesNotContain("draf.setujui");
	}

	@Test
	void namesTheFirstRowThatDoesNotHold() throws Exception {
		assertThat(verified()).contains("Rantai utuh");
		Long bad = this.jdbc.queryForObject("SELECT MIN(seq) FROM audit_event WHERE object = 'draf/902'", Long.class);
		this.jdbc.update("UPDATE audit_event SET actor = 'orang lain' WHERE seq = ?", bad);

		assertThat(verified()).contains(
				"isi peristiwa nomor " + String.format(Locale.GERMANY, "%,d", bad) + " bukan yang dahulu ditulis");

		this.jdbc.update("UPDATE audit_event SET actor = '=budi' WHERE seq = ?", bad);
		assertThat(verified()).contains("Rantai utuh");
	}

	/** The page with what the check says. */
	private String verified() throws Exception {
		Object verdict = this.web.post()
			.uri("/audit/periksa")
			.with(AUDITOR)
			.exchange()
			.getMvcResult()
			.getFlashMap()
			.get("verdict");
		return this.web.get()
			.uri("/audit")
			.with(AUDITOR)
			.flashAttr("verdict", verdict)
			.exchange()
			.getResponse()
			.getContentAsString();
	}

	private String page(String query) throws Exception {
		return this.web.get().uri("/audit" + query).with(AUDITOR).exchange().getResponse().getContentAsString();
	}

	private void record(String actor, String action, String object, String jurisdiction) {
		this.transaction.executeWithoutResult((status) -> this.log
			.record(new AuditEvent(actor, "penyusun", action, object, new TreeMap<>(Map.of("wilayah", jurisdiction)))));
	}

}
