package org.kaidah.personnel.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the people of the sample spread over the nine boxes. */
class SpreadTest {

	private static final int PEOPLE = 20_000;

	private final int[] boxes = countBoxes();

	private final int assessed = PEOPLE - this.boxes[0];

	@Test
	void fillsEveryBoxWithMoreThanOneInAHundredOfTheAssessed() {
		assertThat(IntStream.rangeClosed(1, 9))
			.allSatisfy((box) -> assertThat(this.boxes[box]).isGreaterThan(this.assessed / 100));
	}

	@Test
	void hasMostPeopleInTheMiddleAndManyInTheBoxesBesideIt() {
		assertThat(Arrays.stream(this.boxes, 1, 10).max()).hasValue(this.boxes[5]);
		assertThat(this.boxes[7] + this.boxes[8]).isGreaterThan(this.assessed / 5);
		assertThat(this.boxes[9] + this.boxes[1]).isLessThan(this.assessed / 8);
	}

	@Test
	void leavesAboutHalfOfThePeopleWithoutAssessment() {
		assertThat(this.boxes[0]).isBetween(PEOPLE * 45 / 100, PEOPLE * 57 / 100);
	}

	/** People by box, those not assessed at 0. */
	private static int[] countBoxes() {
		int[] boxes = new int[10];
		LocalDate asOf = LocalDate.of(2026, 6, 30);
		ReferenceCalculator calculator = new ReferenceCalculator(asOf);
		new SampleRegency(7, asOf).people(PEOPLE).forEach((dossier) -> {
			Integer box = calculator.calculate(dossier).box();
			boxes[(box != null) ? box : 0]++;
		});
		return boxes;
	}

}
