package org.kaidah.personnel.workbook;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.RowMessage;
import org.kaidah.personnel.RowMessage.Level;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sample regency and its 28 deliberate defects (A001 to A028 of the notes on the
 * data).
 */
class SampleWorkbookTest {

	private static final List<String> REFUSED_PEOPLE = List.of("197403151995012923", "198101042005122954",
			"198807232025212906");

	private static PersonnelData data;

	@BeforeAll
	static void readOnce() throws Exception {
		data = new WorkbookReader().read(file(), LocalDate.of(2026, 6, 30));
	}

	static Path file() throws URISyntaxException {
		return Path.of(SampleWorkbookTest.class.getResource("/kabupaten-contoh.xlsx").toURI());
	}

	@Test
	void saysNothingButWhatTheDefectsDeserve() {
		assertThat(data.messages()).filteredOn((message) -> !message.key().equals("workbook.person-refused"))
			.extracting(Regency::said)
			.containsExactly("note BACA_SAYA 0 - sheet-unknown",
					// A019, A003, A015, A012, A014, A016, A026
					"reject data_utama 217 nama cell-empty", "note data_utama 342 tmtGolAkhir date-words",
					"reject data_utama 389 nipBaru key-conflict", "note data_utama 558 unorNama unit-is-a-title",
					"reject data_utama 888 tglLahir birth-date-differs", "reject data_utama 1119 nipBaru key-conflict",
					"note data_utama 1425 jenisKelamin sex-differs",
					// A027, A004, A023, A011, A020
					"note rw_golongan 667 - row-repeated", "note rw_golongan 3700 tmtGolongan date-two-digit-year",
					"reject rw_pendidikan 2342 tglLulus date-impossible",
					"note rw_skp22 2078 kuadranKinerja code-misspelled", "reject rw_skp22 2983 tahun cell-empty",
					// A017, A021, A018
					"reject rw_diklat 2590 nipBaru person-unknown", "reject rw_diklat 3488 jumlahJam cell-formula",
					"reject rw_penghargaan 205 nipBaru person-unknown",
					// A024, A028, A013
					"reject asesmen 342 tanggal date-impossible", "reject asesmen 1317 levelCapaian number-range",
					"note asesmen 3547 levelCapaian assessment-above-standard",
					// the posts of the refused people
					"note jabatan 553 pemangkuNip holder-refused", "note jabatan 664 pemangkuNip holder-refused",
					"note jabatan 794 pemangkuNip holder-refused");
	}

	@Test
	void refusesTheHistoryOfRefusedPeopleAsAGroup() {
		List<RowMessage> group = data.messages()
			.stream()
			.filter((message) -> message.key().equals("workbook.person-refused"))
			.toList();

		assertThat(group).hasSize(8 + 13 + 7 + 8 + 7 + 1 + 18 + 16 + 2 + 2);
		assertThat(group).allMatch((message) -> message.level() == Level.REJECT)
			.allMatch((message) -> message.column().startsWith("nip"))
			.allMatch((message) -> REFUSED_PEOPLE.contains(message.arguments().get(0)));
	}

	@Test
	void acceptsTheRowsThatTheNotesCount() {
		assertThat(data.acceptedRows()).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(Map.entry("data_utama", 1497),
				Map.entry("rw_jabatan", 3481), Map.entry("rw_golongan", 4861), Map.entry("rw_pendidikan", 3116),
				Map.entry("rw_skp22", 5069), Map.entry("rw_hukdis", 21), Map.entry("rw_diklat", 5556),
				Map.entry("rw_penghargaan", 549), Map.entry("asesmen", 7029), Map.entry("potensi", 5376),
				Map.entry("umpan_balik_360", 1604), Map.entry("tim_kerja", 519), Map.entry("inovasi", 82),
				Map.entry("jabatan", 1550), Map.entry("ref_pendidikan", 110), Map.entry("ref_rumpun", 74)));
		assertThat(data.dossiers()).hasSize(1497).isSortedAccordingTo((a, b) -> a.nip().compareTo(b.nip()));
	}

	@Test
	void losesNoAcceptedRowOnItsWayIntoADossier() {
		assertThat(sum((dossier) -> dossier.posts().size())).isEqualTo(3481);
		assertThat(sum((dossier) -> dossier.ranks().size())).isEqualTo(4861);
		assertThat(sum((dossier) -> dossier.educations().size())).isEqualTo(3116);
		assertThat(sum((dossier) -> dossier.performances().size())).isEqualTo(5069);
		assertThat(sum((dossier) -> dossier.sanctions().size())).isEqualTo(21);
		assertThat(sum((dossier) -> dossier.trainings().size())).isEqualTo(5556);
		assertThat(sum((dossier) -> dossier.awards().size())).isEqualTo(549);
		assertThat(sum((dossier) -> dossier.competences().size())).isEqualTo(7029);
		assertThat(sum((dossier) -> dossier.potentials().size())).isEqualTo(5376);
		assertThat(sum((dossier) -> dossier.feedbacks().size())).isEqualTo(1604);
		assertThat(sum((dossier) -> dossier.teams().size())).isEqualTo(519);
		assertThat(sum((dossier) -> dossier.innovations().size())).isEqualTo(82);
		assertThat(data.posts()).hasSize(1550);
	}

	@Test
	void keepsThePostsOfRefusedPeopleAsHeld() {
		assertThat(data.posts())
			.filteredOn((post) -> post.pemangkuNip() != null && REFUSED_PEOPLE.contains(post.pemangkuNip()))
			.hasSize(3);
	}

	@Test
	void readsSilentlyWhatHasOnlyOneReading() {
		// A007, A022, A025: the rows 1215, 388 and 663 of data_utama
		assertThat(data.dossiers()).extracting((dossier) -> dossier.person().golRuangAkhir())
			.allMatch((grade) -> grade.matches("[IVX]+(/[a-e])?"));
		assertThat(data.dossiers()).extracting((dossier) -> dossier.person().nama())
			.contains("NENENG MARLINA")
			.allMatch((name) -> name.equals(name.trim()));
		assertThat(data.dossiers()).extracting(Dossier::nip).contains("199103092019022908");
	}

	private static int sum(ToIntFunction<Dossier> count) {
		return data.dossiers().stream().mapToInt(count).sum();
	}

}
