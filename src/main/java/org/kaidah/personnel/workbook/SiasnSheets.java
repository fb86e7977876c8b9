package org.kaidah.personnel.workbook;

import java.time.LocalDate;

/** The sheets that SIASN exports, as the data dictionary lists them (section 2). */
final class SiasnSheets {

	private final ColumnTypes types;

	private final LocalDate asOf;

	SiasnSheets(ColumnTypes types, LocalDate asOf) {
		this.types = types;
		this.asOf = asOf;
	}

	SheetDefinition people() {
		return new SheetDefinition(Dictionary.PEOPLE).owner("nipBaru")
			.key("nipBaru")
			.must(this.types.text, "nama")
			.may(this.types.text, "gelarDepan", "gelarBelakang")
			.must(this.types.date, "tglLahir")
			.must(Codes.SEX, "jenisKelamin")
			.must(Codes.EMPLOYMENT, "jenisPegawai")
			.must(Codes.LEGAL_STANDING, "kedudukanHukum")
			.must(Codes.EDUCATION, "tkPendidikanTerakhir")
			.must(this.types.text, "pendidikanTerakhirNama")
			.may(this.types.graduationYear, "tahunLulus")
			.must(this.types.date, "tmtCpns")
			.may(this.types.date, "tmtPns")
			.must(this.types.text, "unorNama", "unorIndukNama", "instansiKerjaNama")
			.must(Codes.POST_KIND, "jenisJabatan")
			.must(this.types.text, "jabatanNama")
			.must(Codes.POST_LEVEL, "jenjang")
			.may(Codes.ECHELON, "eselon")
			.must(this.types.date, "tmtJabatan")
			.may(this.types.text, "pangkatAkhir")
			.must(this.types.grade, "golRuangAkhir")
			.may(this.types.date, "tmtGolAkhir")
			.may(this.types.count, "kelasJabatan")
			.may(this.types.years, "bupPensiun")
			.may(this.types.date, "tmtPensiun")
			.check(new NipCheck())
			.check(new GradeCheck())
			.check(new RetirementCheck())
			.check(new UnitNameCheck())
			.check(new EventDateCheck(this.asOf, "tmtCpns", "tmtJabatan", "tmtGolAkhir"));
	}

	SheetDefinition posts() {
		return new SheetDefinition(Dictionary.POSTS_HELD).owner("nipBaru")
			.must(Codes.POST_KIND, "jenisJabatan")
			.must(this.types.text, "namaJabatan")
			.must(Codes.POST_LEVEL, "jenjang")
			.may(Codes.ECHELON, "eselon")
			.may(this.types.text, "unorNama")
			.must(this.types.text, "unorIndukNama", "instansiKerjaNama")
			.may(this.types.name, "rumpun")
			.must(Codes.DUTY, "jenisPenugasan")
			.must(this.types.date, "tmtJabatan")
			.may(this.types.date, "tmtSelesai", "tmtPelantikan")
			.may(this.types.text, "nomorSk")
			.may(this.types.date, "tanggalSk")
			.check(new UnitNameCheck())
			.check(new EventDateCheck(this.asOf, "tmtJabatan"));
	}

	SheetDefinition ranks() {
		return new SheetDefinition(Dictionary.RANKS).owner("nipBaru")
			.must(this.types.grade, "golongan")
			.may(this.types.text, "pangkat")
			.must(this.types.date, "tmtGolongan")
			.may(this.types.years, "masaKerjaGolonganTahun")
			.may(this.types.months, "masaKerjaGolonganBulan")
			.may(this.types.text, "jenisKPNama", "skNomor")
			.may(this.types.date, "skTanggal")
			.check(new EventDateCheck(this.asOf, "tmtGolongan"));
	}

	SheetDefinition educations() {
		return new SheetDefinition(Dictionary.EDUCATIONS).owner("nipBaru")
			.must(Codes.EDUCATION, "tkPendidikanNama")
			.must(this.types.text, "pendidikanNama")
			.must(this.types.graduationYear, "tahunLulus")
			.may(this.types.date, "tglLulus")
			.may(this.types.text, "namaSekolah")
			.may(this.types.whole(NumberRange.whole(0, 1)), "isPendidikanPertama")
			.check(new EventDateCheck(this.asOf, "tglLulus"));
	}

	SheetDefinition performances() {
		return new SheetDefinition(Dictionary.PERFORMANCES).owner("nipBaru")
			.key("nipBaru", "tahun")
			.must(this.types.recordYear, "tahun")
			.must(Codes.EXPECTATION, "hasilKinerja", "perilakuKerja")
			.must(Codes.QUADRANT, "kuadranKinerja")
			.may(this.types.whole(NumberRange.whole(1, 3)), "hasilKinerjaNilai", "PerilakuKerjaNilai")
			.may(this.types.whole(NumberRange.whole(1, 5)), "KuadranKinerjaNilai")
			.may(Codes.APPRAISER, "statusPenilai")
			.check(new QuadrantCheck());
	}

	SheetDefinition sanctions() {
		return new SheetDefinition(Dictionary.SANCTIONS).owner("nipBaru")
			.must(this.types.text, "jenisHukumanNama")
			.must(Codes.SANCTION_LEVEL, "jenisTingkatHukumanId")
			.must(this.types.text, "skNomor")
			.may(this.types.date, "skTanggal")
			.must(this.types.date, "hukumanTanggal")
			.may(this.types.years, "masaTahun")
			.may(this.types.months, "masaBulan")
			.may(this.types.date, "akhirHukumTanggal")
			.may(this.types.text, "nomorPp", "alasanHukumanDisiplinNama", "skPembatalanNomor")
			.may(this.types.date, "skPembatalanTanggal")
			.check(new SanctionCheck())
			.check(new EventDateCheck(this.asOf, "hukumanTanggal"));
	}

	SheetDefinition trainings() {
		return new SheetDefinition(Dictionary.TRAININGS).owner("nipBaru")
			.may(Codes.TRAINING_KIND, "jenisDiklat")
			.must(this.types.text, "namaDiklat")
			.may(this.types.text, "nomor")
			.must(this.types.date, "tanggal")
			.may(this.types.date, "tanggalSelesai")
			.must(this.types.hours, "jumlahJam")
			.may(this.types.text, "institusiPenyelenggara")
			.check(new EventDateCheck(this.asOf, "tanggal"));
	}

	SheetDefinition awards() {
		return new SheetDefinition(Dictionary.AWARDS).owner("nipBaru")
			.must(this.types.text, "hargaNama")
			.must(Codes.AWARD_LEVEL, "tingkat")
			.must(this.types.recordYear, "tahun")
			.may(this.types.text, "skNomor")
			.may(this.types.date, "skDate");
	}

}
