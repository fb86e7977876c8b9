package org.kaidah.personnel.workbook;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.kaidah.personnel.PersonnelData;

import static org.assertj.core.api.Assertions.assertThat;

/** The notes without rejection of section 3 of the data dictionary, one by one. */
class DoubtsTest {

	@Test
	void notesASexThatTheNipContradicts() {
		assertThat(Regency.withPerson("jenisKelamin", "F").said())
			.containsExactly("note data_utama 2 jenisKelamin sex-differs");
	}

	@Test
	void notesAnAppointmentThatTheNipContradicts() {
		assertThat(Regency.withPerson("tmtCpns", "01-02-2010").said())
			.containsExactly("note data_utama 2 tmtCpns appointment-month-differs");
	}

	@Test
	void comparesOnlyTheYearOfAppointmentOfAPppk() {
		Object[] pppk = { "nipBaru", "198501012021211901", "jenisPegawai", "PPPK", "kedudukanHukum", "PPPK Aktif",
				"golRuangAkhir", "IX", "pangkatAkhir", null, "tmtGolAkhir", null, "tmtPns", null, "tmtCpns",
				"01-07-2021" };
		assertThat(Regency.withPerson(pppk).said()).isEmpty();

		pppk[pppk.length - 1] = "01-07-2022";
		assertThat(Regency.withPerson(pppk).said())
			.containsExactly("note data_utama 2 tmtCpns appointment-year-differs");
	}

	@Test
	void notesAGolonganThatIsNotTheNewestOfItsHistory() {
		assertThat(Regency.withPerson()
			.with("rw_golongan")
			.with("rw_golongan", "golongan", "III/d", "tmtGolongan", "01-04-2024")
			.said()).containsExactly("note data_utama 2 golRuangAkhir grade-differs");
	}

	@Test
	void comparesTheGolonganWithRowsUpToTheAsOfDateOnly() {
		assertThat(Regency.withPerson()
			.with("rw_golongan")
			.with("rw_golongan", "golongan", "III/d", "tmtGolongan", "01-10-2026")
			.said()).containsExactly("note rw_golongan 3 tmtGolongan event-after-as-of");
	}

	@Test
	void notesALastEducationBelowTheHighestOfItsHistory() {
		assertThat(Regency.withPerson()
			.with("rw_pendidikan")
			.with("rw_pendidikan", "tkPendidikanNama", "S-2", "pendidikanNama", "S-2 HUKUM", "tahunLulus", 2015,
					"tglLulus", null)
			.said()).containsExactly("note data_utama 2 tkPendidikanTerakhir education-lower");
	}

	@Test
	void notesANameOfEducationThatTheReferenceLacks() {
		assertThat(Regency.withPerson("pendidikanTerakhirNama", "S-1 ILMU HUKUM").with("ref_pendidikan").said())
			.containsExactly("note data_utama 2 pendidikanTerakhirNama education-name-unknown");
		assertThat(Regency.withPerson("pendidikanTerakhirNama", "s-1  hukum").with("ref_pendidikan").said()).isEmpty();
	}

	@Test
	void notesARetirementThatDoesNotFollowAndStoresTheComputedDate() {
		Regency regency = Regency.withPerson("tmtPensiun", "01-01-2043");

		assertThat(regency.said()).containsExactly("note data_utama 2 tmtPensiun retirement-differs");
		assertThat(regency.dossier().person().tmtPensiun()).isEqualTo("2043-02-01");
	}

	@Test
	void computesRetirementAcrossTheTurnOfTheYear() {
		Object[] december = { "nipBaru", "198512312010011901", "tglLahir", "31-12-1985", "tmtPensiun", "01-01-2044" };

		assertThat(Regency.withPerson(december).said()).isEmpty();
	}

