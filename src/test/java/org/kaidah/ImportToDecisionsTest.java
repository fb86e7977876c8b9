package org.kaidah;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.kaidah.access.Grant;
import org.kaidah.access.token.TestTokens;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.kaidah.access.Role;
import org.kaidah.access.ActingAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaidah.cli.CommandLineVerbs;
import org.kaidah.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The main walk: a workbook through the pages into the store, a run over it, and results
 * that are those of the command line, field by field.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ActingAs(Role.PENGELOLA)
@ContextConfiguration(initializers = TestDatabase.class)
class ImportToDecisionsTest {

	private static final String AS_OF = "2026-06-30";

	private static final String TARGET = "JPT PRATAMA";

	@Autowired
	private MockMvc web;

	@Autowired
	private ApplicationContext application;

	private String token;

	@TempDir
	private Path folder;

	@BeforeEach
	void makeToken(TestInfo test) {
		this.token = TestTokens.header(this.application, test.getDisplayName(),
				new Grant(Role.PENGELOLA, Grant.EVERYWHERE));
	}

	@Test
	void leadsFromTheWorkbookToTheResultsOfTheCommandLine() throws Exception {
		Path workbook = Path.of(ImportToDecisionsTest.class.getResource("/kabupaten-contoh.xlsx").toURI());

		String first = upload(workbook);
		String preview = await("/impor/" + first, (page) -> page.contains("/simpan"));
		assertThat(preview).contains("1.497").contains("Ditolak");
		assertThat(page("/impor/" + first + "/pesan.csv").lines().filter((line) -> line.startsWith("REJECT,")))
			.hasSize(93);
		assertThat(page("/api/v1/runs")).as("nothing is stored or run yet").isEqualTo("[]");
		this.web.perform(post("/impor/" + first + "/simpan").with(csrf())).andExpect(status().is3xxRedirection());
		await("/impor/" + first, (page) -> page.contains("perubahan nomor 1"));

		String second = upload(workbook);
		await("/impor/" + second, (page) -> page.contains("/simpan"));
		this.web.perform(post("/impor/" + second + "/simpan").with(csrf()));
		await("/impor/" + second, (page) -> page.contains("Tidak ada yang berubah"));

		this.web
			.perform(post("/api/v1/runs").header(HttpHeaders.AUTHORIZATION, this.token)
				.contentType(MediaType.APPLICATION_JSON)
				.content("{\"jurisdiction\":\"nasional\",\"asOf\":\"%s\",\"target\":\"%s\"}".formatted(AS_OF, TARGET)))
			.andExpect(status().isCreated());
		await("/api/v1/runs/1", (run) -> run.contains("\"DONE\""));
		assertThat(page("/api/v1/runs/1/decisions.csv").lines().toList()).isEqualTo(byCommandLine(workbook));

		String nip = "198101172005031951";
		assertThat(page("/api/v1/runs/1/decisions/" + nip)).contains("\"performance\":84.55", "\"talent\":88.275",
				"\"failed\":[\"PRO-JPTP-03\"]");
		assertThat(page("/evaluasi/1/orang/" + nip)).contains("Kotak 9", "84,55", "88,28", "PRO-JPTP-03");
	}

	@Test
	void tellsWhatIsWrongBesideTheField() throws Exception {
		this.web
			.perform(multipart("/impor").with(csrf())
				.file(new MockMultipartFile("berkas", new byte[0]))
				.param("per", "kemarin"))
			.andExpect(status().isUnprocessableContent())
			.andExpect((result) -> assertThat(result.getResponse().getContentAsString()).contains("Kesalahan:",
					"Pilih buku kerja", "&quot;kemarin&quot;"));
		String id = upload("bukan buku kerja".getBytes(StandardCharsets.UTF_8));
		assertThat(await("/impor/" + id, (page) -> !page.contains("<progress"))).contains("Kesalahan:",
				"href=\"#berkas\"");
	}

	private String upload(Path file) throws Exception {
		return upload(Files.readAllBytes(file));
	}

	private String upload(byte[] content) throws Exception {
		String address = this.web
			.perform(multipart("/impor").with(csrf())
				.file(new MockMultipartFile("berkas", "data.xlsx", null, content))
				.param("per", AS_OF))
			.andExpect(redirectedUrlPattern("/impor/*"))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		return address.substring("/impor/".length());
	}

	private String page(String address) throws Exception {
		MockHttpServletRequestBuilder request = get(address);
		if (address.startsWith("/api/")) {
			request.header(HttpHeaders.AUTHORIZATION, this.token);
		}
		return this.web.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

	private String await(String address, Predicate<String> wanted) throws Exception {
		for (int i = 0; i < 1_200; i++) {
			String page = page(address);
			if (wanted.test(page)) {
				return page;
			}
			TimeUnit.MILLISECONDS.sleep(100);
		}
		throw new AssertionError(page(address));
	}

	private List<String> byCommandLine(Path workbook) throws Exception {
		Path out = this.folder.resolve("hasil.csv");
		PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
		int exit = CommandLineVerbs.run(new String[] { "evaluate", "--data", workbook.toString(), "--rules", "rules",
				"--jurisdiction", "nasional", "--as-of", AS_OF, "--target", TARGET, "--out", out.toString() }, nowhere,
				nowhere);
		assertThat(exit).isZero();
		return Files.readAllLines(out);
	}

}
