package org.kaidah.rulebook.pages;

import org.kaidah.access.Role;
import org.kaidah.access.ActingAs;
import org.junit.jupiter.api.Test;
import org.kaidah.database.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules as pages show them. */
@SpringBootTest
@AutoConfigureMockMvc
@ActingAs(Role.PENYUSUN)
@ContextConfiguration(initializers = TestDatabase.class)
class RulePagesTest {

	@Autowired
	private MockMvcTester pages;

	@Test
	void listsEveryJurisdiction() {
		assertThat(page("/aturan")).contains(">Nasional<", ">Nasional, gaya kategori<", ">Edisi 1<", "sejak awal");
	}

	@Test
	void listsTheRulesOfAFolderOrOfASearch() {
		assertThat(page("/aturan/nasional?folder=kinerja")).contains("KIN-TKT-2", "tingkat.drl")
			.doesNotContain("KOT-9");
		assertThat(page("/aturan/nasional?cari=jptp-04")).contains("PRO-JPTP-04.gagal").doesNotContain("KIN-TKT-2");
		assertThat(page("/aturan/nasional?cari=zzz")).contains("Tidak ada aturan yang cocok");
	}

	@Test
	void tellsARegionsOwnRulesFromThoseItStandsOn() {
		assertThat(page("/aturan/nasional-kategori")).contains("KIN-TKT-1", "KIN-SKP-1", "<del>", "<ins>")
			.doesNotContain(">KOT-9<");
		assertThat(page("/aturan/nasional-kategori?teks=gabungan&folder=kotak")).contains(">KOT-9<");
		assertThat(page("/aturan/nasional-kategori/KIN-TKT-1")).contains("/aturan/nasional/KIN-TKT-1",
				"Di samping aturan Nasional");
	}

	@Test
	void showsARuleAsWritten() {
		assertThat(page("/aturan/nasional/KIN-TKT-2")).contains("nasional/kinerja/tingkat.drl", "411 Tahun 2025")
			.contains("<span class=\"code-word\">when</span>", "<span class=\"code-number\">80</span>", "nilai &gt;= ");
	}

	@Test
	void knowsNoOtherRule() {
		assertThat(this.pages.get().uri("/aturan/nasional/KOT-10")).hasStatus(404);
		assertThat(this.pages.get().uri("/aturan/../etc")).hasStatus(400);
	}

	private String page(String address) {
		try {
			return this.pages.get().uri(address).exchange().getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
