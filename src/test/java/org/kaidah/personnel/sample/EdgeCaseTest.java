package org.kaidah.personnel.sample;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaidah.personnel.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every edge case is among the first thousand people and has the result that makes it
 * one.
 */
class EdgeCaseTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private final SampleRegency regency = new SampleRegency(7, AS_OF);

	private final ReferenceCalculator calculator = new ReferenceCalculator(AS_OF);

	@ParameterizedTest
	@EnumSource
	void isAmongTheFirstThousand(EdgeCase edgeCase) {
		assertThat(edgeCase.number()).isLessThan(1000);
		assertThat(EdgeCase.at(edgeCase.number())).isEqualTo(edgeCase);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			ALL_GATES_PASS,                    84.55, 90,            9, ++++++++
			ASSESSMENT_ONE_DAY_TOO_OLD,        84.55, ,              ,  +++++++?
			ASSESSMENT_ON_ITS_LAST_DAY,        84.55, 90,            9, ++++++++
			PERFORMANCE_EXACTLY_60,            60,    90,            8, ++++++++
			NEWEST_ASSESSMENT_LOWER,           84.55, 83.3333333333, 9, +++++++-
			NEWEST_ASSESSMENT_INCOMPLETE,      84.55, 90,            9, ++++++++
			ATTAINED_ABOVE_STANDARD,           84.55, 90,            9, ++++++++
			SEVERE_SANCTION_CANCELLED,         84.55, 90,            9, ++++++++
			CANCELLATION_STILL_TO_COME,        84.55, 78.75,         7, ++++-+++
			CANCELLATION_WITHOUT_DATE,         84.55, 90,            9, ++++++++
			MODERATE_SANCTION_BEING_SERVED,    84.55, 75,            7, ++++-+++
			SANCTION_ENDED_AT_THE_WINDOW_EDGE, 84.55, 82.5,          9, ++++-+++
			YEARS_AS_PLT,                      84.55, 91.3333333333, 9, ++-+++++
			COURSE_ENDS_IN_JANUARY,            84.55, 90,            9, ++++++++
			CONTRACT_EXPERT,                   84.55, 89.3333333333, 9, ++++++-+
			TWO_PERIODS_IN_THE_FIELD,          84.55, 89.3333333333, 9, ++++++++
			BIRTHDAY_56_ON_THE_DAY,            84.55, 90,            9, ++++++++
			BIRTHDAY_56_THE_DAY_BEFORE,        84.55, 90,            9, +++-++++
			BIRTHDAY_56_THE_DAY_AFTER,         84.55, 90,            9, ++++++++
			TWO_EQUAL_AWARDS,                  84.55, 90,            9, ++++++++
			DIPLOMA_ONLY,                      84.55, 88,            9, -+++++++
			NO_JOB_FAMILY,                     84.55, 84.3333333333, 9, +?++++++
			ABOUT_TO_RETIRE,                   84.55, 90,            9, +++-++++
			EVENTS_STILL_TO_COME,              69.55, 90,            8, ++++++++
			PRESENT_POST_NOT_IN_HISTORY,       84.55, 90,            9, ++++++++
			""")
	void hasTheResultThatMakesItOne(EdgeCase edgeCase, String y, String x, Integer box, String gates) {
		Reference reference = this.calculator.calculate(person(edgeCase));

		assertThat(reference.y()).isEqualByComparingTo(y);
		if (x == null) {
			assertThat(reference.x()).isNull();
		}
		else {
			assertThat(reference.x()).isEqualByComparingTo(x);
		}
		assertThat(reference.box()).isEqualTo(box);
		assertThat(reference.gateLine()).isEqualTo(gates);
	}

	@ParameterizedTest
	@EnumSource(names = { "ON_STUDY_LEAVE", "ON_UNPAID_LEAVE" })
	void isInNoPoolWhileOnLeaveThoughAssessed(EdgeCase edgeCase) {
		Reference reference = this.calculator.calculate(person(edgeCase));

		assertThat(reference.box()).isEqualTo(9);
		assertThat(reference.pools()).isEmpty();
	}

	@Test
	void retiresWithinTwelveMonths() {
		assertThat(person(EdgeCase.ABOUT_TO_RETIRE).person().tmtPensiun()).isBetween(AS_OF, AS_OF.plusMonths(12));
	}

	@Test
	void isTheSameCaseAtAnotherDateAndForAnotherSeed() {
		LocalDate leapDay = LocalDate.of(2024, 2, 29);
		SampleRegency other = new SampleRegency(99, leapDay);
		ReferenceCalculator then = new ReferenceCalculator(leapDay);

		assertThat(then.calculate(other.person(EdgeCase.ASSESSMENT_ONE_DAY_TOO_OLD.number())).box()).isNull();
		assertThat(then.calculate(other.person(EdgeCase.ALL_GATES_PASS.number())).eligibility()).isEqualTo("ELIGIBLE");
		assertThat(then.calculate(other.person(EdgeCase.BIRTHDAY_56_THE_DAY_BEFORE.number())).gateLine())
			.isEqualTo("+++-++++");
	}

	private Dossier person(EdgeCase edgeCase) {
		return this.regency.person(edgeCase.number());
	}

}
