package org.kaidah.crash;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaidah.Kaidah;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.store.Change;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.personnel.store.StoreProgress;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A run whose application or database is killed goes on by itself, and ends as if nothing
 * had happened.
 */
class RunCrashTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final boolean PROOF = Boolean.getBoolean("kaidah.proof");

	private static final int PEOPLE = PROOF ? 100_000 : 5_000;

	/** Shares of the people, in hundredths, at which the application is killed. */
	private static final List<Integer> KILLS = PROOF ? List.of(21, 34, 47, 60) : List.of(20);

	private static final int SHARE = 100;

	private static final int PATIENCE_SECONDS = PROOF ? 900 : 300;

	private static final JsonMapper MAPPER = new JsonMapper();

	private Path home;

	@Test
	void endsLikeAnUndisturbedRun() throws Exception {
		this.home = CrashFolder.empty();
		storePeople();
		LiveKaidah kaidah = LiveKaidah.start(this.home);
		ProcessHandle last;
		try {
			long killed = start(kaidah);
			for (int share : KILLS) {
				awaitDone(kaidah, killed, share);
				kaidah = killInTheMiddleOfACheckpoint(kaidah, killed);
			}
			awaitDone(kaidah, killed, KILLS.get(KILLS.size() - 1) + 10);
			ProcessHandle dead = kaidah.killServer();
			last = awaitServer(kaidah);
			assertThat(last).isNotEqualTo(dead);

			JsonNode run = ended(kaidah, killed);

			JsonNode whole = ended(kaidah, start(kaidah));
			for (String same : List.of("state", "total", "done", "assessed", "defective", "resultHash", "boxes",
					"editionHash", "dataRevision")) {
				assertThat(run.get(same)).as(same).isEqualTo(whole.get(same));
			}
			assertThat(run.get("state").asString()).isEqualTo("DONE");
			assertThat(run.get("done").asInt()).isEqualTo(PEOPLE);
			assertThat(sameDecisions(kaidah, killed, whole.get("id").asLong())).isEqualTo(PEOPLE);
		}
		finally {
			kaidah.close();
		}
		assertThat(last.isAlive()).as("whoever is asked to end leaves nothing").isFalse();
	}

	private void storePeople() {
		try (ConfigurableApplicationContext context = SpringApplication.run(Kaidah.class, "--server.port=0",
				"--kaidah.database.folder=" + this.home)) {
			context.getBean(StoreDossiers.class)
				.storeDossiersOnly(Change.of(Change.SAMPLE, AS_OF),
						new SampleRegency(41, AS_OF).people(PEOPLE).iterator(), StoreProgress.SILENT);
			assertThatThrownBy(() -> context.getBean(JdbcTemplate.class).update("DELETE FROM audit_event"))
				.as("the embedded server keeps the log too")
				.rootCause()
				.hasMessageContaining("DELETE command denied");
		}
	}

	private static long start(LiveKaidah kaidah) throws Exception {
		HttpResponse<String> started = kaidah.post("/api/v1/runs", "application/json",
				"{\"jurisdiction\":\"nasional\",\"asOf\":\"%s\"}".formatted(AS_OF).getBytes(StandardCharsets.UTF_8));
		assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
		return MAPPER.readTree(started.body()).get("id").asLong();
	}

	private static JsonNode run(LiveKaidah kaidah, long id) throws Exception {
		return MAPPER.readTree(kaidah.get("/api/v1/runs/" + id).body());
	}

	private static int done(LiveKaidah kaidah, long id) throws Exception {
		return run(kaidah, id).path("done").asInt();
	}

	private static void awaitDone(LiveKaidah kaidah, long id, int share) throws Exception {
		Await.until(share + " % are done", PATIENCE_SECONDS, () -> done(kaidah, id) >= PEOPLE / SHARE * share);
	}

	/**
	 * Kills the application when decisions are written and not committed, and starts it
	 * again.
	 */
	private LiveKaidah killInTheMiddleOfACheckpoint(LiveKaidah kaidah, long id) throws Exception {
		ProcessHandle left = kaidah.server();
		try (LiveDatabase database = kaidah.database()) {
			database.execute("START TRANSACTION");
			database.execute("SELECT * FROM run_box WHERE run_id = " + id + " FOR UPDATE");
			Await.until("the run waits", PATIENCE_SECONDS, () -> database
				.number("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'") > 0);
			kaidah.kill();
		}
		assertThat(left.isAlive()).as("the killed application leaves its server").isTrue();
		LiveKaidah again = LiveKaidah.start(this.home);
		assertThat(left.isAlive()).as("which the next one ends").isFalse();
		JsonNode run = run(again, id);
		assertThat(run.get("state").asString()).isEqualTo("RUNNING");
		assertThat(run.get("done").asInt()).isBetween(PEOPLE / 5, PEOPLE / 5 * 4);
		try (LiveDatabase database = again.database()) {
			assertThat(database.number("SELECT COUNT(*) FROM decision WHERE run_id = " + id))
				.isEqualTo(database.number("SELECT done FROM run WHERE id = " + id));
		}
		return again;
	}

	/** The server that is there again. */
	private static ProcessHandle awaitServer(LiveKaidah kaidah) throws Exception {
		Await.until("the server is there again", PATIENCE_SECONDS, () -> {
			try {
				return kaidah.server().isAlive();
			}
			catch (java.util.NoSuchElementException | NumberFormatException | java.io.IOException ex) {
				return false;
			}
		});
		return kaidah.server();
	}

	private static JsonNode ended(LiveKaidah kaidah, long id) throws Exception {
		Await.until("the run has ended", PATIENCE_SECONDS,
				() -> !List.of("QUEUED", "RUNNING").contains(run(kaidah, id).path("state").asString("RUNNING")));
		return run(kaidah, id);
	}

	/** How many people both runs decided in the same way, byte by byte. */
	private static long sameDecisions(LiveKaidah kaidah, long one, long other) throws Exception {
		try (LiveDatabase database = kaidah.database()) {
			assertThat(database.number("SELECT COUNT(*) FROM decision WHERE run_id = " + one)).isEqualTo(PEOPLE);
			return database.number("""
					SELECT COUNT(*) FROM decision a JOIN decision b ON b.nip = a.nip AND b.run_id = %d
					WHERE a.run_id = %d AND a.record = b.record AND a.outcome_hash = b.outcome_hash
					AND a.facts_hash = b.facts_hash AND a.box = b.box AND a.revision = b.revision""".formatted(other,
					one));
		}
	}

}
