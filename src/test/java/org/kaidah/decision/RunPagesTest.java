package org.kaidah.decision;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.kaidah.access.Role;
import org.kaidah.access.ActingAs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.kaidah.database.TestDatabase;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.store.Change;
import org.kaidah.personnel.store.EmptyTables;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.personnel.store.StoreProgress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** Runs as pages show them and as their forms take them. */
@SpringBootTest
@AutoConfigureMockMvc
@ActingAs(Role.PENGELOLA)
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(Lifecycle.PER_CLASS)
class RunPagesTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final int PEOPLE = 45;

	private final List<Dossier> people = new SampleRegency(5, AS_OF).people(PEOPLE).toList();

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private StoreDossiers store;

	@Autowired
	private StartRun start;

	@Autowired
	private Runs runs;

	@Autowired
	private Decisions decisions;

	@Autowired
	private JdbcClient jdbc;

	private String run;

	@BeforeAll
	void decide() throws Exception {
		EmptyTables.in(this.jdbc);
		this.store.store(Change.of(Change.SAMPLE, AS_OF), this.people.iterator(), List.of(), StoreProgress.SILENT);
		Run ended = EndedRun.of(this.runs,
				this.start.start(new RunRequest("nasional", AS_OF, null, Population.all(), null)));
		this.run = "/evaluasi/" + ended.id();
	}

	@Test
	void narrowsByAgeAndSexAndSaysSo() {
		long same = this.people.stream().filter(RunPagesTest::isWomanOf31To40).count();

		String filters = "?kelamin=F&usia=31-40";
		assertThat(page(this.run + filters)).contains("Jenis kelamin</span> <strong>", "perempuan",
				"31 sampai 40 tahun", "Sebaran " + same + " orang", "kelamin=F&amp;usia=31-40&amp;kotak=");
		assertThat(page(this.run + "?kelamin=TIDAK_DIKETAHUI")).doesNotContain("Data yang menghambat");
		assertThat(page(this.run + "/orang" + filters)).contains(">" + same + " orang<",
				"<option value=\"31-40\" selected=\"selected\">31 sampai 40 tahun</option>",
				"/keputusan.csv" + filters.replace("&", "&amp;"));
		assertThat(page(this.run + "/keputusan.csv" + filters).lines()).hasSize((int) same + 1);
	}

	@Test
	void keepsAnAgeThatIsNoLongerOffered() {
		assertThat(page(this.run + "/orang?usia=20-99")).contains(">" + PEOPLE + " orang<",
				"<option value=\"20-99\" selected=\"selected\">20 sampai 99 tahun</option>");
		assertThat(this.pages.get().uri(this.run + "/orang?usia=muda")).hasStatus(400);
	}

	@Test
	void sortsPeopleWithThoseWithoutAValueLast() {
		List<DecisionLine> lines = this.decisions.lines(Long.parseLong(this.run.substring("/evaluasi/".length())),
				DecisionFilter.ALL, new DecisionOrder("-talenta"), 0, PEOPLE);

		assertThat(lines.stream().map(DecisionLine::talent).filter(Objects::nonNull))
			.isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(lines.stream().map(DecisionLine::talent).dropWhile(Objects::nonNull)).isNotEmpty()
			.containsOnlyNulls();
		assertThat(page(this.run + "/orang?urut=-talenta")).contains("aria-sort=\"descending\"",
				"<input type=\"hidden\" name=\"urut\" value=\"-talenta\">");
	}

	@Test
	void offersTheKnownUnitsAndRefusesOthersBesideTheField() {
		String unit = this.people.get(3).person().unorIndukNama();
		assertThat(page("/evaluasi/baru")).contains("list=\"unit-dikenal\"", "<option value=\"" + unit + "\">");

		MvcTestResult refused = start("Dinas Tidak Ada");

		assertThat(refused).hasStatus(422)
			.bodyText()
			.contains("href=\"#unit\"", "id=\"unit-salah\"", "value=\"Dinas Tidak Ada\"",
					"Tidak ada pegawai di unit &quot;Dinas Tidak Ada&quot;.");
		assertThat(start(unit)).hasStatus3xxRedirection();
	}

	private MvcTestResult start(String unit) {
		return this.pages.post()
			.uri("/evaluasi/baru")
			.with(csrf())
			.param("wilayah", "nasional")
			.param("per", "2026-06-30")
			.param("populasi", "UNIT")
			.param("unit", unit)
			.exchange();
	}

	private static boolean isWomanOf31To40(Dossier one) {
		int age = Period.between(one.person().tglLahir(), AS_OF).getYears();
		return one.person().jenisKelamin().equals("F") && age >= 31 && age <= 40;
	}

	private String page(String address) {
		return assertThat(this.pages.get().uri(address)).hasStatusOk().bodyText().actual();
	}

}
