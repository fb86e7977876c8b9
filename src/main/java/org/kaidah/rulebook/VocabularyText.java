package org.kaidah.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.kaidah.engine.language.ValueKind;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kaidah.rulebook.text.Meanings;
import org.kaidah.vocabulary.Hasil;

/**
 * The vocabulary as a page for rule authors, {@code rules/KOSAKATA.md}: the words as the
 * language knows them, the meanings from the messages, so that neither can be forgotten.
 */
final class VocabularyText {

	private static final String INTRO = """
			# Kosakata aturan

			Halaman ini dibuat dari kosakata program; jangan disunting dengan tangan. Cara menulis aturan ada di [README.md](README.md).

			- **Fakta** adalah data pegawai pada tanggal acuan. Aturan membacanya dalam `when`.
			- **Simpulan** dihasilkan aturan dengan `insert` dalam `then`, dan boleh dibaca aturan lain dalam `when`.
			- Simpulan yang ditandai **tunggal** hanya boleh punya satu nilai untuk setiap kuncinya; dua nilai yang berbeda adalah kesalahan pada orang itu.
			- Isian yang kosong dibandingkan dengan `null`, misalnya `golongan == null`. Teks dibandingkan persis, termasuk huruf besarnya.
			- Jenis `bilangan` adalah desimal tepat, ditulis dengan titik: `60.5`.
			""";

	private final Meanings meanings;

	private final StringBuilder page = new StringBuilder(INTRO);

	private VocabularyText(Meanings meanings) {
		this.meanings = meanings;
	}

	/** The page in Indonesian. */
	static String page() {
		VocabularyText text = new VocabularyText(new Meanings(Locale.ROOT));
		text.types("Fakta", true);
		text.types("Simpulan", false);
		text.aggregates();
		return text.page.toString();
	}

	private void types(String heading, boolean input) {
		line("");
		line("## " + heading);
		for (WordType type : Vocabulary.get().types()) {
			if (type.input() == input) {
				type(type);
			}
		}
	}

	private void type(WordType type) {
		line("");
		line("### " + type.name() + (isSingleValued(type) ? " (tunggal)" : ""));
		line("");
		line(this.meanings.of(type));
		table("kata | jenis | arti");
		type.properties().forEach((word, value) -> row(code(word), kind(value.kind()), this.meanings.of(type, word)));
		if (!type.methods().isEmpty()) {
			table("cara | contoh | arti");
			type.methods()
				.forEach((word, parameters) -> row(code(word), code(type.name() + "( " + call(word, parameters) + " )"),
						this.meanings.of(type, word)));
		}
		if (!type.input()) {
			table("bentuk dalam `then` | isian | arti");
			type.makers()
				.forEach((maker, forms) -> forms.stream()
					.distinct()
					.filter((form) -> mayBeWritten(type, maker))
					.forEach((form) -> maker(type, maker, form)));
		}
	}

	private void maker(WordType type, String maker, Map<String, ValueKind> form) {
		String parameters = '(' + String.join(", ", form.keySet()) + ')';
		String written = maker.isEmpty() ? "new " + type.name() + parameters : type.name() + '.' + maker + parameters;
		String kinds = form.entrySet()
			.stream()
			.map((parameter) -> parameter.getKey() + ": " + kind(parameter.getValue()))
			.collect(Collectors.joining("; "));
		row(code(written), kinds, this.meanings.of(type, maker));
	}

	/** Results are drawn by verdict only (see {@link RequirementCheck}). */
	private static boolean mayBeWritten(WordType type, String maker) {
		return type.type() != Hasil.class || !maker.isEmpty();
	}

	private static boolean isSingleValued(WordType type) {
		return Arrays.stream(type.type().getDeclaredMethods()).anyMatch((method) -> method.getName().equals("kunci"));
	}

	private static String call(String word, List<ValueKind> parameters) {
		List<String> values = new ArrayList<>();
		if (parameters.get(0) == ValueKind.TEXT) {
			values.addAll(List.of("\"INTEGRITAS\"", "\"KERJA SAMA\""));
		}
		else {
			values.add((parameters.size() == 1) ? "56" : "2");
		}
		if (parameters.size() > 1) {
			values.add("\"TAHUN\"");
		}
		return word + '(' + String.join(", ", values) + ')';
	}

	private void aggregates() {
		line("");
		line("## Hitungan");
		line("");
		line("Dipakai dalam `accumulate( pola dengan variabel; $hasil : hitungan($variabel) )`.");
		table("kata | contoh | arti");
		Meanings.AGGREGATES
			.forEach((word) -> row(code(word), code("$hasil : " + word + "($x)"), this.meanings.ofAggregate(word)));
	}

	/** A list of names can only be tested, and a result may hold anything. */
	private String kind(ValueKind kind) {
		return (kind == ValueKind.OTHER) ? "lihat arti" : this.meanings.of(kind);
	}

	private void table(String header) {
		line("");
		line("| " + header + " |");
		line("|---|---|---|");
	}

	private void row(String... cells) {
		line("| " + String.join(" | ", cells) + " |");
	}

	private static String code(String text) {
		return '`' + text + '`';
	}

	private void line(String text) {
		this.page.append(text).append('\n');
	}

}
