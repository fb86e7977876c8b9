package org.kaidah;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A policy officer who turns a regulation into rules of a new region, by the pages alone.
 */
record RegulationAuthor(Visitor author) {

	static final String REGION = "Kabupaten Contoh";

	private static final String BASIS = "Peraturan Bupati Contoh Nomor 7 Tahun 2026";

	static final String TITLE = "Batas potensial tinggi 85 dan kehadiran";

	/** Behind the first scenario, which the form has written. */
	private static final String SCENARIOS = """

			  - nama: Kehadiran sedikit di bawah 95 mendapat 80
			    ubah: {dataTambahan: [{kunci: kehadiran, tanggal: 2025-12-31, angka: 94.99}]}
			    harap: {Poin: {indikator: kehadiran, nilai: 80}}
			    berlaku: [D9901-HDR-2]
			    diam: [D9901-HDR-1]
			  - nama: Kehadiran tepat 90 mendapat 80
			    ubah: {dataTambahan: [{kunci: kehadiran, tanggal: 2025-12-31, angka: 90}]}
			    harap: {Poin: {indikator: kehadiran, nilai: 80}}
			  - nama: Kehadiran tepat 85 mendapat 60
			    ubah: {dataTambahan: [{kunci: kehadiran, tanggal: 2025-12-31, angka: 85}]}
			    harap: {Poin: {indikator: kehadiran, nilai: 60}}
			    berlaku: [D9901-HDR-3]
			  - nama: Kehadiran sedikit di bawah 85 mendapat 40
			    ubah: {dataTambahan: [{kunci: kehadiran, tanggal: 2025-12-31, angka: 84.99}]}
			    harap: {Poin: {indikator: kehadiran, nilai: 40}}
			    berlaku: [D9901-HDR-4]
			  - nama: Kehadiran sedikit di bawah 80 mendapat 20
			    ubah: {dataTambahan: [{kunci: kehadiran, tanggal: 2025-12-31, angka: 79.99}]}
			    harap: {Poin: {indikator: kehadiran, nilai: 20}}
			    berlaku: [D9901-HDR-5]
			  - nama: Tanpa data kehadiran belum dapat dinilai
			    harap: {BelumLengkap: {data: KEHADIRAN}}
			    tidak: {Kotak: {}}
			    berlaku: [D9901-HDR-6]
			  - nama: Kehadiran berbobot 5 dan penghargaan 10
			    ubah: {dataTambahan: [{kunci: kehadiran, tanggal: 2025-12-31, angka: 95}]}
			    harap:
			      - Tertimbang: {sumbu: KINERJA, indikator: kehadiran, bobot: 5}
			      - Tertimbang: {sumbu: KINERJA, indikator: penghargaan, bobot: 10}
			    berlaku: [D9901-BOB-1, KIN-BOB-2]
			  - nama: Potensial tepat 85 adalah tinggi
			    ubah: {kompetensi: {capaian: 5}}
			    harap:
			      - NilaiSumbu: {sumbu: POTENSIAL, nilai: 85}
			      - Tingkat: {sumbu: POTENSIAL, tingkat: TINGGI}
			    berlaku: [POT-TKT-1]
			    diam: [POT-TKT-2]
			  - nama: Potensial 81 belum tinggi
			    harap: {Tingkat: {sumbu: POTENSIAL, tingkat: MENENGAH}}
			    berlaku: [POT-TKT-2]
			    diam: [POT-TKT-1]
			  - nama: Golongan IV/b memenuhi
			    sasaran: JPT PRATAMA
			    ubah: {pegawai: {golongan: IV/b}}
			    harap: {Hasil: {syarat: D9901-JPTP-01, putusan: PENUHI, nilai: IV/b}}
			  - nama: Golongan IV/a tidak memenuhi
			    sasaran: JPT PRATAMA
			    harap: {Hasil: {syarat: D9901-JPTP-01, putusan: GAGAL, nilai: IV/a}}
			  - nama: Tanpa golongan belum dapat ditentukan
			    sasaran: JPT PRATAMA
			    ubah: {pegawai: {golongan: null}}
			    harap: {Hasil: {syarat: D9901-JPTP-01, putusan: BELUM}}
			""";

	void createRegion() {
		createRegion(this.author, "99.01", REGION);
	}

	/** Leaves its author at the first draft of its rules. */
	static void createRegion(Visitor author, String code, String name) {
		author.section("Aturan");
		author.follow("Buat wilayah");
		author.fill("Kode", code);
		author.fill("Nama", name);
		author.fill("Provinsi", "Provinsi Contoh");
		author.press("Buat wilayah");
		author.sees(name + " sudah dibuat");
		author.follow("Buka draf, ubah aturannya, periksa, lalu ajukan");
	}

	void raiseTheCutPoint() {
		this.author.tab("Aturan");
		this.author.fill("Kata, kode, atau pasal", "tingkat potensial tinggi");
		this.author.press("Cari");
		this.author.follow("POT-TKT-1");
		this.author.follow("Ubah sebagai tabel");
		this.author.field("nilai sumbu nilai paling sedikit, POT-TKT-1").fill("85");
		this.author.awaits("Geser juga batas POT-TKT-2 dari 80 menjadi 85");
		this.author.tick("Geser juga batas POT-TKT-2 dari 80 menjadi 85, supaya tetap bertemu dengan POT-TKT-1");
		this.author.press("Simpan ke draf");
		this.author.sees("Tersimpan dalam draf");
	}

