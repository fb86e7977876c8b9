package org.kaidah.personnel.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaidah.database.TestDatabase;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.DossierCodec;
import org.kaidah.personnel.RegisteredPost;
import org.kaidah.personnel.sample.SampleRegency;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is stored is what was given, all of it or nothing, and nothing twice. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
class StoreDossiersTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final Change SAMPLE = Change.of(Change.SAMPLE, AS_OF);

	private final SampleRegency regency = new SampleRegency(5, AS_OF);

	private final DossierCodec codec = new DossierCodec();

	@Autowired
	private StoreDossiers store;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private DossierReader reader;

	@Autowired
	private People people;

	@Autowired
	private Posts posts;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void empty() {
		EmptyTables.in(this.jdbc);
	}

	@Test
	void givesBackFromTablesAndDossiersWhatWasStored() {
		List<Dossier> sample = this.regency.people(300).toList();

		Stored stored = store(sample);

		assertThat(stored.added()).isEqualTo(300);
		assertThat(this.people.count()).isEqualTo(300);
		for (Dossier person : sample) {
			String hash = this.codec.hash(person);
			assertThat(this.codec.hash(read(person.nip()))).as(person.nip()).isEqualTo(hash);
			assertThat(this.codec.hash(this.dossiers.find(person.nip(), Dossiers.LATEST).orElseThrow()))
				.isEqualTo(hash);
		}
	}

	@Test
	void recordsNothingWhereNothingIsNew() {
		List<Dossier> sample = this.regency.people(50).toList();
		List<RegisteredPost> vacant = this.regency.postsThatMayBeVacant();
		Stored first = this.store.store(SAMPLE, sample.iterator(), vacant, StoreProgress.SILENT);

		Stored second = this.store.store(SAMPLE, sample.iterator(), vacant, StoreProgress.SILENT);

		assertThat(second).isEqualTo(new Stored(first.revision(), 0, 0, 50, 0));
		assertThat(this.reader.revision()).isEqualTo(first.revision());
		assertThat(count("change_set")).isEqualTo(1);
	}

	@Test
	void keepsWhatWasKnownBeforeACorrection() {
		List<Dossier> sample = this.regency.people(10).toList();
		long before = store(sample).revision();
		Dossier corrected = withoutTrainings(sample.get(3));

		Stored stored = store(List.of(corrected));

		assertThat(stored).isEqualTo(new Stored(before + 1, 0, 1, 0, 0));
		String nip = corrected.nip();
		assertThat(this.codec.hash(read(nip))).isEqualTo(this.codec.hash(corrected));
		assertThat(this.dossiers.find(nip, before)).map(this.codec::hash).hasValue(this.codec.hash(sample.get(3)));
		assertThat(this.dossiers.find(nip, before + 1)).map(this.codec::hash).hasValue(this.codec.hash(corrected));
		assertThat(this.dossiers.find(nip, before - 1)).isEmpty();
		assertThat(this.dossiers.history(nip)).extracting(Version::revision).containsExactly(before + 1, before);
	}

	@Test
	void knowsSomebodyWhoIsAgainAsBeforeByTheSameHash() {
		Dossier person = this.regency.person(3);
		store(List.of(person));
		store(List.of(withoutTrainings(person)));

		store(List.of(person));

		assertThat(this.dossiers.history(person.nip())).hasSize(3);
		assertThat(count("(SELECT DISTINCT hash FROM dossier_version) known")).isEqualTo(2);
	}

	@Test
	void leavesNothingOfACancelledChange() {
		List<Dossier> sample = this.regency.people(2_500).toList();

		assertThatExceptionOfType(StoreCancelled.class)
			.isThrownBy(() -> this.store.store(SAMPLE, sample.iterator(), List.of(), (people) -> people < 2_000));

		assertNothingIsStored();
	}

	@Test
	void leavesNothingWhereTheConnectionBreaksInTheMiddle() {
		List<Dossier> sample = this.regency.people(2_500).toList();

		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.store.store(SAMPLE, sample.iterator(), List.of(), (people) -> {
				if (people == 2_000) {
					CompletableFuture.runAsync(this::kill).join();
				}
				return true;
			}));

		assertNothingIsStored();
		assertThat(store(sample).added()).isEqualTo(2_500);
	}

	@Test
	void letsChangesTakeTurns() throws InterruptedException {
		List<Dossier> sample = this.regency.people(3_000).toList();
		List<Stored> results = Collections.synchronizedList(new ArrayList<>());
		List<Thread> threads = IntStream.range(0, 2)
			.mapToObj((i) -> new Thread(() -> results.add(store(sample))))
			.toList();
		threads.forEach(Thread::start);
		for (Thread thread : threads) {
			thread.join();
		}

		assertThat(results).containsExactlyInAnyOrder(new Stored(1, 3_000, 0, 0, 0), new Stored(1, 0, 0, 3_000, 0));
	}

	@Test
	void tellsPostsThatChangeWithoutAPerson() {
		List<RegisteredPost> vacant = this.regency.postsThatMayBeVacant();

		Stored stored = this.store.store(SAMPLE, List.<Dossier>of().iterator(), vacant, StoreProgress.SILENT);

		assertThat(stored).isEqualTo(new Stored(1, 0, 0, 0, vacant.size()));
		assertThat(this.posts.count()).isEqualTo(vacant.size());
	}

	private Stored store(List<Dossier> sample) {
		return this.store.store(SAMPLE, sample.iterator(), List.of(), StoreProgress.SILENT);
	}

	private Dossier read(String nip) {
		return this.people.findById(nip)
			.orElseThrow()
			.dossier(this.posts.findByPemangkuNip(nip).stream().map(StoredPost::post).toList());
	}

	/** Ends the other connection that is in a transaction. */
	private void kill() {
		List<Long> ids = this.jdbc.sql(
				"SELECT trx_mysql_thread_id FROM information_schema.innodb_trx WHERE trx_mysql_thread_id <> CONNECTION_ID()")
			.query(Long.class)
			.list();
		assertThat(ids).isNotEmpty();
		ids.forEach((id) -> this.jdbc.sql("KILL " + id).update());
	}

	private void assertNothingIsStored() {
		assertThat(this.reader.revision()).isZero();
		for (String table : List.of("change_set", "dossier", "dossier_version", "person", "post_held",
				"competence_score", "registered_post")) {
			assertThat(count(table)).as(table).isZero();
		}
	}

	private long count(String table) {
		return this.jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
	}

	private static Dossier withoutTrainings(Dossier one) {
		return new Dossier(one.person(), one.posts(), one.ranks(), one.educations(), one.performances(),
				one.sanctions(), List.of(), one.awards(), one.competences(), one.potentials(), one.feedbacks(),
				one.teams(), one.innovations(), one.extras(), one.registeredPosts(), one.fieldsOfStudy(),
				one.jobFamilies());
	}

}
