package org.kaidah.rulebook.text;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines are set in order, and nothing but blanks at their ends changes. */
class RuleIndentTest {

	@Test
	void leavesTheShippedRulesAsTheyAre() {
		assertThat(ShippedFiles.all())
			.allSatisfy((file) -> assertThat(RuleIndent.of(file.text())).isEqualTo(file.text()));
	}

	@Test
	void setsLinesAsTheShippedRulesHaveThem() {
		assertThat(RuleIndent.of("""
				  rule "a"   // catatan\s\s
				@kode("X")
				    when
				accumulate( Pelatihan( tahunKe == 1,
				$j : jam );
				$jp : sum($j)
				)
				/* dua
				     baris */
				then
				      insert( new Poin("x // y", $jp) );

				   end
				""")).isEqualTo("""
				rule "a"   // catatan
					@kode("X")
				when
					accumulate( Pelatihan( tahunKe == 1,
							$j : jam );
						$jp : sum($j)
					)
					/* dua
				     baris */
				then
					insert( new Poin("x // y", $jp) );

				end
				""");
	}

	@Test
	void losesNothingOfATextWithMistakes() {
		Random random = new Random(11);
		for (RuleFile file : ShippedFiles.all()) {
			StringBuilder broken = new StringBuilder(file.text());
			for (int i = 0; i < 20; i++) {
				broken.insert(random.nextInt(broken.length()),
						new String[] { "\"", "/*", "\n", "(", ")", " then ", "\\" }[random.nextInt(7)]);
			}
			String set = RuleIndent.of(broken.toString());
			assertThat(set.replaceAll("\\s", "")).isEqualTo(broken.toString().replaceAll("\\s", ""));
			assertThat(set.lines().count()).isEqualTo(broken.toString().lines().count());
			assertThat(RuleIndent.of(set)).isEqualTo(set);
		}
	}

	@Test
	void aTextThatEndsWithinAnEscapeIsReadToItsEnd() {
		String text = "rule \"a\\";
		assertThat(RuleParser.parse(new RuleFile("uji.drl", text)).problems()).isNotEmpty();
		assertThat(HighlightedLine.of(text, 1)).hasSize(1);
	}

}