	void addRequirement() {
		this.author.tab("Aturan");
		pattern("Persyaratan");
		this.author.fill("Nama", "Kabupaten Contoh, golongan JPT Pratama");
		this.author.fill("Kode", "D9901-JPTP-01");
		this.author.fill("Dasar hukum", BASIS + " Pasal 5");
		this.author.choose("Untuk sasaran jenjang", "JPT PRATAMA");
		this.author.choose("Nilai yang dilihat", "Pegawai.golongan");
		this.author.press("Tampilkan pilihan nilainya");
		List.of("IV/b", "IV/c", "IV/d", "IV/e").forEach(this.author::tick);
		this.author.fill("Ketentuannya dalam kata", "golongan paling rendah IV/b");
		this.author.fill("Berkas", "promosi/jpt-pratama-daerah");
		put("promosi/jpt-pratama-daerah.drl");
	}

	void addIndicator() {
		pattern("Skala poin");
		this.author.fill("Nama", "Kehadiran");
		this.author.fill("Kode", "D9901-HDR");
		this.author.fill("Dasar hukum", BASIS + " Pasal 6");
		this.author.fill("Indikator", "kehadiran");
		this.author.choose("Nilai yang dilihat", "DataTambahan.angka");
		this.author.fill("Kunci data tambahan", "kehadiran");
		this.author.fill("Yang mana", "tahunKe == 1");
		step(1, "95", "100");
		step(2, "90", "80");
		step(3, "85", "60");
		step(4, "80", "40");
		step(5, "", "20");
		this.author.fill("Bila nilainya tidak ada", "KEHADIRAN");
		this.author.fill("Berkas", "kinerja/kehadiran");
		put("kinerja/kehadiran.drl");
		pattern("Bobot indikator baru");
		this.author.fill("Nama", "Bobot kinerja: kehadiran");
		this.author.fill("Kode", "D9901-BOB-1");
		this.author.fill("Dasar hukum", BASIS + " Pasal 6");
		this.author.fill("Sumbu", "KINERJA");
		this.author.fill("Indikator", "kehadiran");
		this.author.fill("Bobot", "5");
		this.author.fill("Berkas", "kinerja/kehadiran");
		put("kinerja/kehadiran.drl");
	}

	void rebalance() {
		this.author.follow("Aturan baru");
		this.author.follow("Bobot semua indikator");
		this.author.field("penghargaan").fill("10");
		this.author.press("Hitung jumlahnya");
		assertThat(this.author.main().locator("tfoot td").allInnerTexts()).allMatch("100"::equals);
		this.author.press("Simpan");
		this.author.sees("1 bobot diubah");
	}

	void writeScenarios() {
		this.author.tab("Skenario");
		this.author.fill("Berkas", "kinerja/skenario.yaml");
		this.author.press("Tambah skenario");
		this.author.fill("Nama", "Kehadiran tepat 95 mendapat 100");
		this.author.choose("Pegawai contoh", "administrator-biasa");
		this.author.fill("Tanggal acuan", "2026-06-30");
		this.author.field("Data").first().selectOption("dataTambahan");
		this.author.field("Kata dan nilai").first().fill("kunci: kehadiran, tanggal: 2025-12-31, angka: 95");
		this.author.fill("Aturan yang harus berlaku", "D9901-HDR-1");
		this.author.press("Simpan skenario");
		this.author.press("Jalankan");
		this.author.awaits("Sesuai");
		writeTheOthers();
	}

	/** As text, with what they have in common said once. */
	void writeTheOthers() {
		this.author.tab("Skenario");
		this.author.follow(Pattern.compile("^Kinerja: skenario"));
		this.author.follow("Sunting sebagai teks");
		String first = this.author.field("Isi berkas").inputValue().stripTrailing();
		this.author.fill("Isi berkas", "seperti: administrator-biasa\nper: 2026-06-30\n" + first + SCENARIOS);
		this.author.press("Simpan");
		this.author.sees("Tidak ada kesalahan dalam berkas ini.");
		this.author.tab("Skenario");
		this.author.follow(Pattern.compile("^Kinerja: skenario"));
		this.author.press("Jalankan berkas ini");
		PlaywrightAssertions
			.assertThat(this.author.main()
				.locator("table.scenario-list")
				.getByText("Sesuai", new Locator.GetByTextOptions().setExact(true)))
			.hasCount(13, new LocatorAssertions.HasCountOptions().setTimeout(Visitor.PATIENCE_MILLIS));
	}

	void describe() {
		this.author.tab("Ringkasan");
		this.author.fill("Judul", TITLE);
		this.author.fill("Alasan perubahan", "Peraturan bupati yang baru menaikkan batas dan menilai kehadiran.");
		this.author.fill("Nomor peraturan", BASIS);
		this.author.fill("Tanggal peraturan", "2026-07-01");
		this.author.fill("Tentang", "Manajemen Talenta");
		this.author.fill("Tanggal berlaku", "2026-07-20");
		this.author.press("Simpan rincian");
		this.author.sees("Rincian draf tersimpan.");
	}

	void check() {
		this.author.tab("Pemeriksaan");
		this.author.press("Periksa sekarang");
		this.author.awaits("Lanjut ke pengajuan");
		this.author.follow("Lanjut ke pengajuan");
	}

	/** Explains what the check warns of, where it does. */
	void submit() {
		Locator why = this.author.main().locator("#peringatan");
		if (why.isVisible()) {
			why.fill("Diterima oleh tim talenta sesudah dibahas");
		}
		this.author.press("Ajukan untuk disetujui");
		this.author.sees("Diajukan oleh " + this.author.name());
	}

	private void pattern(String name) {
		this.author.follow("Aturan baru");
		this.author.follow(name);
	}

	private void step(int number, String from, String points) {
		this.author.fill("Langkah " + number + ": mulai dari", from);
		this.author.fill("Langkah " + number + ": poin", points);
	}

	private void put(String file) {
		this.author.press("Lihat bunyi aturannya");
		this.author.press("Tambahkan ke " + file);
		this.author.sees("Tersimpan.");
	}

}
