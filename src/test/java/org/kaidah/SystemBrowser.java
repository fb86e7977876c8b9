package org.kaidah;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium that the system has: named by {@code -Dkaidah.browser} or
 * {@code KAIDAH_BROWSER}, or found in its usual place. Where there is none, tests are
 * skipped aloud; where one is required ({@code CI} or {@code KAIDAH_REQUIRE_BROWSER}),
 * they fail.
 */
public final class SystemBrowser implements AutoCloseable {

	private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

	private final Playwright playwright;

	private final Browser browser;

	private SystemBrowser(Path program) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		List<String> arguments = new ArrayList<>(List.of("--disable-dev-shm-usage"));
		if ("root".equals(System.getProperty("user.name"))) {
			arguments.add("--no-sandbox");
		}
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(arguments));
	}

	public static SystemBrowser open() {
		Optional<Path> program = Stream
			.concat(Stream.of(System.getProperty("kaidah.browser"), System.getenv("KAIDAH_BROWSER")),
					USUAL_PLACES.stream())
			.filter(Objects::nonNull)
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
		if (program.isEmpty()) {
			String advice = "No browser: the pages are NOT tested. Name one by -Dkaidah.browser=/path/to/chromium";
			if (System.getenv("CI") != null || System.getenv("KAIDAH_REQUIRE_BROWSER") != null) {
				Assertions.fail(advice);
			}
			System.err.println(advice);
			Assumptions.abort(advice);
		}
		return new SystemBrowser(program.orElseThrow());
	}

	public Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
