package org.kaidah.decision.impact;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What those are not told who may not see personal detail. */
class SmallNumbersTest {

	private static final SmallNumbers SMALL = new SmallNumbers(5);

	@Test
	void tellsNobodyAndManyAndNothingBetween() {
		assertThat(SMALL.shown(0)).isZero();
		assertThat(SMALL.shown(5)).isEqualTo(5);
		assertThat(SMALL.shown(1)).isNull();
		assertThat(SMALL.shown(4)).isNull();
	}

	@Test
	void keepsASecondNumberBackSoThatTheTotalDoesNotTellTheFirst() {
		assertThat(SMALL.shown(40, 3, 12, 0)).containsExactly(40, null, null, 0);
		assertThat(SMALL.shown(40, 3, 2, 9)).containsExactly(40, null, null, 9);
	}

	@Test
	void neverLeavesOneHiddenNumberAloneInItsRowOrColumn() {
		Random random = new Random(4);
		for (int round = 0; round < 500; round++) {
			int[][] counts = IntStream.range(0, 10)
				.mapToObj((row) -> IntStream.range(0, 10)
					.map((column) -> (random.nextInt(3) > 0) ? 0 : random.nextInt(12))
					.toArray())
				.toArray(int[][]::new);

			Integer[][] shown = SMALL.shown(counts);

			for (int i = 0; i < 10; i++) {
				int line = i;
				alone(IntStream.range(0, 10).mapToObj((other) -> shown[line][other]).toArray(Integer[]::new));
				alone(IntStream.range(0, 10).mapToObj((other) -> shown[other][line]).toArray(Integer[]::new));
				IntStream.range(0, 10)
					.filter((other) -> counts[line][other] > 0 && counts[line][other] < 5)
					.forEach((other) -> assertThat(shown[line][other]).isNull());
			}
		}
	}

	@Test
	void tellsEverythingToThoseWhoMaySeeDetail() {
		assertThat(SmallNumbers.NONE.shown(1, 2, 3)).containsExactly(1, 2, 3);
	}

	/** A hidden number is alone only where nothing else is there to be hidden with it. */
	private static void alone(Integer[] line) {
		long hidden = IntStream.range(0, line.length).filter((i) -> line[i] == null).count();
		if (hidden == 1) {
			assertThat(line).allMatch((number) -> number == null || number == 0);
		}
	}

}
