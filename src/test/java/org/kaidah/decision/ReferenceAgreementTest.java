package org.kaidah.decision;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.sample.CheckedPerson;
import org.kaidah.personnel.sample.Reference;
import org.kaidah.personnel.sample.ReferenceCalculator;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.workbook.WorkbookReader;
import org.kaidah.rulebook.National;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The national rules say of everybody what a second program, written from the
 * dictionary's text alone, says.
 */
class ReferenceAgreementTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final int PEOPLE = Boolean.getBoolean("kaidah.proof") ? 50_000 : 3_000;

	private static final BigDecimal TOLERANCE = new BigDecimal("0.0000000001");

	static List<CheckedPerson> checkedPersons() {
		return CheckedPerson.all();
	}

	@ParameterizedTest
	@MethodSource("checkedPersons")
	void printsWhatTheNotesOfTheSamplePrint(CheckedPerson person) {
		TalentResult result = decide(AS_OF).decide(person.dossier()).result();

		assertThat(text(result.performance())).isEqualTo(person.y());
		assertThat(text(result.potential())).isEqualTo(person.x());
		assertThat((result.box() != null) ? result.box().toString() : "-").isEqualTo(person.box());
		assertThat(text(result.talent())).isEqualTo(person.talent());
		assertThat(gates(result)).isEqualTo(person.gates());
	}

	@Test
	void agreesOnEverybodyOfTheSampleWorkbook() throws Exception {
		List<Dossier> people = new WorkbookReader().read(Path.of("src/test/resources/kabupaten-contoh.xlsx"), AS_OF)
			.dossiers();

		assertThat(people).hasSize(1497);
		agree(people.stream(), AS_OF);
	}

	@Test
	void agreesOnGeneratedPeopleAtSeveralDates() {
		for (LocalDate asOf : List.of(AS_OF, LocalDate.of(2024, 2, 29), LocalDate.of(2025, 12, 31))) {
			agree(new SampleRegency(12, asOf).people(PEOPLE / 3), asOf);
		}
		agree(new SampleRegency(12, AS_OF).people(PEOPLE / 3), LocalDate.of(2025, 3, 1));
	}

	private static void agree(Stream<Dossier> people, LocalDate asOf) {
		ReferenceCalculator calculator = new ReferenceCalculator(asOf);
		DecidePerson decide = decide(asOf);
		people.forEach((dossier) -> {
			Reference expected = calculator.calculate(dossier);
			Decided decided = decide.decide(dossier);
			TalentResult result = decided.result();
			assertThat(decided.decision().errors()).as(dossier.nip()).isEmpty();
			same(dossier, result.performance(), expected.y());
			same(dossier, result.potential(), expected.x());
			same(dossier, result.talent(), expected.talent());
			assertThat(result.box()).as(dossier.nip()).isEqualTo(expected.box());
			assertThat(new TreeSet<>(result.pools())).as(dossier.nip()).isEqualTo(expected.pools());
			assertThat(result.missing()).as(dossier.nip()).isEqualTo(missing(expected));
			assertThat(gates(result)).as(dossier.nip()).isEqualTo(expected.gateLine());
		});
	}

	private static List<String> missing(Reference expected) {
		return expected.missing()
			.stream()
			.map((code) -> code.replace("COMPETENCE", "KOMPETENSI").replace("POTENTIAL", "POTENSI"))
			.toList();
	}

	private static void same(Dossier dossier, BigDecimal actual, BigDecimal expected) {
		assertThat(actual == null).as(dossier.nip()).isEqualTo(expected == null);
		if (actual != null) {
			assertThat(actual.subtract(expected).abs()).as(dossier.nip()).isLessThan(TOLERANCE);
		}
	}

	private static DecidePerson decide(LocalDate asOf) {
		return new DecidePerson(National.edition("nasional"), asOf, "JPT PRATAMA");
	}

	private static String gates(TalentResult result) {
		StringBuilder gates = new StringBuilder();
		for (int i = 1; i <= 8; i++) {
			String code = "PRO-JPTP-0" + i;
			boolean unknown = result.eligibility().unknown().contains(code);
			gates.append(result.eligibility().failed().contains(code) ? '-' : unknown ? '?' : '+');
		}
		return gates.toString();
	}

	private static String text(BigDecimal value) {
		return (value != null) ? value.setScale(4, java.math.RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
				: "-";
	}

}
