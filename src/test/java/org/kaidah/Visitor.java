package org.kaidah;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import org.kaidah.access.account.TestAccounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at the pages, who does what their words say: follows links, presses buttons
 * and fills fields by what is written on them. A name that stands for two things, an
 * address that leads nowhere and a script that breaks are failures.
 */
final class Visitor implements AutoCloseable {

	/** Answers that forms give on purpose. */
	private static final int REFUSED = 422;

	private static final int WRONG = 400;

	private static final int NARROW = 390;

	private static final int WIDE = 1280;

	private static final int HEIGHT = 800;

	/** A check of a whole draft, on a busy machine. */
	static final double PATIENCE_MILLIS = 90_000;

	private final String name;

	private final BrowserContext context;

	private final Page page;

	private final List<String> broken = new ArrayList<>();

	/** Signs in by the sign-in page. */
	Visitor(SystemBrowser system, String address, String name) {
		this.name = name;
		this.context = system.browser().newContext();
		this.page = this.context.newPage();
		this.page.onPageError(this.broken::add);
		this.page.onResponse((answer) -> {
			if (answer.status() >= WRONG && answer.status() != REFUSED) {
				this.broken.add(answer.status() + " " + answer.url());
			}
		});
		this.page.navigate(address);
		fill("Nama akun", name);
		fill("Kata sandi", TestAccounts.PASSWORD);
		press("Masuk");
		assertThat(this.page.locator(".user")).containsText(name);
	}

	/** Their account. */
	String name() {
		return this.name;
	}

	/** What the page says. */
	Locator main() {
		return this.page.locator("main");
	}

	Page page() {
		return this.page;
	}

	/** Opens a section from the head of the page. */
	void section(String name) {
		click(this.page.locator("nav.sections")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true)));
	}

	/** Opens a tab of a draft. */
	void tab(String name) {
		click(this.page.locator("nav.tabs")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true)));
	}

	void follow(String name) {
		follow(main(), name);
	}

	static void follow(Locator part, String name) {
		click(part.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true)));
	}

	void follow(Pattern name) {
		click(main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)));
	}

	/** Goes back by the way that stands above the page. */
	void back(Pattern name) {
		click(this.page.locator(".crumb-row").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)));
	}

	void press(String name) {
		click(main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true)));
	}

	void fill(String label, String text) {
		field(label).fill(text);
	}

	void choose(String label, String option) {
		field(label).selectOption(option);
	}

	void tick(String label) {
		field(label).check();
	}

	Locator field(String label) {
		return main().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
	}

	/** Waits until the page says something, however often it has to be asked. */
	void awaits(String text) {
		assertThat(main()).containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
		// a page that has come by itself may still be on its way
		this.page.waitForLoadState(LoadState.LOAD);
	}

	void sees(String text) {
		assertThat(main()).containsText(text);
	}

	/** Reads a table of the page, cell by cell, without its head. */
	List<List<String>> rows(String table) {
		return this.page.locator(table + " > tbody > tr")
			.all()
			.stream()
			.map((row) -> row.locator("> th, > td").allInnerTexts())
			.toList();
	}

	/**
	 * Keeps pictures of the page at both widths and in both schemes where
	 * {@code -Dkaidah.pictures} names a folder, for people to look at.
	 */
	void pictures(String name) {
		String folder = System.getProperty("kaidah.pictures");
		if (folder == null) {
			return;
		}
		for (int width : new int[] { NARROW, WIDE }) {
			for (ColorScheme scheme : new ColorScheme[] { ColorScheme.DARK, ColorScheme.LIGHT }) {
				this.page.setViewportSize(width, HEIGHT);
				this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
				this.page.screenshot(new Page.ScreenshotOptions()
					.setPath(Path.of(folder, name + '-' + width + '-' + scheme + ".png"))
					.setFullPage(true));
			}
		}
	}

	private static void click(Locator what) {
		what.click();
		what.page().waitForLoadState(LoadState.LOAD);
	}

	@Override
	public void close() {
		this.context.close();
		assertThat(this.broken).isEmpty();
	}

}
