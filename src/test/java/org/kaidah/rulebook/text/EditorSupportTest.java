package org.kaidah.rulebook.text;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.TextPiece;
import org.kaidah.rulebook.National;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What an editor needs: words, colours, problems at their places, and search. */
class EditorSupportTest {

	@Test
	void piecesJoinedAreTheTextWhateverIsWrongWithIt() {
		Random random = new Random(7);
		for (RuleFile file : ShippedFiles.all()) {
			StringBuilder broken = new StringBuilder(file.text());
			for (int i = 0; i < 20; i++) {
				String noise = List.of("\"", "/*", "*/", "//", "\\", "é", "\uD83D\uDE00", "@", "'", "\r")
					.get(random.nextInt(10));
				broken.insert(random.nextInt(broken.length()), noise);
			}
			for (String text : List.of(file.text(), broken.toString())) {
				assertThat(TextPiece.of(text).stream().map(TextPiece::text).collect(Collectors.joining()))
					.isEqualTo(text);
				assertThat(TextPiece.of(text)).allSatisfy((piece) -> assertThat(piece.text())
					.isEqualTo(text.substring(piece.span().from(), piece.span().to())));
			}
		}
	}

	@Test
	void coloursKnowCommentsFromTextsThatLookLikeThem() {
		List<HighlightedLine> lines = HighlightedLine.of("""
				rule "a // b" @kode("X") /* dua
				baris */ when $n : Poin( nilai >= 1.5 )""", 7);

		assertThat(lines).extracting(HighlightedLine::number).containsExactly(7, 8);
		assertThat(lines.get(0).pieces()).filteredOn((piece) -> !piece.kind().isEmpty())
			.extracting(HighlightedLine.Piece::kind, HighlightedLine.Piece::text)
			.containsExactly(tuple("word", "rule"), tuple("text", "\"a // b\""), tuple("mark", "@kode"),
					tuple("text", "\"X\""), tuple("note", "/* dua"));
		assertThat(lines.get(1).pieces()).filteredOn((piece) -> !piece.kind().isEmpty())
			.extracting(HighlightedLine.Piece::kind, HighlightedLine.Piece::text)
			.containsExactly(tuple("note", "baris */"), tuple("word", "when"), tuple("variable", "$n"),
					tuple("type", "Poin"), tuple("number", "1.5"));
	}

	@Test
	void underlinesEveryProblemAtItsWord() {
		String text = "rule \"a\" @kode(\"X\") @dasar(\"y\")\nwhen\n\tPegawai( umur > 50, golongn == \"x\" )\n"
				+ "then\n\tinsert( new Pion(\"skp\", 1) );\nend\nrule \"b\" salience 10 when Pegawai() then end\nrule";
		List<TextProblem> problems = TextCheck.of(new RuleFile("uji.drl", text));

		assertThat(problems).extracting((problem) -> text.substring(problem.from(), problem.to()))
			.containsExactly("umur", "golongn", "new", "salience", "then", "rule", "rule", "", "", "");
		assertThat(problems).extracting((problem) -> problem.problem().line())
			.containsExactly(3, 3, 5, 7, 7, 8, 8, 8, 8, 8);
		assertThat(problems.get(0).problem().column()).isEqualTo(11);
		assertThat(problems.get(0).endColumn()).isEqualTo(15);
		assertThat(TextCheck.of(new RuleFile("uji.drl", "x".repeat(1_000_001)))).hasSize(1);
	}

	@Test
	void isQuickEnoughForEveryPauseInTyping() {
		RuleFile file = ShippedFiles.file("nasional/promosi/jpt-pratama.drl");
		for (int i = 0; i < 20; i++) {
			TextCheck.of(file);
		}
		long start = System.nanoTime();
		for (int i = 0; i < 20; i++) {
			assertThat(TextCheck.of(file)).isEmpty();
		}
		assertThat((System.nanoTime() - start) / 20).isLessThan(200_000_000L);
	}

	@Test
	void offersEveryWordWithItsMeaningKindAndValues() {
		List<EditorWord> words = EditorWords.of(Locale.ROOT);
		EditorWord performance = word(words, "Kinerja");
		assertThat(performance.kind()).isEqualTo("fakta");
		assertThat(word(performance.members(), "predikat").values()).startsWith("SANGAT BAIK");
		assertThat(word(performance.members(), "dalam").values()).containsExactly("TAHUN");
		assertThat(word(word(words, "Asesmen").members(), "berlaku").values()).containsExactly("TAHUN", "BULAN",
				"HARI");
		assertThat(word(word(words, "Poin").members(), "new Poin(indikator, nilai)").type())
			.contains("indikator: teks");
		assertThat(word(words, "rata").kind()).isEqualTo("hitungan");
		assertThat(words).allSatisfy((word) -> assertThat(word.meaning()).isNotBlank())
			.flatExtracting(EditorWord::members)
			.allSatisfy((member) -> assertThat(member.meaning()).isNotBlank());
		assertThat(word(EditorWords.of(Locale.ENGLISH), "Kinerja").meaning()).isNotEqualTo(performance.meaning());
		assertThat(word(EditorWords.of(Locale.forLanguageTag("id")), "Kinerja").meaning())
			.isEqualTo(performance.meaning());
	}

	@Test
	void findsByCodeWordAndArticleTheBestFirst() {
		assertThat(found("kin-skp-1").get(0)).isEqualTo("KIN-SKP-1");
		assertThat(found("pro-jptp-06")).containsExactly("PRO-JPTP-06.penuhi", "PRO-JPTP-06.gagal",
				"PRO-JPTP-06.belum");
		assertThat(found("usia pratama").subList(0, 3)).allMatch((code) -> code.startsWith("PRO-JPTP-04"));
		assertThat(found("Pasal 107  ayat (1) huruf c")).contains("PRO-JPTP-04.gagal").doesNotContain("KIN-SKP-1");
		assertThat(found("lewatUsia")).allMatch((code) -> code.contains("-04.")).isNotEmpty();
		assertThat(found("zzz")).isEmpty();
		assertThat(found(" ")).hasSameSizeAs(National.book().ruleSet("nasional").rules());
	}

	private static List<String> found(String query) {
		return RuleSearch.find(query, National.book().ruleSet("nasional").rules())
			.stream()
			.map(RuleSearch.Found::rule)
			.map(Rule::code)
			.toList();
	}

	private static EditorWord word(List<EditorWord> words, String word) {
		return words.stream().filter((each) -> each.word().equals(word)).findFirst().orElseThrow();
	}

}
