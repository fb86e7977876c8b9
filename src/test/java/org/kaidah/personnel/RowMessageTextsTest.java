package org.kaidah.personnel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.kaidah.personnel.RowMessage.Level;

import static org.assertj.core.api.Assertions.assertThat;

class RowMessageTextsTest {

	private static final RowMessage EMPTY = new RowMessage(Level.REJECT, "data_utama", 2, "nama", "workbook.cell-empty",
			List.of("nama"));

	private static final RowMessage DATE = new RowMessage(Level.REJECT, "data_utama", 2, "tglLahir",
			"workbook.date-impossible", List.of("31-02-{0}'s"));

	private final RowMessageTexts indonesian = new RowMessageTexts(Locale.forLanguageTag("id"));

	private final RowMessageTexts english = new RowMessageTexts(Locale.ENGLISH);

	@Test
	void speaksIndonesianUnlessAskedForEnglish() {
		assertThat(this.indonesian.text(EMPTY)).isEqualTo("Kolom nama kosong, padahal wajib diisi.");
		assertThat(new RowMessageTexts(Locale.FRENCH).text(EMPTY)).isEqualTo(this.indonesian.text(EMPTY));
		assertThat(this.english.text(EMPTY)).isEqualTo("The column nama is empty but mandatory.");
	}

	@Test
	void showsTheContentOfACellAsItIs() {
		assertThat(this.english.text(DATE)).contains("\"31-02-{0}'s\"");
	}

	@Test
	void writesOutEachOfSeveralFaults() {
		RowMessage joined = RowMessage.joined(List.of(EMPTY, DATE));

		assertThat(joined.column()).isEqualTo("nama");
		assertThat(joined.parts()).containsExactly(EMPTY, DATE);
		assertThat(this.indonesian.text(joined)).startsWith("Baris ini memuat 2 kesalahan, di kolom nama, tglLahir. ")
			.contains("nama: Kolom nama kosong", "tglLahir: Tanggal \"31-02-{0}'s\"");
	}

	@Test
	void explainsARefusedFile() {
		assertThat(this.indonesian.text(new UnusableWorkbook("workbook.sheet-twice", "asesmen")))
			.isEqualTo("Lembar asesmen ada dua kali. Sisakan satu saja.");
	}

	@Test
	void saysTheSameInBothLanguages() {
		ResourceBundle base = bundle(Locale.ROOT);
		ResourceBundle other = bundle(Locale.ENGLISH);
		Set<String> keys = workbookKeys(base);

		assertThat(workbookKeys(other)).isEqualTo(keys);
		assertThat(keys).allSatisfy(
				(key) -> assertThat(places(other.getString(key))).as(key).isEqualTo(places(base.getString(key))));
	}

	@Test
	void hasATextForEveryKeyInTheCodeAndNoOther() throws IOException {
		Set<String> used = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/kaidah/personnel"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java"))
				.filter((path) -> !path.toString().matches(".*personnel.(store|imports|pages|sample).*"))
				.toList()) {
				Matcher literal = Pattern.compile("\"(?:workbook\\.)?([a-z0-9]+(?:-[a-z0-9]+)+|workbook\\.[a-z]+)\"")
					.matcher(Files.readString(file));
				while (literal.find()) {
					used.add("workbook." + literal.group(1).replace("workbook.", ""));
				}
			}
		}
		used.addAll(List.of("workbook.holder-unknown", "workbook.holder-refused"));
		used.removeAll(List.of("workbook.xml", "workbook.lexical-handler"));

		assertThat(used).isEqualTo(workbookKeys(bundle(Locale.ROOT)));
	}

	private static ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle("messages", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	private static Set<String> workbookKeys(ResourceBundle bundle) {
		return bundle.keySet()
			.stream()
			.filter((key) -> key.startsWith("workbook."))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> places(String text) {
		return Pattern.compile("\\{\\d}")
			.matcher(text)
			.results()
			.map((match) -> match.group())
			.collect(Collectors.toSet());
	}

}
