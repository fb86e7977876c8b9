package org.kaidah.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an author reads for each mistake: line, column, what is wrong, and what would be
 * right. A vertical bar stands for a new line.
 */
class MistakesTest {

	private static final String HEAD = "rule \"Uji\" @kode(\"UJI-1\") @dasar(\"Perbup\")|when|  ";

	private static final String THEN = "|then|  insert( new Anggota(\"A\") );|end";

	@TempDir
	Path folder;

	static Stream<Arguments> words() {
		return Stream.of(when("Pegawai( umur > 40 )", "3:12 Pegawai tidak punya 'umur'; maksud Anda 'usia'?"),
				when("Pegawai( pangkat == \"III/a\" )", "3:12 Pegawai tidak punya 'pangkat'; maksud Anda 'golongan'?"),
				when("Pegawai( masa_kerja > 4 )", "3:12 Pegawai tidak punya 'masa_kerja'; maksud Anda 'masaKerja'?"),
				when("Pegawai( usai > 40 )", "3:12 Pegawai tidak punya 'usai'; maksud Anda 'usia'?"),
				when("Pegawai( warna == \"x\" )", "3:12 Pegawai tidak punya 'warna'. Lihat KOSAKATA.md."),
				when("$p : Pegawia( usia > 40 )", "3:8 'Pegawia' bukan kata kosakata; maksud Anda 'Pegawai'?"),
				when("pegawai( usia > 40 )", "3:3 'pegawai' bukan kata kosakata; maksud Anda 'Pegawai'?"),
				when("Diklat( )", "3:3 'Diklat' bukan kata kosakata; maksud Anda 'Pelatihan'?"),
				when("Kinerja( predikat == \"BAGUS\" )",
						"3:24 Kinerja tidak pernah punya predikat \"BAGUS\". Yang ada: SANGAT BAIK, BAIK"),
				when("Kinerja( predikat in (\"BAIK\", \"SANGATBAIK\") )",
						"3:33 Kinerja tidak pernah punya predikat \"SANGATBAIK\"; maksud Anda \"SANGAT BAIK\"?"),
				when("Pegawai( golongan == \"IVb\" )",
						"3:24 Pegawai tidak pernah punya golongan \"IVb\"; maksud Anda \"IV/b\"?"),
				when("Kotak( nomor == 10 )", "3:19 nomor pada Kotak hanya 1 sampai 9, bukan 10."),
				when("Kotak( nomor in (7, 8, 99) )", "3:26 nomor pada Kotak hanya 1 sampai 9, bukan 99."),
				when("Pegawai( golongan >= \"IV/b\" )",
						"3:12 golongan adalah teks, jadi tidak punya urutan untuk '>='. Sebutkan yang dimaksud: golongan in"),
				when("Pegawai( golongan == 4 )", "3:12 golongan adalah teks; tulis nilainya dalam tanda kutip ganda."),
				when("Pegawai( usia > \"40\" )", "3:12 usia adalah bilangan bulat; tulis nilainya tanpa tanda kutip."),
				when("Pegawai( usia > 40.5 )", "3:19 Di sini harus bilangan bulat, bukan 40.5."),
				when("Pegawai( tanggalLahir < \"1970-01-01\" )",
						"3:12 tanggalLahir adalah tanggal, dan tanggal tidak ditulis sebagai teks. Pakai dalam(5, \"TAHUN\")"),
				when("Pegawai( tmtGolongan < 2020 )",
						"3:12 tanggal tidak dapat dibandingkan dengan bilangan bulat memakai '<'"),
				when("Masa( perihal == \"x\", lama > 2 )",
						"3:25 lama adalah lama masa; bandingkan tahun atau bulannya, misalnya lama.tahun >= 2."),
				when("Pegawai( bidangSesuai == \"ya\" )",
						"3:12 ya/tidak tidak dapat dibandingkan dengan teks memakai '=='"),
				when("Penghargaan( dalam(5, \"THN\") )",
						"3:25 Satuan 'THN' tidak dikenal; yang ada: TAHUN, BULAN, HARI."),
				when("Penghargaan( dalam(5, \"BULAN\") )", "3:25 Penghargaan hanya dikenal tahunnya"),
				when("Pelatihan( dalam(-1, \"TAHUN\") )", "3:20 Lama tidak boleh negatif."),
				when("Pelatihan( dlam(1, \"TAHUN\") )",
						"3:14 Pelatihan tidak punya 'dlam(...)'; maksud Anda 'dalam(...)'?"),
				when("Pegawai( usia )", "3:12 Ini bukan syarat yang benar atau salah."),
				when("Pegawai( 40 in (1, 2) )", "3:12 Tulis kata kosakata di kiri dan nilainya di kanan"),
				when("Pegawai( true )", "3:12 Ini bukan syarat yang benar atau salah."),
				when("Pegawai( 40 < usia )", "3:12 Tulis kata kosakata di kiri dan nilainya di kanan"),
				when("Poin( $n : nilai ) Tertimbang( nilai == $m )", "3:43 Variabel $m belum diikat; maksud Anda $n?"),
				when("Poin( $n : nilai ) Unsur( $n : nilai )", "3:29 Variabel $n diikat dua kali."),
				when("accumulate( Poin( $n : nilai ); $j : jumlah($n) )",
						"3:35 Hitungan 'jumlah' tidak ada; maksud Anda 'sum'?"),
				when("accumulate( Pegawai( $n : golongan ); $j : sum($n) )",
						"3:41 Hitungan sum tidak dapat dipakai pada $n."));
	}

