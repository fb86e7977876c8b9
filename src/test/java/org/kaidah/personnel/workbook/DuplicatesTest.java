package org.kaidah.personnel.workbook;

import org.junit.jupiter.api.Test;

import org.kaidah.personnel.PersonnelData;

import static org.assertj.core.api.Assertions.assertThat;

class DuplicatesTest {

	private static final String OTHER = "198501012010011902";

	@Test
	void keepsTheFirstOfTwoEqualPeople() {
		PersonnelData data = Regency.withPerson().with("data_utama").read();

		assertThat(Regency.said(data)).containsExactly("note data_utama 3 - row-repeated");
		assertThat(data.dossiers()).hasSize(1);
	}

	@Test
	void refusesTwoDifferentPeopleWithOneNipAndTheirHistory() {
		PersonnelData data = Regency.withPerson().with("data_utama", "nama", "BUDIMAN").with("rw_golongan").read();

		assertThat(Regency.said(data)).containsExactly("reject data_utama 2 nipBaru key-conflict",
				"reject data_utama 3 nipBaru key-conflict", "reject rw_golongan 2 nipBaru person-refused");
		assertThat(data.messages().get(0).arguments()).contains("3");
		assertThat(data.messages().get(1).arguments()).contains("2");
	}

	@Test
	void looksForDuplicatesAmongReadableRowsOnly() {
		assertThat(Regency.withPerson().with("data_utama", "nama", null).with("rw_golongan").said())
			.containsExactly("reject data_utama 3 nama cell-empty");
	}

	@Test
	void takesRowsAsEqualThatAreSpelledDifferently() {
		assertThat(Regency.withPerson()
			.with("rw_skp22")
			.with("rw_skp22", "hasilKinerja", "Sesuai  Ekspektasi", "tahun", "2025")
			.said()).containsExactly("note rw_skp22 3 - row-repeated");
	}

	@Test
	void refusesAllRowsOfAKeyWhenOnlyOneDiffers() {
		assertThat(Regency.withPerson()
			.with("umpan_balik_360")
			.with("umpan_balik_360")
			.with("umpan_balik_360", "nilai", 90)
			.said()).containsExactly("reject umpan_balik_360 2 nip key-conflict",
					"reject umpan_balik_360 3 nip key-conflict", "reject umpan_balik_360 4 nip key-conflict");
	}

	@Test
	void comparesWholeRowsInASheetWithoutAKey() {
		assertThat(Regency.withPerson()
			.with("rw_golongan")
			.with("rw_golongan", "skNomor", "9/2020")
			.with("rw_golongan")
			.said()).containsExactly("note rw_golongan 4 - row-repeated");
	}

	@Test
	void takesRowsOfAnUnknownPersonOutBeforeLookingForDuplicates() {
		assertThat(
				Regency.withPerson().with("rw_golongan", "nipBaru", OTHER).with("rw_golongan", "nipBaru", OTHER).said())
			.containsExactly("reject rw_golongan 2 nipBaru person-unknown",
					"reject rw_golongan 3 nipBaru person-unknown");
	}

	@Test
	void refusesTwoPostsWithOneCode() {
		PersonnelData data = Regency.withPerson().with("jabatan").with("jabatan", "kelas", 8).read();

		assertThat(Regency.said(data)).containsExactly("reject jabatan 2 kode key-conflict",
				"reject jabatan 3 kode key-conflict");
		assertThat(data.posts()).isEmpty();
	}

	@Test
	void allowsOneKeyOfAnExtraAttributeOnceForEachDate() {
		assertThat(Regency.withPerson()
			.with("data_tambahan")
			.with("data_tambahan", "tanggal", null)
			.with("data_tambahan", "tanggal", "02-06-2026")
			.with("data_tambahan", "tanggal", null, "angka", 1)
			.said())
			.containsExactly("reject data_tambahan 3 nip key-conflict", "reject data_tambahan 5 nip key-conflict");
	}

	@Test
	void namesOnlyAFewOfManyOtherRows() {
		Regency regency = Regency.withPerson();
		for (int i = 0; i < 50; i++) {
			regency.with("umpan_balik_360", "nilai", i);
		}

		assertThat(regency.read().messages()).filteredOn((message) -> message.key().equals("workbook.key-conflict"))
			.hasSize(50)
			.allMatch((message) -> message.arguments().get(1).endsWith(", …"));
	}

}
