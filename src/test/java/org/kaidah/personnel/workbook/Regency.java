package org.kaidah.personnel.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.RowMessage;
import org.kaidah.personnel.RowMessage.Level;

/**
 * A regency with one flawless person, to which a test adds rows that differ from flawless
 * ones in a column or two.
 */
final class Regency {

	static final String NIP = "198501012010011901";

	private static final Map<String, Map<String, Object>> FLAWLESS = new LinkedHashMap<>();

	static {
		flawless("data_utama", "nipBaru", NIP, "nama", "BUDI", "gelarDepan", null, "gelarBelakang", "S.H.", "tglLahir",
				"01-01-1985", "jenisKelamin", "M", "jenisPegawai", "PNS", "kedudukanHukum", "Aktif",
				"tkPendidikanTerakhir", "S-1", "pendidikanTerakhirNama", "S-1 HUKUM", "tahunLulus", 2008, "tmtCpns",
				"01-01-2010", "tmtPns", "01-01-2011", "unorNama", "Bagian Hukum", "unorIndukNama", "Sekretariat Daerah",
				"instansiKerjaNama", "Pemerintah Kabupaten Contoh", "jenisJabatan", "PELAKSANA", "jabatanNama",
				"Penelaah", "jenjang", "PELAKSANA", "eselon", null, "tmtJabatan", "01-01-2012", "pangkatAkhir",
				"Penata", "golRuangAkhir", "III/c", "tmtGolAkhir", "01-04-2020", "kelasJabatan", 7, "bupPensiun", 58,
				"tmtPensiun", "01-02-2043");
		flawless("rw_jabatan", "nipBaru", NIP, "jenisJabatan", "PELAKSANA", "namaJabatan", "Penelaah", "jenjang",
				"PELAKSANA", "eselon", null, "unorNama", "Bagian Hukum", "unorIndukNama", "Sekretariat Daerah",
				"instansiKerjaNama", "Pemerintah Kabupaten Contoh", "rumpun", "HUKUM", "jenisPenugasan", "DEFINITIF",
				"tmtJabatan", "01-01-2012", "tmtSelesai", null, "tmtPelantikan", null, "nomorSk", "1/2012", "tanggalSk",
				"20-12-2011");
		flawless("rw_golongan", "nipBaru", NIP, "golongan", "III/c", "pangkat", "Penata", "tmtGolongan", "01-04-2020",
				"masaKerjaGolonganTahun", 10, "masaKerjaGolonganBulan", 3, "jenisKPNama", "Reguler", "skNomor",
				"2/2020", "skTanggal", "01-03-2020");
		flawless("rw_pendidikan", "nipBaru", NIP, "tkPendidikanNama", "S-1", "pendidikanNama", "S-1 HUKUM",
				"tahunLulus", 2008, "tglLulus", "24-05-2008", "namaSekolah", "Universitas", "isPendidikanPertama", 1);
		flawless("rw_skp22", "nipBaru", NIP, "tahun", 2025, "hasilKinerja", "SESUAI EKSPEKTASI", "hasilKinerjaNilai", 2,
				"perilakuKerja", "SESUAI EKSPEKTASI", "PerilakuKerjaNilai", 2, "kuadranKinerja", "BAIK",
				"KuadranKinerjaNilai", 2, "statusPenilai", "ASN");
		flawless("rw_hukdis", "nipBaru", NIP, "jenisHukumanNama", "Teguran", "jenisTingkatHukumanId", "R", "skNomor",
				"3/2019", "skTanggal", "21-05-2019", "hukumanTanggal", "04-06-2019", "masaTahun", null, "masaBulan",
				null, "akhirHukumTanggal", null, "nomorPp", "53", "alasanHukumanDisiplinNama", null,
				"skPembatalanNomor", null, "skPembatalanTanggal", null);
		flawless("rw_diklat", "nipBaru", NIP, "jenisDiklat", "TEKNIS", "namaDiklat", "Legal Drafting", "nomor",
				"4/2025", "tanggal", "13-01-2025", "tanggalSelesai", "17-01-2025", "jumlahJam", 40,
				"institusiPenyelenggara", "BPSDM");
		flawless("rw_penghargaan", "nipBaru", NIP, "hargaNama", "Teladan", "tingkat", "INSTANSI", "tahun", 2024,
				"skNomor", "5/2024", "skDate", "17-08-2024");
		flawless("asesmen", "nip", NIP, "tanggal", SmallWorkbook.Xml.date("45524"), "penyelenggara", "Lembaga",
				"metode", "AC", "jenis", "KOMPETENSI_MANAJERIAL", "namaKompetensi", "INTEGRITAS", "levelStandar", 3,
				"levelCapaian", 3);
		flawless("potensi", "nip", NIP, "tanggal", SmallWorkbook.Xml.date("45524"), "aspek", "KESADARAN DIRI", "nilai",
				3.5);
		flawless("umpan_balik_360", "nip", NIP, "tahun", 2025, "nilai", 81.5);
		flawless("tim_kerja", "nip", NIP, "namaTim", "Tim Mutu", "peran", "KETUA", "lingkup", "INTERNAL", "nomorSk",
				"6/2024", "tanggal", SmallWorkbook.Xml.date("45346"));
		flawless("inovasi", "nip", NIP, "judul", "E-LAYANAN", "tingkat", "INSTANSI", "tahap", "UJI COBA", "tahun",
				2024);
		flawless("jabatan", "kode", "01.0001", "nama", "Penelaah", "unorNama", "Bagian Hukum", "unorIndukNama",
				"Sekretariat Daerah", "jenis", "PELAKSANA", "jenjang", "PELAKSANA", "eselon", null, "kelas", 7,
				"rumpun", "HUKUM", "prioritas", "TIDAK", "pendidikanMinimal", "S-1", "stdIntegritas", 1, "stdKerjaSama",
				1, "stdKomunikasi", 1, "stdOrientasiHasil", 1, "stdPelayananPublik", 1, "stdPengembanganDiri", 1,
				"stdMengelolaPerubahan", 1, "stdPengambilanKeputusan", 1, "stdPerekatBangsa", 1, "pemangkuNip", NIP);
		flawless("ref_pendidikan", "pendidikanNama", "S-1 HUKUM", "tingkat", "S-1", "bidangIlmu", "HUKUM");
		flawless("ref_rumpun", "rumpun", "HUKUM", "bidangIlmu", "HUKUM");
		flawless("data_tambahan", "nip", NIP, "kunci", "kehadiran", "tanggal", "01-06-2026", "angka", 98.5, "teks",
				null);
	}

