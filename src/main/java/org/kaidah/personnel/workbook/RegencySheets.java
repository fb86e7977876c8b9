package org.kaidah.personnel.workbook;

import java.time.LocalDate;

/**
 * The sheets that a regency keeps itself, as the data dictionary lists them (section 2).
 */
final class RegencySheets {

	private final ColumnTypes types;

	private final LocalDate asOf;

	RegencySheets(ColumnTypes types, LocalDate asOf) {
		this.types = types;
		this.asOf = asOf;
	}

	SheetDefinition competences() {
		return new SheetDefinition(Dictionary.COMPETENCES).owner("nip")
			.key("nip", "tanggal", "jenis", "namaKompetensi")
			.must(this.types.date, "tanggal")
			.may(this.types.text, "penyelenggara", "metode")
			.must(Codes.COMPETENCE_KIND, "jenis")
			.must(this.types.name, "namaKompetensi")
			.must(this.types.standardLevel, "levelStandar")
			.must(this.types.reachedLevel, "levelCapaian")
			.check(new CompetenceNameCheck())
			.check(new EventDateCheck(this.asOf, "tanggal"));
	}

	SheetDefinition potentials() {
		return new SheetDefinition(Dictionary.POTENTIALS).owner("nip")
			.key("nip", "tanggal", "aspek")
			.must(this.types.date, "tanggal")
			.must(Codes.POTENTIAL_ASPECT, "aspek")
			.must(this.types.reachedLevel, "nilai")
			.check(new EventDateCheck(this.asOf, "tanggal"));
	}

	SheetDefinition feedbacks() {
		return new SheetDefinition(Dictionary.FEEDBACKS).owner("nip")
			.key("nip", "tahun")
			.must(this.types.anyYear, "tahun")
			.must(this.types.score, "nilai")
			.check(new EventYearCheck(this.asOf));
	}

	SheetDefinition teams() {
		return new SheetDefinition(Dictionary.TEAMS).owner("nip")
			.must(this.types.text, "namaTim")
			.must(Codes.TEAM_ROLE, "peran")
			.must(Codes.TEAM_SCOPE, "lingkup")
			.must(this.types.text, "nomorSk")
			.must(this.types.date, "tanggal")
			.check(new EventDateCheck(this.asOf, "tanggal"));
	}

	SheetDefinition innovations() {
		return new SheetDefinition(Dictionary.INNOVATIONS).owner("nip")
			.must(this.types.text, "judul")
			.must(Codes.AWARD_LEVEL, "tingkat")
			.may(Codes.INNOVATION_STAGE, "tahap")
			.must(this.types.anyYear, "tahun")
			.may(this.types.score, "manfaat")
			.check(new EventYearCheck(this.asOf));
	}

	SheetDefinition register() {
		return new SheetDefinition(Dictionary.REGISTER).key("kode")
			.must(TextType.CODE, "kode")
			.must(this.types.text, "nama")
			.may(this.types.text, "unorNama")
			.must(this.types.text, "unorIndukNama")
			.must(Codes.POST_KIND, "jenis")
			.must(Codes.POST_LEVEL, "jenjang")
			.may(Codes.ECHELON, "eselon")
			.may(this.types.count, "kelas")
			.must(this.types.name, "rumpun")
			.must(Codes.YES_NO, "prioritas")
			.may(Codes.EDUCATION, "pendidikanMinimal")
			.may(this.types.standardLevel, StandardLevels.columns())
			.may(this.types.nip, "pemangkuNip")
			.check(new StandardLevels())
			.check(new UnitNameCheck());
	}

	SheetDefinition educationNames() {
		return new SheetDefinition(Dictionary.EDUCATION_NAMES).must(this.types.text, "pendidikanNama")
			.must(Codes.EDUCATION, "tingkat")
			.must(this.types.name, "bidangIlmu");
	}

	SheetDefinition families() {
		return new SheetDefinition(Dictionary.FAMILIES).must(this.types.name, "rumpun", "bidangIlmu");
	}

	SheetDefinition extras() {
		return new SheetDefinition(Dictionary.EXTRAS).owner("nip")
			.key("nip", "kunci", "tanggal")
			.must(this.types.text, "kunci")
			.may(this.types.date, "tanggal")
			.may(this.types.anyNumber, "angka")
			.may(this.types.text, "teks")
			.check(new EventDateCheck(this.asOf, "tanggal"));
	}

}
