package org.kaidah;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.kaidah.rulebook.National;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A policy officer who changes one cell and wants to know whom it moves before a second
 * person is asked.
 */
record CautiousAuthor(Visitor author) {

	static final String TITLE = "Predikat baik bernilai lebih rendah";

	static final String AMBER_REASON = "Dampaknya sudah dibahas dengan tim talenta";

	/** The rule that gives points for the appraisal "BAIK". */
	private static final String RULE = "KIN-SKP-2";

	private static final int OLD_POINTS = 80;

	private static final String MOVED = "table.moved";

	/** What the author decides on. */
	static final int POINTS = 61;

	/** What the author tries first. */
	static final int OTHER_POINTS = 70;

	/** Whom other points move. */
	static ExpectedMoves expected(int points) {
		return ExpectedMoves.between(National.edition("nasional"),
				National.edited((text) -> text.replace("\"skp\", " + OLD_POINTS + ")", "\"skp\", " + points + ")")),
				JourneyPeople.TODAY);
	}

	void openTheCell() {
		RegulationAuthor.createRegion(this.author, "99.02", "Kabupaten Teladan");
		this.author.tab("Aturan");
		this.author.fill("Kata, kode, atau pasal", RULE);
		this.author.press("Cari");
		this.author.follow(RULE);
		this.author.follow("Ubah sebagai tabel");
		assertThat(this.author.page().locator("tr:focus")).containsText(RULE);
	}

	/** Types and looks at what the page says by itself. */
	void tries(int points) {
		ExpectedMoves expected = expected(points);
		assertThat(expected.moved()).isPositive();
		this.author.field("poin nilai, " + RULE).fill(String.valueOf(points));
		this.author.page()
			.waitForCondition(() -> expected.listed().equals(sorted(this.author.rows("#kisi-dampak table"))),
					new Page.WaitForConditionOptions().setTimeout(Visitor.PATIENCE_MILLIS));
		this.author.sees("Dampak sementara per 10 Juli 2026");
		figures(this.author, "#kisi-dampak", expected);
		this.author.pictures("pratinjau-" + points);
	}

	private static List<List<String>> sorted(List<List<String>> rows) {
		return rows.stream().sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
	}

	/** How many move, enter and leave, on top of what is said about it. */
	static void figures(Visitor reader, String part, ExpectedMoves expected) {
		List<String> figures = reader.page().locator(part + " .figures dd").allInnerTexts();
		assertThat(figures).hasSize(3);
		assertThat(figures.get(0)).isEqualToNormalizingWhitespace(expected.moved() + " dari " + JourneyPeople.PEOPLE);
		assertThat(figures.get(1)).isEqualTo(String.valueOf(expected.entered()));
		assertThat(figures.get(2)).isEqualTo(String.valueOf(expected.left()));
	}

	void save() {
		this.author.press("Simpan ke draf");
		this.author.sees("Tersimpan dalam draf");
		this.author.pictures("tersimpan");
	}

	void computesImpact(ExpectedMoves expected) {
		this.author.tab("Dampak");
		this.author.pictures("minta");
		this.author.press("Hitung dampak");
		this.author.awaits("Perpindahan kotak");
		figures(this.author, "main", expected);
		assertThat(this.author.rows("table.transitions")).isEqualTo(expected.table());
		this.author.pictures("dampak");
	}

	/** Follows a number of the table to the people behind it. */
	void findsSomebodyAndTheReason(ExpectedMoves expected) {
		ExpectedMoves.Person someone = expected.people()
			.stream()
			.filter(ExpectedMoves.Person::moves)
			.findFirst()
			.orElseThrow();
		long together = expected.count(someone.from(), someone.to());
		this.author.follow("Dari kotak " + someone.from() + " ke kotak " + someone.to() + ": " + together + " orang");
		assertThat(this.author.rows(MOVED)).hasSize((int) together);
		readsWhy(someone);
		this.author.pictures("orang");
		this.author.back(Pattern.compile("^Dampak per"));
		this.author.fill("Cari pegawai dengan NIP", someone.nip());
		this.author.press("Cari pegawai");
		assertThat(this.author.rows(MOVED)).hasSize(1);
		readsWhy(someone);
		this.author.pictures("seorang");
	}

	/** Box before and after, the changed rule, and how it comes to the box. */
	private void readsWhy(ExpectedMoves.Person someone) {
		Locator row = this.author.page()
			.locator(MOVED + " > tbody > tr")
			.filter(new Locator.FilterOptions().setHasText(someone.nip()));
		List<String> cells = row.locator("> th, > td").allInnerTexts();
		assertThat(cells.get(1)).startsWith(ExpectedMoves.words(someone.from()));
		assertThat(cells.get(2)).startsWith(ExpectedMoves.words(someone.to()));
		assertThat(cells.get(3)).contains(RULE, "SKP: baik", "diubah");
		assertThat(row.locator("li > del").first()).hasText(String.valueOf(OLD_POINTS));
		assertThat(row.locator("li > ins").first()).hasText(String.valueOf(POINTS));
		row.getByText("Urutan sebabnya").click();
		Locator chain = row.locator("ol.reason > li");
		assertThat(chain.first()).containsText(String.valueOf(POINTS));
		assertThat(chain.last().locator("del")).containsText(ExpectedMoves.words(someone.from()));
		assertThat(chain.last().locator("ins")).containsText(ExpectedMoves.words(someone.to()));
	}

	void check(ExpectedMoves expected) {
		this.author.back(Pattern.compile("^Draf \\d"));
		this.author.tab("Ringkasan");
		this.author.fill("Judul", TITLE);
		this.author.fill("Alasan perubahan", "Predikat baik terlalu dekat dengan sangat baik.");
		this.author.fill("Nomor peraturan", "Peraturan Bupati Teladan Nomor 3 Tahun 2026");
		this.author.fill("Tanggal peraturan", "2026-07-01");
		this.author.fill("Tentang", "Manajemen Talenta");
		this.author.fill("Tanggal berlaku", "2026-07-20");
		this.author.press("Simpan rincian");
		this.author.tab("Pemeriksaan");
		this.author.press("Periksa sekarang");
		this.author.awaits("Lanjut ke pengajuan");
		this.author.pictures("periksa");
		assertThat(this.author.main().locator("#bagian-impact"))
			.containsText(expected.moved() + " dari " + JourneyPeople.PEOPLE + " orang berpindah kotak");
		this.author.follow("Lanjut ke pengajuan");
	}

	void submit() {
		this.author.pictures("ajukan");
		this.author.main().locator("#peringatan").fill(AMBER_REASON);
		this.author.press("Ajukan untuk disetujui");
		this.author.sees("Diajukan oleh " + this.author.name());
	}

}