	private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

	private boolean date1904;

	private static void flawless(String sheet, Object... pairs) {
		FLAWLESS.put(sheet, pairs(pairs));
	}

	private static Map<String, Object> pairs(Object... pairs) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put((String) pairs[i], pairs[i + 1]);
		}
		return map;
	}

	/** With one person who differs in these columns. */
	static Regency withPerson(Object... differences) {
		return new Regency().with("data_utama", differences);
	}

	/** Another row, flawless but for these columns: name, value, name, value. */
	Regency with(String sheet, Object... differences) {
		Map<String, Object> row = new LinkedHashMap<>(FLAWLESS.get(sheet));
		row.putAll(pairs(differences));
		this.rows.computeIfAbsent(sheet, (name) -> new ArrayList<>()).add(row);
		return this;
	}

	/** A flawless row in every sheet that has none yet. */
	Regency complete() {
		FLAWLESS.keySet().stream().filter((sheet) -> !this.rows.containsKey(sheet)).forEach(this::with);
		return this;
	}

	Regency date1904() {
		this.date1904 = true;
		return this;
	}

	SmallWorkbook workbook() {
		SmallWorkbook workbook = new SmallWorkbook();
		if (this.date1904) {
			workbook.date1904();
		}
		this.rows.forEach((sheet, list) -> {
			Set<String> columns = new LinkedHashSet<>();
			list.forEach((row) -> columns.addAll(row.keySet()));
			workbook.row(sheet, columns.toArray());
			list.forEach((row) -> workbook.row(sheet, columns.stream().map(row::get).toArray()));
		});
		return workbook;
	}

	PersonnelData read() {
		return workbook().read();
	}

	/** The only dossier. */
	Dossier dossier() {
		return read().dossiers().get(0);
	}

	/** What was said about rows, as {@code LEVEL sheet row column key}. */
	List<String> said() {
		return said(read());
	}

	static List<String> said(PersonnelData data) {
		return data.messages()
			.stream()
			.filter((message) -> !message.key().endsWith("sheet-absent"))
			.map(Regency::said)
			.toList();
	}

	static String said(RowMessage message) {
		String level = (message.level() == Level.NOTE) ? "note" : "reject";
		return String.join(" ", level, message.sheet(), String.valueOf(message.row()),
				message.column().isEmpty() ? "-" : message.column(), message.key().replace("workbook.", ""));
	}

}
