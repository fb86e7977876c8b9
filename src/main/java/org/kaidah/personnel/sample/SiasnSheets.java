package org.kaidah.personnel.sample;

import java.util.List;
import java.util.function.Function;

import org.kaidah.personnel.Award;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Education;
import org.kaidah.personnel.Person;
import org.kaidah.personnel.PostHeld;
import org.kaidah.personnel.RankHeld;
import org.kaidah.personnel.Sanction;
import org.kaidah.personnel.Training;
import org.kaidah.personnel.YearlyPerformance;

/** The sheets that come from SIASN: master data and histories, with dates as text. */
final class SiasnSheets {

	private SiasnSheets() {
	}

	static List<PeopleSheet<?>> all() {
		return List.of(people(), posts(), ranks(), educations(), performances(), sanctions(), trainings(), awards());
	}

	private static PeopleSheet<Person> people() {
		return sheet("data_utama", (dossier) -> List.of(dossier.person()), List.of(of("nama", Person::nama),
				of("gelarDepan", Person::gelarDepan), of("gelarBelakang", Person::gelarBelakang),
				of("tglLahir", Person::tglLahir), of("jenisKelamin", Person::jenisKelamin),
				of("jenisPegawai", Person::jenisPegawai), of("kedudukanHukum", Person::kedudukanHukum),
				of("tkPendidikanTerakhir", Person::tkPendidikanTerakhir),
				of("pendidikanTerakhirNama", Person::pendidikanTerakhirNama), of("tahunLulus", Person::tahunLulus),
				of("tmtCpns", Person::tmtCpns), of("tmtPns", Person::tmtPns), of("unorNama", Person::unorNama),
				of("unorIndukNama", Person::unorIndukNama), of("instansiKerjaNama", Person::instansiKerjaNama),
				of("jenisJabatan", Person::jenisJabatan), of("jabatanNama", Person::jabatanNama),
				of("jenjang", Person::jenjang), of("eselon", Person::eselon), of("tmtJabatan", Person::tmtJabatan),
				of("pangkatAkhir", Person::pangkatAkhir), of("golRuangAkhir", Person::golRuangAkhir),
				of("tmtGolAkhir", Person::tmtGolAkhir), of("kelasJabatan", Person::kelasJabatan),
				of("bupPensiun", Person::bupPensiun), of("tmtPensiun", Person::tmtPensiun)));
	}

	private static PeopleSheet<PostHeld> posts() {
		return sheet("rw_jabatan", Dossier::posts,
				List.of(of("jenisJabatan", PostHeld::jenisJabatan), of("namaJabatan", PostHeld::namaJabatan),
						of("jenjang", PostHeld::jenjang), of("eselon", PostHeld::eselon),
						of("unorNama", PostHeld::unorNama), of("unorIndukNama", PostHeld::unorIndukNama),
						of("instansiKerjaNama", PostHeld::instansiKerjaNama), of("rumpun", PostHeld::rumpun),
						of("jenisPenugasan", PostHeld::jenisPenugasan), of("tmtJabatan", PostHeld::tmtJabatan),
						of("tmtSelesai", PostHeld::tmtSelesai), of("tmtPelantikan", PostHeld::tmtPelantikan),
						of("nomorSk", PostHeld::nomorSk), of("tanggalSk", PostHeld::tanggalSk)));
	}

	private static PeopleSheet<RankHeld> ranks() {
		return sheet("rw_golongan", Dossier::ranks,
				List.of(of("golongan", RankHeld::golongan), of("pangkat", RankHeld::pangkat),
						of("tmtGolongan", RankHeld::tmtGolongan),
						of("masaKerjaGolonganTahun", RankHeld::masaKerjaGolonganTahun),
						of("masaKerjaGolonganBulan", RankHeld::masaKerjaGolonganBulan),
						of("jenisKPNama", RankHeld::jenisKPNama), of("skNomor", RankHeld::skNomor),
						of("skTanggal", RankHeld::skTanggal)));
	}

	private static PeopleSheet<Education> educations() {
		return sheet("rw_pendidikan", Dossier::educations,
				List.of(of("tkPendidikanNama", Education::tkPendidikanNama),
						of("pendidikanNama", Education::pendidikanNama), of("tahunLulus", Education::tahunLulus),
						of("tglLulus", Education::tglLulus), of("namaSekolah", Education::namaSekolah),
						of("isPendidikanPertama", Education::isPendidikanPertama)));
	}

	private static PeopleSheet<YearlyPerformance> performances() {
		return sheet("rw_skp22", Dossier::performances,
				List.of(of("tahun", YearlyPerformance::tahun), of("hasilKinerja", YearlyPerformance::hasilKinerja),
						of("hasilKinerjaNilai", YearlyPerformance::hasilKinerjaNilai),
						of("perilakuKerja", YearlyPerformance::perilakuKerja),
						of("PerilakuKerjaNilai", YearlyPerformance::perilakuKerjaNilai),
						of("kuadranKinerja", YearlyPerformance::kuadranKinerja),
						of("KuadranKinerjaNilai", YearlyPerformance::kuadranKinerjaNilai),
						of("statusPenilai", YearlyPerformance::statusPenilai)));
	}

	private static PeopleSheet<Sanction> sanctions() {
		return sheet("rw_hukdis", Dossier::sanctions,
				List.of(of("jenisHukumanNama", Sanction::jenisHukumanNama),
						of("jenisTingkatHukumanId", Sanction::jenisTingkatHukumanId), of("skNomor", Sanction::skNomor),
						of("skTanggal", Sanction::skTanggal), of("hukumanTanggal", Sanction::hukumanTanggal),
						of("masaTahun", Sanction::masaTahun), of("masaBulan", Sanction::masaBulan),
						of("akhirHukumTanggal", Sanction::akhirHukumTanggal), of("nomorPp", Sanction::nomorPp),
						of("alasanHukumanDisiplinNama", Sanction::alasanHukumanDisiplinNama),
						of("skPembatalanNomor", Sanction::skPembatalanNomor),
						of("skPembatalanTanggal", Sanction::skPembatalanTanggal)));
	}

	private static PeopleSheet<Training> trainings() {
		return sheet("rw_diklat", Dossier::trainings,
				List.of(of("jenisDiklat", Training::jenisDiklat), of("namaDiklat", Training::namaDiklat),
						of("nomor", Training::nomor), of("tanggal", Training::tanggal),
						of("tanggalSelesai", Training::tanggalSelesai), of("jumlahJam", Training::jumlahJam),
						of("institusiPenyelenggara", Training::institusiPenyelenggara)));
	}

	private static PeopleSheet<Award> awards() {
		return sheet("rw_penghargaan", Dossier::awards,
				List.of(of("hargaNama", Award::hargaNama), of("tingkat", Award::tingkat), of("tahun", Award::tahun),
						of("skNomor", Award::skNomor), of("skDate", Award::skDate)));
	}

	private static <T> PeopleSheet<T> sheet(String name, Function<Dossier, List<T>> rows, List<Column<T>> columns) {
		return new PeopleSheet<>(name, "nipBaru", true, rows, columns);
	}

	private static <T> Column<T> of(String name, Function<T, Object> value) {
		return new Column<>(name, value);
	}

}
