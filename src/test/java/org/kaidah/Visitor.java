package org.kaidah;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
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
