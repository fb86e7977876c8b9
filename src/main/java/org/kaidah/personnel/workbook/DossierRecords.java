package org.kaidah.personnel.workbook;

import org.kaidah.personnel.Award;
import org.kaidah.personnel.CompetenceScore;
import org.kaidah.personnel.Education;
import org.kaidah.personnel.ExtraAttribute;
import org.kaidah.personnel.Feedback;
import org.kaidah.personnel.Innovation;
import org.kaidah.personnel.Person;
import org.kaidah.personnel.PostHeld;
import org.kaidah.personnel.PotentialScore;
import org.kaidah.personnel.RankHeld;
import org.kaidah.personnel.RegisteredPost;
import org.kaidah.personnel.Sanction;
import org.kaidah.personnel.TeamAssignment;
import org.kaidah.personnel.Training;
import org.kaidah.personnel.YearlyPerformance;

/** Makes the records of a dossier from rows, column by column. */
final class DossierRecords {

	private DossierRecords() {
	}

	static Person person(Row row) {
		return new Person(row.text("nipBaru"), row.text("nama"), row.text("gelarDepan"), row.text("gelarBelakang"),
				row.date("tglLahir"), row.text("jenisKelamin"), row.text("jenisPegawai"), row.text("kedudukanHukum"),
				row.text("tkPendidikanTerakhir"), row.text("pendidikanTerakhirNama"), row.whole("tahunLulus"),
				row.date("tmtCpns"), row.date("tmtPns"), row.text("unorNama"), row.text("unorIndukNama"),
				row.text("instansiKerjaNama"), row.text("jenisJabatan"), row.text("jabatanNama"), row.text("jenjang"),
				row.text("eselon"), row.date("tmtJabatan"), row.text("pangkatAkhir"), row.text("golRuangAkhir"),
				row.date("tmtGolAkhir"), row.whole("kelasJabatan"), row.whole("bupPensiun"), RetirementCheck.date(row));
	}

	static PostHeld postHeld(Row row) {
		return new PostHeld(row.text("jenisJabatan"), row.text("namaJabatan"), row.text("jenjang"), row.text("eselon"),
				row.text("unorNama"), row.text("unorIndukNama"), row.text("instansiKerjaNama"), row.text("rumpun"),
				row.text("jenisPenugasan"), row.date("tmtJabatan"), row.date("tmtSelesai"), row.date("tmtPelantikan"),
				row.text("nomorSk"), row.date("tanggalSk"));
	}

	static RankHeld rank(Row row) {
		return new RankHeld(row.text("golongan"), row.text("pangkat"), row.date("tmtGolongan"),
				row.whole("masaKerjaGolonganTahun"), row.whole("masaKerjaGolonganBulan"), row.text("jenisKPNama"),
				row.text("skNomor"), row.date("skTanggal"));
	}

	static Education education(Row row) {
		return new Education(row.text("tkPendidikanNama"), row.text("pendidikanNama"), row.whole("tahunLulus"),
				row.date("tglLulus"), row.text("namaSekolah"), row.whole("isPendidikanPertama"));
	}

	static YearlyPerformance performance(Row row) {
		return new YearlyPerformance(row.whole("tahun"), row.text("hasilKinerja"), row.text("perilakuKerja"),
				row.text("kuadranKinerja"), row.whole("hasilKinerjaNilai"), row.whole("PerilakuKerjaNilai"),
				row.whole("KuadranKinerjaNilai"), row.text("statusPenilai"));
	}

	static Sanction sanction(Row row) {
		return new Sanction(row.text("jenisHukumanNama"), row.text("jenisTingkatHukumanId"), row.text("skNomor"),
				row.date("skTanggal"), row.date("hukumanTanggal"), row.whole("masaTahun"), row.whole("masaBulan"),
				row.date("akhirHukumTanggal"), row.text("nomorPp"), row.text("alasanHukumanDisiplinNama"),
				row.text("skPembatalanNomor"), row.date("skPembatalanTanggal"));
	}

	static Training training(Row row) {
		return new Training(row.text("jenisDiklat"), row.text("namaDiklat"), row.text("nomor"), row.date("tanggal"),
				row.date("tanggalSelesai"), row.decimal("jumlahJam"), row.text("institusiPenyelenggara"));
	}

	static Award award(Row row) {
		return new Award(row.text("hargaNama"), row.text("tingkat"), row.whole("tahun"), row.text("skNomor"),
				row.date("skDate"));
	}

	static CompetenceScore competence(Row row) {
		return new CompetenceScore(row.date("tanggal"), row.text("penyelenggara"), row.text("metode"),
				row.text("jenis"), row.text("namaKompetensi"), row.decimal("levelStandar"),
				row.decimal("levelCapaian"));
	}

	static PotentialScore potential(Row row) {
		return new PotentialScore(row.date("tanggal"), row.text("aspek"), row.decimal("nilai"));
	}

	static Feedback feedback(Row row) {
		return new Feedback(row.whole("tahun"), row.decimal("nilai"));
	}

	static TeamAssignment team(Row row) {
		return new TeamAssignment(row.text("namaTim"), row.text("peran"), row.text("lingkup"), row.text("nomorSk"),
				row.date("tanggal"));
	}

	static Innovation innovation(Row row) {
		return new Innovation(row.text("judul"), row.text("tingkat"), row.text("tahap"), row.whole("tahun"),
				row.decimal("manfaat"));
	}

	static ExtraAttribute extra(Row row) {
		return new ExtraAttribute(row.text("kunci"), row.date("tanggal"), row.decimal("angka"), row.text("teks"));
	}

	static RegisteredPost registeredPost(Row row) {
		return new RegisteredPost(row.text("kode"), row.text("nama"), row.text("unorNama"), row.text("unorIndukNama"),
				row.text("jenis"), row.text("jenjang"), row.text("eselon"), row.whole("kelas"), row.text("rumpun"),
				row.text("prioritas"), row.text("pendidikanMinimal"), StandardLevels.of(row), row.text("pemangkuNip"));
	}

}
