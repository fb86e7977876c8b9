package org.kaidah.personnel.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

/** The sample regency is reproducible and its NIPs are sound. */
class SampleRegencyTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private final SampleRegency regency = new SampleRegency(7, AS_OF);

	@Test
	void givesTheSamePeopleForTheSameSeed() {
		List<Dossier> again = new SampleRegency(7, AS_OF).people(1500).toList();

		assertThat(this.regency.people(1500)).containsExactlyElementsOf(again);
	}

	@Test
	void givesTheSamePersonWhateverTheCountAndTheOrder() {
		List<Dossier> people = this.regency.people(300).toList();

		assertThat(this.regency.people(900).limit(300)).containsExactlyElementsOf(people);
		assertThat(this.regency.people(300).parallel().toList()).isEqualTo(people);
		assertThat(this.regency.person(299)).isEqualTo(people.get(299));
	}

	@Test
	void givesOtherPeopleForAnotherSeed() {
		List<String> others = new SampleRegency(8, AS_OF).people(500).map(Dossier::nip).toList();

		assertThat(this.regency.people(500).map(Dossier::nip)).doesNotContainAnyElementsOf(others.subList(0, 10));
	}

	@Test
	void givesThePeopleThatItGaveOnTheMachineWhereThisTestWasWritten() {
		assertThat(IntStream.of(0, 777, 1_234_567).mapToObj(this.regency::person).map(Dossier::person))
			.extracting(Person::nipBaru, Person::nama, Person::jabatanNama)
			.containsExactly(tuple("197201161997072923", "ZAHRATUN WANASENTIKA", "Sekretaris Daerah"),
					tuple("197707271999042970", "WIDURIANI DARMASUTA", "Pengadministrasi Perkantoran"),
					tuple("198606112022211936", "SENARUDIN RAGAWIRYA", "Perawat Ahli Pertama"));
	}

	@Test
	void writesBirthEntryAndSexIntoTheNip() {
		assertThat(this.regency.people(3000).map(Dossier::person)).allSatisfy((person) -> {
			String entry = digits(person.tmtCpns());
			boolean civilServant = person.jenisPegawai().equals("PNS");
			assertThat(person.nipBaru()).matches("\\d{15}9\\d\\d")
				.startsWith(digits(person.tglLahir()))
				.satisfies((nip) -> assertThat(nip.substring(8, 14))
					.isEqualTo(civilServant ? entry.substring(0, 6) : entry.substring(0, 4) + "21"))
				.satisfies(
						(nip) -> assertThat(nip.charAt(14)).isEqualTo(person.jenisKelamin().equals("M") ? '1' : '2'));
		});
	}

	@Test
	void givesNoNipTwiceAmongAHundredThousand() {
		assertThat(this.regency.people(100_000).map(Dossier::nip).distinct().count()).isEqualTo(100_000);
	}

	@Test
	void tellsTwoMillionBirthsApartByDateSexAndDigits() {
		Births births = new Births(7, AS_OF);

		assertThat(births.capacity()).isGreaterThan(2_000_000);
		assertThat(
				IntStream.range(0, 2_000_000).mapToObj(births::of).mapToLong(SampleRegencyTest::key).distinct().count())
			.isEqualTo(2_000_000);
		assertThatIllegalArgumentException().isThrownBy(() -> births.of(births.capacity()));
	}

	@Test
	@Tag("proof")
	void givesNoNipTwiceAmongTwoMillion() {
		assertThat(this.regency.people(2_000_000).map(Dossier::nip).mapToLong(Long::parseLong).distinct().count())
			.isEqualTo(2_000_000);
	}

	private static long key(Birth birth) {
		return (birth.date().toEpochDay() * 2 + (birth.male() ? 1 : 0)) * 1000 + birth.sequence();
	}

	private static String digits(LocalDate date) {
		return date.toString().replace("-", "");
	}

}
