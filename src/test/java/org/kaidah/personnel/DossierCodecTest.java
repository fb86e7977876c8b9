package org.kaidah.personnel;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.kaidah.personnel.workbook.WorkbookReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
	void writesComponentsInTheirOrder() {
		String json = new String(this.codec.bytes(dossier(LATER, EARLIER)), StandardCharsets.UTF_8);

		assertThat(json)
			.isEqualTo("[[\"198501012010011901\",\"BUDI \\\"é\\\"\",null,\"S.H.\",\"1985-01-01\",\"M\",\"PNS\","
					+ "\"Aktif\",\"S-1\",\"S-1 HUKUM\",2008,\"2010-01-01\",null,\"Bagian Hukum\",\"Sekretariat Daerah\","
					+ "\"Pemerintah Kabupaten Contoh\",\"PELAKSANA\",\"Penelaah\",\"PELAKSANA\",null,\"2012-01-01\",null,"
					+ "\"III/c\",null,7,58,\"2043-02-01\"],[],[],[],[],[],[],[],[],[],[[2024,90],[2025,81.5]],[],[],[],"
					+ "[[\"01\",\"Penelaah\",null,\"Sekretariat Daerah\",\"PELAKSANA\",\"PELAKSANA\",null,7,\"HUKUM\",\"YA\","
					+ "null,{\"INTEGRITAS\":3},\"198501012010011901\"],[\"02\",\"Penelaah\",null,\"Sekretariat Daerah\","
					+ "\"PELAKSANA\",\"PELAKSANA\",null,null,\"HUKUM\",\"YA\",null,{},\"198501012010011901\"]],"
					+ "[\"HUKUM\"],[[\"HUKUM\",[]]]]");
	}

	@Test
	void readsBackAnEqualDossier() {
		Dossier dossier = dossier(LATER, EARLIER);

		assertThat(this.codec.dossier(this.codec.bytes(dossier))).isEqualTo(dossier);
	}

	@Test
	void readsEveryTextNumberAndDateBack() {
		String text = "\\ \"kutip\" / \t\n\u0001 é 你 😀 ";
		List<ExtraAttribute> extras = List.of(
				new ExtraAttribute("a", LocalDate.of(12026, 1, 31), new BigDecimal("-0.05"), text),
				new ExtraAttribute("b", null, new BigDecimal("123456789012345678.9"), ""),
				new ExtraAttribute("c", LocalDate.MIN.plusYears(1), new BigDecimal("0.000000000000000000001"), "c"),
				new ExtraAttribute("d", LocalDate.of(2024, 2, 29), new BigDecimal("999999999999999999"), "d"),
				new ExtraAttribute("e", null, new BigDecimal("-12"), null));
		Dossier plain = dossier(EARLIER);
		Dossier dossier = new Dossier(plain.person(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), extras, List.of(), List.of(),
				List.of());

		assertThat(this.codec.dossier(this.codec.bytes(dossier))).isEqualTo(dossier);
	}

	@Test
	void refusesWhatIsNotWhole() {
		byte[] whole = this.codec.bytes(dossier(LATER, EARLIER));

		for (int length = 0; length < whole.length; length++) {
			byte[] part = Arrays.copyOf(whole, length);
			assertThatIllegalArgumentException().isThrownBy(() -> this.codec.dossier(part));
		}
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.codec.dossier(Arrays.copyOf(whole, whole.length + 1)));
	}

	@Test
	void refusesWhatIsDamagedOrReadsItAsItIs() {
		byte[] whole = this.codec.bytes(dossier(LATER, EARLIER));
		Random random = new Random(11);

		int refused = 0;
		for (int i = 0; i < 20_000; i++) {
			byte[] damaged = whole.clone();
			damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			try {
				// a letter for another one is read as such
				this.codec.bytes(this.codec.dossier(damaged));
			}
			catch (IllegalArgumentException ex) {
				refused++;
			}
		}
		assertThat(refused).isBetween(10_000, 19_999);
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
