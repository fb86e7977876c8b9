package org.kaidah.personnel.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.kaidah.personnel.CompetenceScore;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.JobFamily;
import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.PostHeld;
import org.kaidah.personnel.RankHeld;
import org.kaidah.personnel.RegisteredPost;

import static org.assertj.core.api.Assertions.assertThat;

/** What of the workbook ends up in a dossier, and how it is spelled there. */
class DossierContentTest {

	@Test
	void holdsEveryColumnOfARow() {
		Dossier dossier = Regency.withPerson().complete().dossier();

		assertThat(dossier.posts()).containsExactly(new PostHeld("PELAKSANA", "Penelaah", "PELAKSANA", null,
				"Bagian Hukum", "Sekretariat Daerah", "Pemerintah Kabupaten Contoh", "HUKUM", "DEFINITIF",
				LocalDate.of(2012, 1, 1), null, null, "1/2012", LocalDate.of(2011, 12, 20)));
		assertThat(dossier.ranks()).containsExactly(new RankHeld("III/c", "Penata", LocalDate.of(2020, 4, 1), 10, 3,
				"Reguler", "2/2020", LocalDate.of(2020, 3, 1)));
		assertThat(dossier.competences()).containsExactly(new CompetenceScore(LocalDate.of(2024, 8, 20), "Lembaga",
				"AC", "KOMPETENSI_MANAJERIAL", "INTEGRITAS", BigDecimal.valueOf(3), BigDecimal.valueOf(3)));
		assertThat(dossier)
			.extracting((any) -> any.educations().size() + any.performances().size() + any.sanctions().size()
					+ any.trainings().size() + any.awards().size() + any.potentials().size() + any.feedbacks().size()
					+ any.teams().size() + any.innovations().size() + any.extras().size())
			.isEqualTo(10);
	}

	@Test
	void holdsThePostsOfTheRegisterThatNameThePerson() {
		PersonnelData data = Regency.withPerson()
			.with("jabatan", "kode", "02")
			.with("jabatan", "kode", "01")
			.with("jabatan", "kode", "03", "pemangkuNip", null)
			.read();

		assertThat(data.dossiers().get(0).registeredPosts()).extracting(RegisteredPost::kode)
			.containsExactly("01", "02");
		assertThat(data.posts()).extracting(RegisteredPost::kode).containsExactly("01", "02", "03");
	}

	@Test
	void holdsTheFieldsOfTheLastEducation() {
		Dossier dossier = Regency.withPerson("pendidikanTerakhirNama", " s-1  Hukum")
			.with("ref_pendidikan", "bidangIlmu", "Ilmu  hukum")
			.with("ref_pendidikan", "bidangIlmu", "ADMINISTRASI")
			.with("ref_pendidikan", "pendidikanNama", "S-1 LAIN", "bidangIlmu", "LAIN")
			.dossier();

		assertThat(dossier.fieldsOfStudy()).containsExactly("ADMINISTRASI", "ILMU HUKUM");
	}

	@Test
	void holdsTheJobFamiliesOfAllPostsWithTheirFields() {
		Dossier dossier = Regency.withPerson()
			.with("rw_jabatan", "rumpun", "Hukum  dan ketertiban")
			.with("jabatan", "rumpun", "KEUANGAN")
			.with("ref_rumpun", "rumpun", "HUKUM DAN KETERTIBAN", "bidangIlmu", "hukum")
			.with("ref_rumpun", "rumpun", "hukum dan  ketertiban", "bidangIlmu", "ADMINISTRASI")
			.with("ref_rumpun", "rumpun", "KESEHATAN", "bidangIlmu", "KEDOKTERAN")
			.dossier();

		assertThat(dossier.jobFamilies()).containsExactly(
				new JobFamily("HUKUM DAN KETERTIBAN", List.of("ADMINISTRASI", "HUKUM")),
				new JobFamily("KEUANGAN", List.of()));
	}

	@Test
	void isTheSameWhateverTheOrderOfRows() {
		Dossier one = Regency.withPerson()
			.with("rw_golongan")
			.with("rw_golongan", "golongan", "III/b", "tmtGolongan", "01-04-2016")
			.with("rw_golongan", "skNomor", "9/2020")
			.dossier();
		Dossier other = Regency.withPerson()
			.with("rw_golongan", "skNomor", "9/2020")
			.with("rw_golongan", "golongan", "III/b", "tmtGolongan", "01-04-2016")
			.with("rw_golongan")
			.dossier();

		assertThat(one).isEqualTo(other);
	}

	@Test
	void listsPeopleInTheOrderOfTheirNip() {
		PersonnelData data = Regency.withPerson("nipBaru", "198501012010011903")
			.with("data_utama")
			.with("data_utama", "nipBaru", "198501012010011902")
			.read();

		assertThat(data.dossiers()).extracting(Dossier::nip)
			.containsExactly("198501012010011901", "198501012010011902", "198501012010011903");
	}

}
