package org.kaidah.rulebook.pages.life;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaidah.rulebook.text.WordDifference.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** A difference word by word, cut into lines that have the numbers of the new text. */
class DifferenceLineTest {

	@Test
	void numbersTheLinesOfTheNewText() {
		List<DifferenceLine> lines = DifferenceLine.between("a\nlama\nz", "a\nbaru\ntambah\nz", false);
		assertThat(lines.stream().filter((line) -> line.number() > 0).map(DifferenceLineTest::now)).containsExactly("a",
				"baru", "tambah", "z");
		assertThat(lines).filteredOn((line) -> line.number() > 0)
			.extracting(DifferenceLine::number)
			.containsExactly(1, 2, 3, 4);
		assertThat(lines).filteredOn(DifferenceLine::differs).hasSize(2);
	}

	@Test
	void givesRemovedLinesNoNumber() {
		List<DifferenceLine> lines = DifferenceLine.between("a\nb\nc\n", "a\nc\n", false);
		assertThat(lines).extracting(DifferenceLine::number).containsExactly(1, 0, 2);
	}

	@Test
	void showsATextThatIsNewOrGoneWhole() {
		assertThat(DifferenceLine.between("", "a\nb", false)).extracting(DifferenceLine::number).containsExactly(1, 2);
		assertThat(DifferenceLine.between("a\nb", "", false)).extracting(DifferenceLine::number).containsExactly(0, 0);
		assertThat(DifferenceLine.between("", "", false)).isEmpty();
	}

	private static String now(DifferenceLine line) {
		StringBuilder text = new StringBuilder();
		line.pieces()
			.stream()
			.filter((piece) -> piece.kind() != Kind.OLD)
			.forEach((piece) -> text.append(piece.text()));
		return text.toString();
	}

}
