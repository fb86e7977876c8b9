package org.kaidah.personnel;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.kaidah.personnel.workbook.WorkbookReader;

import static org.assertj.core.api.Assertions.assertThat;

class DossierCodecTest {

	private static final Feedback EARLIER = new Feedback(2024, new BigDecimal("90"));

	private static final Feedback LATER = new Feedback(2025, new BigDecimal("81.5"));

	private final DossierCodec codec = new DossierCodec();

	private static Dossier dossier(Feedback... feedbacks) {
		Person person = new Person("198501012010011901", "BUDI \"é\"", null, "S.H.", LocalDate.of(1985, 1, 1), "M",
				"PNS", "Aktif", "S-1", "S-1 HUKUM", 2008, LocalDate.of(2010, 1, 1), null, "Bagian Hukum",
				"Sekretariat Daerah", "Pemerintah Kabupaten Contoh", "PELAKSANA", "Penelaah", "PELAKSANA", null,
				LocalDate.of(2012, 1, 1), null, "III/c", null, 7, 58, LocalDate.of(2043, 2, 1));
		TreeMap<String, BigDecimal> levels = new TreeMap<>();
		levels.put("INTEGRITAS", new BigDecimal("3"));
		RegisteredPost post = new RegisteredPost("01", "Penelaah", null, "Sekretariat Daerah", "PELAKSANA", "PELAKSANA",
				null, 7, "HUKUM", "YA", null, levels, "198501012010011901");
		RegisteredPost bare = new RegisteredPost("02", "Penelaah", null, "Sekretariat Daerah", "PELAKSANA", "PELAKSANA",
				null, null, "HUKUM", "YA", null, new TreeMap<>(), "198501012010011901");
		return new Dossier(person, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(feedbacks), List.of(), List.of(), List.of(), List.of(bare, post),
				List.of("HUKUM"), List.of(new JobFamily("HUKUM", List.of())));
	}

	@Test
	void writesComponentsInTheirOrderAndNothingThatIsEmpty() {
		String json = new String(this.codec.bytes(dossier(LATER, EARLIER)), StandardCharsets.UTF_8);

		assertThat(json).isEqualTo("{\"person\":{\"nipBaru\":\"198501012010011901\",\"nama\":\"BUDI \\\"é\\\"\","
				+ "\"gelarBelakang\":\"S.H.\",\"tglLahir\":\"1985-01-01\",\"jenisKelamin\":\"M\",\"jenisPegawai\":\"PNS\","
				+ "\"kedudukanHukum\":\"Aktif\",\"tkPendidikanTerakhir\":\"S-1\",\"pendidikanTerakhirNama\":\"S-1 HUKUM\","
				+ "\"tahunLulus\":2008,\"tmtCpns\":\"2010-01-01\",\"unorNama\":\"Bagian Hukum\","
				+ "\"unorIndukNama\":\"Sekretariat Daerah\",\"instansiKerjaNama\":\"Pemerintah Kabupaten Contoh\","
				+ "\"jenisJabatan\":\"PELAKSANA\",\"jabatanNama\":\"Penelaah\",\"jenjang\":\"PELAKSANA\","
				+ "\"tmtJabatan\":\"2012-01-01\",\"golRuangAkhir\":\"III/c\",\"kelasJabatan\":7,\"bupPensiun\":58,"
				+ "\"tmtPensiun\":\"2043-02-01\"},"
				+ "\"feedbacks\":[{\"tahun\":2024,\"nilai\":90},{\"tahun\":2025,\"nilai\":81.5}],"
				+ "\"registeredPosts\":[{\"kode\":\"01\",\"nama\":\"Penelaah\",\"unorIndukNama\":\"Sekretariat Daerah\","
				+ "\"jenis\":\"PELAKSANA\",\"jenjang\":\"PELAKSANA\",\"kelas\":7,\"rumpun\":\"HUKUM\",\"prioritas\":\"YA\","
				+ "\"standar\":{\"INTEGRITAS\":3},\"pemangkuNip\":\"198501012010011901\"},"
				+ "{\"kode\":\"02\",\"nama\":\"Penelaah\",\"unorIndukNama\":\"Sekretariat Daerah\",\"jenis\":\"PELAKSANA\","
				+ "\"jenjang\":\"PELAKSANA\",\"rumpun\":\"HUKUM\",\"prioritas\":\"YA\",\"pemangkuNip\":\"198501012010011901\"}],"
				+ "\"fieldsOfStudy\":[\"HUKUM\"],\"jobFamilies\":[{\"rumpun\":\"HUKUM\"}]}");
	}

	@Test
	void readsBackAnEqualDossier() {
		Dossier dossier = dossier(LATER, EARLIER);

		assertThat(this.codec.dossier(this.codec.bytes(dossier))).isEqualTo(dossier);
	}

	@Test
	void givesOneHashWhateverTheOrderOfRows() {
		assertThat(this.codec.hash(dossier(LATER, EARLIER))).isEqualTo(this.codec.hash(dossier(EARLIER, LATER)))
			.matches("[0-9a-f]{64}");
	}

	@Test
	void givesAnotherHashForAnotherContent() {
		assertThat(this.codec.hash(dossier(LATER))).isNotEqualTo(this.codec.hash(dossier(EARLIER)));
	}

	@Test
	void writesEqualNumbersAlike() {
		byte[] bytes = this.codec
			.bytes(dossier(new Feedback(2025, new BigDecimal("81.50")), new Feedback(2024, new BigDecimal("9E+1"))));

		assertThat(bytes).isEqualTo(this.codec.bytes(dossier(EARLIER, LATER)));
	}

	@Test
	void hashesBytesWithSha256() {
		assertThat(DossierCodec.hash("abc".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@Test
	void readsBackEveryDossierOfTheSample() throws Exception {
		Path sample = Path.of(DossierCodecTest.class.getResource("/kabupaten-contoh.xlsx").toURI());
		List<Dossier> dossiers = new WorkbookReader().read(sample, LocalDate.of(2026, 6, 30)).dossiers();

		assertThat(dossiers).allSatisfy((dossier) -> {
			byte[] bytes = this.codec.bytes(dossier);
			assertThat(this.codec.dossier(bytes)).isEqualTo(dossier);
			assertThat(this.codec.bytes(this.codec.dossier(bytes))).isEqualTo(bytes);
		});
	}

}