	static Stream<Arguments> conclusions() {
		return Stream.of(
				then("insert( new Angota(\"A\") );",
						"5:11 'Angota' bukan simpulan dalam kosakata; maksud Anda 'Anggota'?"),
				then("insert( new Pegawai(\"A\") );",
						"5:11 Pegawai adalah fakta; aturan hanya boleh menambah simpulan."),
				then("insert( new Poin(\"skp\") );",
						"5:11 Isi Poin(...) tidak cocok: yang diperlukan (indikator, nilai), yang ditulis 1 isian."),
				then("insert( new Poin(\"skp\", \"100\") );",
						"5:27 nilai pada Poin(...) harus bilangan, yang ditulis teks."),
				then("insert( new Kotak(12, \"x\") );", "5:21 nomor pada Kotak hanya 1 sampai 9, bukan 12."),
				then("insert( Hasil.lulus(\"S\", 1, \"k\") );", "5:11 Hasil tidak punya cara 'lulus'"),
				then("insert( new Poin(\"skp\", 60,5) );", "5:27 Desimal ditulis dengan titik: 60.5, bukan 60,5."),
				then("insert( new Anggota($a) );", "5:23 Variabel $a belum diikat."));
	}

	static Stream<Arguments> aggregates() {
		return Stream.of(file(HEAD
				+ "accumulate( Pelatihan( $t : tanggal ); $akhir : max($t) )|then|  insert( new Poin(\"x\", $akhir) );|end",
				"5:25 $akhir adalah max dari tanggal atau lama masa: hanya dapat dibandingkan dalam syarat"),
				file(HEAD + "accumulate( Pelatihan(); $n : count() )|then|  insert( new Kotak($n, \"x\") );|end",
						"5:21 nomor pada Kotak(...) harus bilangan bulat, yang ditulis hitungan."),
				when("accumulate( Pelatihan(); $n : count(); $n > 1.5 )",
						"3:47 Di sini harus bilangan bulat, bukan 1.5."),
				when("Pegawai( kelas in (7, 8.5) )", "3:25 Di sini harus bilangan bulat, bukan 8.5."),
				when("$k : Kinerja() Pegawai( $k.tahun == null )", "3:27 $k.tahun tidak pernah kosong"),
				when("Pegawai( $b : bidangSesuai ) Sasaran( $b )", "3:41 Tulis $b == true atau $b == false."),
				when("Kinerja( tahun == null )",
						"3:12 tahun tidak pernah kosong, jadi tidak dapat dibandingkan dengan null."),
				when("not Pelatihan( $n : nama )", "3:18 $n diikat tetapi tidak dipakai."));
	}

