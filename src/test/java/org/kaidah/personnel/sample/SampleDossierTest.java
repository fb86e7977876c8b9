package org.kaidah.personnel.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.kaidah.personnel.CompetenceScore;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Education;
import org.kaidah.personnel.Feedback;
import org.kaidah.personnel.Person;
import org.kaidah.personnel.PostHeld;
import org.kaidah.personnel.PotentialScore;
import org.kaidah.personnel.RankHeld;
import org.kaidah.personnel.RegisteredPost;
import org.kaidah.personnel.Sanction;
import org.kaidah.personnel.TeamAssignment;
import org.kaidah.personnel.Training;
import org.kaidah.personnel.YearlyPerformance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lives in the sample make sense: what holds for every dossier but those of the edge
 * cases.
 */
class SampleDossierTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final List<String> LEVELS = List.of("SD", "SLTP", "SLTA", "D-III", "D-IV", "S-1", "S-2", "S-3");

	private final SampleRegency regency = new SampleRegency(11, AS_OF);

	private final List<Dossier> dossiers = this.regency.people(7000).skip(1000).toList();

	@Test
	void peopleAreFrom24To59AndNotYetRetired() {
		assertThat(this.dossiers).extracting(Dossier::person).allSatisfy((person) -> {
			assertThat(ChronoUnit.YEARS.between(person.tglLahir(), AS_OF)).isBetween(24L, 59L);
			assertThat(person.tmtPensiun()).isAfter(AS_OF).hasDayOfMonth(1);
			assertThat(person.tmtCpns()).isBeforeOrEqualTo(AS_OF).isAfterOrEqualTo(person.tglLahir().plusYears(18));
		});
	}

	@Test
	void nothingHappensBeforeTheAgeOf18OrAfterTheAsOfDate() {
		assertThat(this.dossiers).allSatisfy((dossier) -> {
			LocalDate adult = dossier.person().tglLahir().plusYears(18);
			assertThat(days(dossier)).allMatch((day) -> !day.isBefore(adult) && !day.isAfter(AS_OF));
		});
	}

	@Test
	void postsFollowEachOtherFromEntryToThePresentOne() {
		assertThat(this.dossiers).allSatisfy((dossier) -> {
			Person person = dossier.person();
			List<PostHeld> definitive = dossier.posts()
				.stream()
				.filter((post) -> post.jenisPenugasan().equals("DEFINITIF"))
				.toList();
			assertThat(definitive).extracting(PostHeld::tmtJabatan).doesNotHaveDuplicates().isSorted();
			assertThat(definitive.get(0).tmtJabatan()).isAfterOrEqualTo(person.tmtCpns());
			PostHeld last = definitive.get(definitive.size() - 1);
			assertThat(last.tmtJabatan()).isEqualTo(person.tmtJabatan());
			assertThat(last.namaJabatan()).isEqualTo(person.jabatanNama());
			assertThat(last.jenjang()).isEqualTo(person.jenjang());
		});
	}

	@Test
	void ranksRiseToThePresentOneAndPppkHaveNone() {
		assertThat(this.dossiers).allSatisfy((dossier) -> {
			Person person = dossier.person();
			List<RankHeld> ranks = dossier.ranks();
			if (person.jenisPegawai().equals("PPPK")) {
				assertThat(ranks).isEmpty();
				assertThat(person.pangkatAkhir()).isNull();
				assertThat(person.golRuangAkhir()).matches("[IVX]+");
			}
			else {
				assertThat(ranks).extracting(RankHeld::golongan).doesNotHaveDuplicates().isSorted();
				assertThat(ranks.get(ranks.size() - 1).golongan()).isEqualTo(person.golRuangAkhir());
				assertThat(ranks.get(ranks.size() - 1).tmtGolongan()).isEqualTo(person.tmtGolAkhir());
			}
		});
	}

	@Test
	void theLastEducationIsTheHighestAndKnownToTheReferenceList() {
		List<String> known = this.regency.studies().stream().map(Study::pendidikanNama).toList();
		assertThat(this.dossiers).allSatisfy((dossier) -> {
			Person person = dossier.person();
			assertThat(known).contains(person.pendidikanTerakhirNama());
			assertThat(dossier.fieldsOfStudy()).hasSize(1);
			assertThat(dossier.educations()).extracting(Education::tahunLulus)
				.doesNotHaveDuplicates()
				.allMatch((year) -> year < AS_OF.getYear());
			assertThat(dossier.educations()).extracting(Education::tkPendidikanNama)
				.isSortedAccordingTo((one, other) -> LEVELS.indexOf(one) - LEVELS.indexOf(other))
				.endsWith(person.tkPendidikanTerakhir());
		});
	}

	@Test
	void keysOfSheetsAreUniqueWithinAPerson() {
		assertThat(this.dossiers).allSatisfy((dossier) -> {
			assertUnique(dossier.performances(), YearlyPerformance::tahun);
			assertUnique(dossier.feedbacks(), Feedback::tahun);
			assertUnique(dossier.competences(), (row) -> row.tanggal() + row.jenis() + row.namaKompetensi());
			assertUnique(dossier.potentials(), (row) -> row.tanggal() + row.aspek());
			assertUnique(dossier.posts(), Function.identity());
			assertUnique(dossier.awards(), Function.identity());
			assertUnique(dossier.trainings(), Function.identity());
		});
	}

	@Test
	void everybodyHoldsAtMostOneRegisteredPostWhichIsThePresentOne() {
		assertThat(this.dossiers.stream().flatMap((dossier) -> dossier.registeredPosts().stream()))
			.hasSizeGreaterThan(this.dossiers.size() * 98 / 100)
			.extracting(RegisteredPost::kode)
			.doesNotHaveDuplicates();
		assertThat(this.dossiers)
			.allSatisfy((dossier) -> assertThat(dossier.registeredPosts()).hasSizeLessThan(2).allSatisfy((post) -> {
				assertThat(post.nama()).isEqualTo(dossier.person().jabatanNama());
				assertThat(post.pemangkuNip()).isEqualTo(dossier.nip());
				assertThat(post.standar()).hasSize(9);
			}));
	}

	@Test
	void theMixIsThatOfARegency() {
		assertThat(share((person) -> person.jenisPegawai(), "PPPK")).isBetween(30, 37);
		assertThat(share((person) -> person.jenisJabatan(), "STRUKTURAL")).isBetween(4, 9);
		assertThat(share((person) -> person.jenisJabatan(), "PELAKSANA")).isBetween(13, 20);
		assertThat(this.dossiers.stream().map((dossier) -> dossier.person().unorIndukNama()).distinct())
			.hasSizeBetween(28, 35);
	}

	private int share(Function<Person, String> value, String wanted) {
		long count = this.dossiers.stream().filter((dossier) -> value.apply(dossier.person()).equals(wanted)).count();
		return (int) (100 * count / this.dossiers.size());
	}

	private static List<LocalDate> days(Dossier dossier) {
		List<LocalDate> days = new ArrayList<>();
		dossier.posts().stream().map(PostHeld::tmtJabatan).forEach(days::add);
		dossier.ranks().stream().map(RankHeld::tmtGolongan).forEach(days::add);
		dossier.trainings().stream().map(Training::tanggal).forEach(days::add);
		dossier.sanctions().stream().map(Sanction::hukumanTanggal).forEach(days::add);
		dossier.teams().stream().map(TeamAssignment::tanggal).forEach(days::add);
		dossier.competences().stream().map(CompetenceScore::tanggal).forEach(days::add);
		dossier.potentials().stream().map(PotentialScore::tanggal).forEach(days::add);
		return days;
	}

	private static <T> void assertUnique(List<T> rows, Function<T, ?> key) {
		assertThat(rows.stream().map(key)).doesNotHaveDuplicates();
	}

}
