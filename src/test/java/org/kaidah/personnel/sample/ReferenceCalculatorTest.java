package org.kaidah.personnel.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The reference calculator gives the printed results of the checked persons. */
class ReferenceCalculatorTest {

	private final ReferenceCalculator calculator = new ReferenceCalculator(LocalDate.of(2026, 6, 30));

	@ParameterizedTest
	@MethodSource("checkedPersons")
	void agreesWithThePrintedResult(CheckedPerson printed) {
		Reference reference = this.calculator.calculate(printed.dossier());

		assertThat(shown(reference.y())).isEqualTo(printed.y());
		assertThat(shown(reference.x())).isEqualTo(printed.x());
		assertThat((reference.box() != null) ? reference.box().toString() : "-").isEqualTo(printed.box());
		assertThat(shown(reference.talent())).isEqualTo(printed.talent());
		assertThat(reference.missing().isEmpty() ? "-" : String.join(";", reference.missing()))
			.isEqualTo(printed.missing());
		assertThat(reference.gateLine()).isEqualTo(printed.gates());
	}

	static List<CheckedPerson> checkedPersons() {
		return CheckedPerson.all();
	}

	/** Four decimals at most, as the notes print them. */
	private static String shown(BigDecimal value) {
		return (value != null) ? value.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() : "-";
	}

}