	static Stream<Arguments> grammar() {
		return Stream.of(
				file(HEAD + "Pegawai( usia > 40 )|  insert( new Anggota(\"A\") );|end",
						"4:3 Di sini harus ada 'then' sebelum simpulannya."),
				file("rule \"Uji\" @kode(\"UJI-1\") @dasar(\"x\")|  Pegawai( usia > 40 )" + THEN,
						"2:3 Di sini harus ada 'when' sebelum syaratnya."),
				file(HEAD + "Pegawai()|then|  insert( new Anggota(\"A\") );|",
						"5:30 Aturan ini belum ditutup dengan 'end'."),
				file(HEAD + "Pegawai()|then|  insert( new Anggota(\"A\") )|end", "5:29 Di sini kurang titik koma (;)."),
				file(HEAD + "Pegawai()|then|  insert( new Anggota(\"A\" );|end",
						"5:28 Di sini kurang kurung tutup ')'."),
				when("Pegawai( golongan == \"IV/b )", "3:24 Teks dalam kutip tidak ditutup pada baris yang sama."),
				when("Pegawai( golongan == 'IV/b' )",
						"3:24 Teks ditulis dalam tanda kutip ganda lurus (\"...\") saja, bukan 'IV/b'."),
				when("Pegawai( golongan == \u201cIV/b\u201d )",
						"3:24 Teks ditulis dalam tanda kutip ganda lurus (\"...\") saja, bukan \u201cIV/b\u201d."),
				when("Pegawai( golongan = \"IV/b\" )", "3:21 Tulis '==', bukan '='."),
				when("Pegawai( usia => 40 )", "3:17 Tulis '>=', bukan '=>'."),
				when("Pegawai( usia > 40 & usia < 50 )", "3:22 Tulis '&&', bukan '&'."),
				when("Pegawai( golongan in () )", "3:21 Daftar 'in ( )' kosong, jadi tidak pernah terpenuhi."),
				when("Pegawai( usia > 40 golongan == \"IV/b\" )", "3:21 Di sini kurang koma sebelum 'golongan'."),
				when("Pegawai( usia > 40 and golongan == \"IV/b\" )",
						"3:22 'and' tidak dapat dipakai di dalam kurung syarat; pakai koma, atau &&."),
				when("Pegawai( usia > 40", "3:21 Di sini kurang kurung tutup ')'."),
				when("Poin( nilai >= 60,5 )", "3:18 Desimal ditulis dengan titik: 60.5, bukan 60,5."),
				when("Sasaran() or Pegawai()", "3:13 Syarat dengan 'or' harus di dalam kurung"),
				when("Pegawai( usia > 40\u00a0)", "3:21 Tanda '\u00a0' tidak dikenal di luar teks dalam kutip."),
				when("Pegawai( usia > 40tahun )", "3:19 '40tahun' bukan angka. Tulis 40 saja."),
				when("", "2:1 Bagian 'when' kosong"), file(HEAD + "Pegawai()|then|end", "4:1 Bagian 'then' kosong."),
				file(HEAD.replace("@kode(\"UJI-1\") ", "") + "Pegawai()" + THEN, "1:1 "),
				file(HEAD.replace("@dasar(\"Perbup\")", "@dasar(\"\")") + "Pegawai()" + THEN, "1:27 "),
				file(HEAD.replace("@kode(\"UJI-1\")", "@kode(\"\")") + "Pegawai()" + THEN, "1:12 "),
				file(HEAD.replace("@kode(\"UJI-1\")", "@kode(UJI-1)") + "Pegawai()" + THEN,
						"1:18 Isi keterangan ditulis dalam tanda kutip ganda, bukan 'UJI'."),
				file(HEAD.replace("@kode", "@kod") + "Pegawai()" + THEN,
						"1:12 Keterangan @kod tidak dikenal; maksud Anda @kode?"),
				file(HEAD.replace("\"Uji\"", "Uji satu") + "Pegawai()" + THEN,
						"1:6 Nama aturan ditulis dalam tanda kutip ganda"),
				file(HEAD + "Pegawai()" + THEN + "||" + HEAD + "Sasaran()" + THEN, "8:1 "));
	}

	@ParameterizedTest
	@MethodSource({ "words", "conclusions", "aggregates", "grammar" })
	void isToldAtItsPlaceWithWhatWouldBeRight(String text, String expected) throws Exception {
		String place = "uji.drl:" + expected.substring(0, expected.indexOf(' ') + 1);
		String message = expected.substring(expected.indexOf(' ') + 1);

		assertThat(check(text)).anySatisfy((line) -> assertThat(line).contains(place).contains(message));
	}