	@Test
	void leavesRetirementAloneWithoutARetirementAge() {
		assertThat(Regency.withPerson("bupPensiun", null, "tmtPensiun", "05-05-2040").said()).isEmpty();
		assertThat(Regency.withPerson("tmtPensiun", null).dossier().person().tmtPensiun()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kepala Bidang Hukum", "SEKRETARIS Dinas", "Camat Kota", "Lurah", "Kabid. Hukum",
			"Kasubbag Umum", "Kasi Tramtib", "Plt. Kepala Dinas", "plh Camat" })
	void notesAPostTitleInTheColumnOfTheUnit(String unit) {
		assertThat(Regency.withPerson("unorNama", unit)
			.with("rw_jabatan", "unorNama", unit)
			.with("jabatan", "unorNama", unit)
			.said()).containsExactly("note data_utama 2 unorNama unit-is-a-title",
					"note rw_jabatan 2 unorNama unit-is-a-title", "note jabatan 2 unorNama unit-is-a-title");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sekretariat Daerah", "Kecamatan Kota", "Kelurahan Kota", "Kasian", "Bagian Kepala Desa" })
	void saysNothingAboutAUnitThatOnlyResemblesATitle(String unit) {
		assertThat(Regency.withPerson("unorNama", unit).said()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "DI ATAS,DI ATAS,SANGAT BAIK", "DI ATAS,SESUAI,BAIK", "SESUAI,DI ATAS,BAIK", "SESUAI,SESUAI,BAIK",
			"DI BAWAH,DI ATAS,BUTUH PERBAIKAN", "DI BAWAH,SESUAI,BUTUH PERBAIKAN", "DI ATAS,DI BAWAH,KURANG",
			"SESUAI,DI BAWAH,KURANG", "DI BAWAH,DI BAWAH,SANGAT KURANG" })
	void holdsTheQuadrantAgainstTheTable(String result, String behaviour, String quadrant) {
		Object[] row = { "hasilKinerja", result + " EKSPEKTASI", "perilakuKerja", behaviour + " EKSPEKTASI",
				"kuadranKinerja", quadrant };
		assertThat(Regency.withPerson().with("rw_skp22", row).said()).isEmpty();

		row[5] = quadrant.equals("BAIK") ? "SANGAT BAIK" : "BAIK";
		assertThat(Regency.withPerson().with("rw_skp22", row).said())
			.containsExactly("note rw_skp22 2 kuadranKinerja quadrant-differs");
	}

	@Test
	void notesHalfACancellation() {
		assertThat(Regency.withPerson().with("rw_hukdis", "skPembatalanNomor", "7/2020").said())
			.containsExactly("note rw_hukdis 2 skPembatalanTanggal cancellation-without-date");
		assertThat(Regency.withPerson().with("rw_hukdis", "skPembatalanTanggal", "20-06-2020").said())
			.containsExactly("note rw_hukdis 2 skPembatalanNomor cancellation-without-number");
	}

	@Test
	void notesADurationWithoutALastDay() {
		assertThat(Regency.withPerson().with("rw_hukdis", "masaTahun", 1).said())
			.containsExactly("note rw_hukdis 2 akhirHukumTanggal sanction-without-end");
		assertThat(Regency.withPerson().with("rw_hukdis", "masaTahun", 0, "masaBulan", 0).said()).isEmpty();
	}

	@Test
	void notesAHolderWhomNobodyKnows() {
		PersonnelData data = Regency.withPerson().with("jabatan", "pemangkuNip", "198501012010011777").read();

		assertThat(Regency.said(data)).containsExactly("note jabatan 2 pemangkuNip holder-unknown");
		assertThat(data.posts().get(0).pemangkuNip()).isEqualTo("198501012010011777");
	}

	@Test
	void notesAHolderWhoWasRefused() {
		PersonnelData data = Regency.withPerson("nama", null).with("jabatan").read();

		assertThat(Regency.said(data)).containsExactly("reject data_utama 2 nama cell-empty",
				"note jabatan 2 pemangkuNip holder-refused");
		assertThat(data.posts().get(0).pemangkuNip()).isEqualTo(Regency.NIP);
	}

	@Test
	void notesAHolderOfAnotherPost() {
		Regency regency = Regency.withPerson().with("jabatan", "nama", "Analis");

		assertThat(regency.said()).containsExactly("note jabatan 2 pemangkuNip holder-of-another-post");
		assertThat(regency.dossier().registeredPosts()).hasSize(1);
		assertThat(Regency.withPerson().with("jabatan", "nama", "PENELAAH ").said()).isEmpty();
	}

	@Test
	void notesMissingStandardLevels() {
		Regency regency = Regency.withPerson().with("jabatan", "stdKomunikasi", null, "stdPerekatBangsa", "-");

		assertThat(regency.said()).containsExactly("note jabatan 2 stdKomunikasi standard-missing");
		assertThat(regency.read().posts().get(0).standar()).hasSize(7).doesNotContainKey("KOMUNIKASI");
	}

	@ParameterizedTest
	@CsvSource({ "rw_jabatan,tmtJabatan", "rw_golongan,tmtGolongan", "rw_pendidikan,tglLulus",
			"rw_hukdis,hukumanTanggal", "rw_diklat,tanggal", "asesmen,tanggal", "potensi,tanggal", "tim_kerja,tanggal",
			"data_tambahan,tanggal" })
	void notesAnEventAfterTheAsOfDate(String sheet, String column) {
		assertThat(Regency.withPerson().with(sheet, column, "30-06-2026").said()).isEmpty();
		assertThat(Regency.withPerson().with(sheet, column, "01-07-2026").said())
			.containsExactly("note " + sheet + " 2 " + column + " event-after-as-of");
	}

	@Test
	void notesAnEventAfterTheAsOfDateOnceForEachPerson() {
		assertThat(Regency.withPerson("tmtJabatan", "01-07-2026", "tmtGolAkhir", "01-10-2026").said())
			.containsExactly("note data_utama 2 tmtJabatan event-after-as-of");
	}

	@ParameterizedTest
	@ValueSource(strings = { "umpan_balik_360", "inovasi" })
	void notesAYearAfterTheAsOfDate(String sheet) {
		assertThat(Regency.withPerson().with(sheet, "tahun", 2026).said()).isEmpty();
		assertThat(Regency.withPerson().with(sheet, "tahun", 2027).said())
			.containsExactly("note " + sheet + " 2 tahun event-after-as-of");
	}

	@Test
	void notesAnAssessmentAboveItsStandardOnItsFirstRow() {
		PersonnelData data = Regency.withPerson()
			.with("asesmen", "namaKompetensi", "Teknik", "jenis", "TEKNIS", "levelStandar", 1, "levelCapaian", 5)
			.with("asesmen", "levelStandar", 3, "levelCapaian", 3)
			.with("asesmen", "namaKompetensi", "KOMUNIKASI", "levelStandar", 3, "levelCapaian", "3,5")
			.with("asesmen", "namaKompetensi", "KOMUNIKASI", "tanggal", "01-01-2023")
			.read();

		assertThat(Regency.said(data)).containsExactly("note asesmen 3 levelCapaian assessment-above-standard");
		assertThat(data.messages()).anyMatch((message) -> message.arguments().containsAll(List.of("6.5", "6")));
	}

}
