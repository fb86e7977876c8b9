package org.kaidah.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.kaidah.access.account.TestAccounts;
import org.kaidah.access.HttpSignIn;
import org.kaidah.access.AllowedSignedIn;
import org.junit.jupiter.api.Test;
import org.kaidah.database.TestDatabase;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page shares, on a real server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
class FrameTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	private final HttpClient client = HttpClient.newHttpClient();

	private HttpSignIn session;

	@BeforeEach
	void signIn(TestInfo test) throws Exception {
		String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
		TestAccounts.add(this.application, name);
		this.session = HttpSignIn.at(this.client, "http://127.0.0.1:" + this.port, name, TestAccounts.PASSWORD);
	}

	@Test
	void showsEveryPart() throws Exception {
		HttpResponse<String> page = get("/uji?cari=a%20b&urut=nama&halaman=2", "");

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("<title>Kesalahan: Periksa isian berikut - Kaidah</title>", "lang=\"id\"")
			.contains("value=\"&lt;b&gt;\"", "aria-describedby=\"nama-petunjuk nama-salah\"", "href=\"#nama\"")
			.containsOnlyOnce("<label for=\"nama\">")
			.contains("<option value=\"b\" selected=\"selected\">")
			.contains("aria-sort=\"ascending\"", "?cari=a%20b&amp;urut=-nama\"")
			.contains("Nomor rujukan: 120", ", ditampilkan 51 sampai 100", "halaman=3\"")
			.contains("<span>19800101</span><span>200501</span><span>1</span><span>001</span>")
			.contains("<b>30 Juni 2026</b>", "<i>kotak baru</i>")
			.contains("hx-get=\"/uji/kemajuan\"", "20 persen", "http-equiv=\"refresh\"", "1.234 dari 5.000")
			.doesNotContain("style=", "th:", "??");
	}

	@Test
	void speaksTheChosenLanguageWhateverTheBrowsersIs() throws Exception {
		assertThat(get("/uji", "").body()).contains(">Beranda<");

		HttpResponse<String> chosen = get("/uji?lang=en", "");
		assertThat(chosen.body()).contains(">Home<", "30 June 2026", "1,234 of 5,000", "<title>Error: ");
		String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
		assertThat(cookie).contains("HttpOnly", "SameSite=Lax");

		assertThat(get("/uji", cookie.substring(0, cookie.indexOf(';'))).body()).contains(">Home<");
		assertThat(get("/uji?lang=fr", "").body()).contains(">Beranda<");
		assertThat(get("/uji", "bahasa=fr").body()).contains(">Beranda<");
	}

	@Test
	void tellsTheBrowserToLoadNothingFromElsewhere() throws Exception {
		for (String path : List.of("/uji", "/tidak-ada", "/uji/gagal", "/kaidah.css")) {
			HttpResponse<String> answer = get(path, "");
			assertThat(answer.headers().allValues("Content-Security-Policy")).as(path)
				.containsExactly(
						"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
								+ "font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
			assertThat(answer.headers().allValues("X-Content-Type-Options")).as(path).containsExactly("nosniff");
		}
		assertThat(get("/uji", "").headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(get("/webjars/htmx.org/2.0.8/dist/htmx.min.js", "").statusCode()).isEqualTo(200);
	}

	@Test
	void answersInThePageFrameWhateverGoesWrong() throws Exception {
		HttpResponse<String> missing = get("/tidak-ada", "");
		assertThat(missing.statusCode()).isEqualTo(404);
		assertThat(missing.body()).contains("<h1>Halaman tidak ditemukan</h1>", "class=\"sections\"");
		HttpResponse<String> unreadable = get("/uji?halaman=x", "");
		assertThat(unreadable.statusCode()).isEqualTo(400);
		assertThat(unreadable.body()).contains("<h1>Permintaan tidak dapat dibaca</h1>");
		HttpResponse<String> unsupported = send(
				request("/uji", "").header("X-CSRF-TOKEN", this.session.token()).DELETE().build());
		assertThat(unsupported.statusCode()).isEqualTo(405);
		assertThat(unsupported.headers().firstValue("Allow")).isPresent();
		assertThat(unsupported.body()).contains("<h1>Halaman ini tidak dapat dibuka seperti itu</h1>");
	}

	@Test
	void tellsAReferenceNumberAndNothingElseOfAFailure() throws Exception {
		HttpResponse<String> failed = get("/uji/gagal", "");

		assertThat(failed.statusCode()).isEqualTo(500);
		assertThat(failed.body()).containsPattern("Nomor rujukan: [0-9A-F]{8}")
			.doesNotContain("rahasia", "Exception", "org.kaidah");
	}

	private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
		return send(request(path, cookie).build());
	}

	private HttpRequest.Builder request(String path, String cookie) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Accept", "text/html")
			.header("Accept-Language", "en-GB");
		return request.header("Cookie",
				cookie.isEmpty() ? this.session.cookie() : this.session.cookie() + "; " + cookie);
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return this.client.send(request, HttpResponse.BodyHandlers.ofString());
	}

	@TestConfiguration
	static class Pages {

		@Controller
		static class TestPages {

			@GetMapping("/uji")
			@AllowedSignedIn
			String parts(Model model, @RequestParam(name = "halaman", defaultValue = "1") int number) {
				model.addAttribute("problems", List.of(new FormProblem("nama", "error.reference", "7")));
				model.addAttribute("options", Map.of("a", "A", "b", "B"));
				model.addAttribute("slice", Slice.of(IntStream.range(1000, 1120).boxed().toList(), number));
				model.addAttribute("date", LocalDate.of(2026, 6, 30));
				model.addAttribute("job", new JobProgress("/uji/kemajuan", true, "web.progress", 1234, 5000, 1,
						Instant.parse("2026-06-30T01:02:03Z")));
				return "test/parts";
			}

			@GetMapping("/uji/gagal")
			@AllowedSignedIn
			String fails() {
				throw new IllegalStateException("rahasia");
			}

		}

	}

}