	@ParameterizedTest
	@MethodSource("single")
	void tellsOneMistakeOnce(String text) throws Exception {
		assertThat(check(text)).filteredOn((line) -> line.startsWith("ERROR")).hasSize(1);
	}

	static Stream<String> single() {
		String when = "Pegawai( usia > 40 )";
		String behind = HEAD.replace("|when", " %s|when");
		String between = HEAD.replace("@dasar", "%s @dasar");
		String before = HEAD.replace("@kode", "%s @kode");
		Stream<String> attributes = Stream
			.of("salience 10", "salience (10)", "salience -10", "salience($u)", "no-loop true", "no-loop",
					"agenda-group \"lain\"", "enabled (true)", "dialect \"mvel\"", "duration 10", "timer (int: 0 10)",
					"date-effective \"1-Jan-2026\"", "salience", "ruleflow-group \"a\" salience 10",
					"calendars \"a\", \"b\"")
			.flatMap((attribute) -> Stream.of(behind, between, before)
				.map((head) -> head.formatted(attribute) + when + THEN));
		Stream<String> conditions = Stream
			.of("eval( true )", "Pegawai() from daftar", "Pegawai( nama matches \"a.*\" )", "forall( Pegawai() )",
					"Pegawai() over window:length( 5 )", "java.lang.String()", "Pegawai( eval(true) )")
			.map((condition) -> HEAD + condition + "|  " + when + THEN);
		Stream<String> conclusions = Stream
			.of("modify( $p ) { setUsia( 1 ) }", "update( $p );", "if (true) { insert( new Anggota(\"A\") ); }",
					"for (int i = 0; i < 9; i++) { insert( new Anggota(\"A\") ); }", "System.exit(0);",
					"String x = \"a\";", "drools.halt();")
			.map((conclusion) -> HEAD + when + "|then|  " + conclusion + "|  insert( new Anggota(\"A\") );|end");
		Stream<String> statements = Stream
			.of("import java.util.List;", "global java.util.List daftar;", "function int f() { return 1; }",
					"declare Macam|  isi : int|end", "query \"q\"|  Pegawai()|end", "dialect \"mvel\"", "unit Satuan;",
					"salience 10")
			.map((statement) -> statement + "||" + HEAD + when + THEN);
		return Stream.of(attributes, conditions, conclusions, statements)
			.flatMap((texts) -> texts)
			.map((text) -> text.replace('|', '\n'));
	}

	@Test
	void tellsAllMistakesOfARuleInOneGo() throws Exception {
		assertThat(check("""
				rule "Satu" @kode("UJI-1") @dasar(Perbup)
				when
				  Pegawai( umur > 40, golongan = "IVb" )
				  Penghargaan( dalam(5, "THN") tingkat == "DUNIA" )
				  eval( true )
				  Kotak( nomor == 12 )
				then
				  insert( new Angota("A") )
				  insert( new Poin("skp", "100") );
				  System.exit(0);
				end
				""")).extracting((line) -> line.split(" ")[1])
			.containsExactly("uji.drl:1:35", "uji.drl:3:12", "uji.drl:3:32", "uji.drl:3:34", "uji.drl:4:25",
					"uji.drl:4:31", "uji.drl:4:43", "uji.drl:5:3", "uji.drl:6:19", "uji.drl:8:11", "uji.drl:8:28",
					"uji.drl:9:27", "uji.drl:10:3");
	}

	private List<String> check(String text) throws Exception {
		Files.writeString(this.folder.resolve("uji.drl"), text.replace('|', '\n'));
		Files.writeString(this.folder.resolve("wilayah.yaml"), "kode: nasional\nnama: Uji\ndasar: [Uji]\n");
		return Run.of("check", this.folder).out();
	}

	private static Arguments when(String when, String expected) {
		return file(HEAD + when + THEN, expected);
	}

	private static Arguments then(String then, String expected) {
		return file(HEAD + "Sasaran()|then|  " + then + "|end", expected);
	}

	private static Arguments file(String text, String expected) {
		return Arguments.of(text, expected);
	}

}
