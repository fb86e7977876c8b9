package org.kaidah.crash;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever dies while a workbook is being stored, nothing of it stays, somebody is told,
 * and the same workbook can be stored afterwards.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ImportCrashTest {

	private static final boolean PROOF = Boolean.getBoolean("kaidah.proof");

	private static final int PEOPLE = PROOF ? 20_000 : 300;

	/** So many people are written before the tables that people search are. */
	private static final int BLOCK = 1_000;

	private static final int RANDOM_KILLS = 8;

	private static final int PATIENCE_SECONDS = 300;

	/** A page may wait this long for a connection to the database, and a little more. */
	private static final int PAGE_SECONDS = 20;

	private Path home;

	private LiveKaidah kaidah;

	private int seed = 50;

	private byte[] workbook;

	private Map<String, Long> before;

	@BeforeAll
	void storeSomebody() throws Exception {
		this.home = CrashFolder.empty();
		this.kaidah = LiveKaidah.start(this.home);
		LiveImport first = LiveImport.read(this.kaidah, LiveImport.workbook(this.seed, 100));
		first.save();
		first.awaitPage("perubahan nomor 1:");
	}

	@AfterAll
	void end() {
		this.kaidah.close();
	}

	@BeforeEach
	void look() throws Exception {
		this.workbook = LiveImport.workbook(++this.seed, PEOPLE);
		this.before = content();
	}

	@Test
	void keepsNothingWhenTheDatabaseDies() throws Exception {
		LiveImport read = LiveImport.read(this.kaidah, this.workbook);

		saveAndMeet(read, "LOCK TABLES competence_score WRITE", "Waiting for table metadata lock",
				() -> this.kaidah.killServer());

		read.awaitPage("Basis data tidak dapat dipakai saat ini, jadi tidak ada yang tersimpan.");
		awaitServer();
		assertThat(content()).isEqualTo(this.before);
		storesAll(read);
	}

	@Test
	@Tag("proof")
	void saysThatItCannotKnowWhenTheDatabaseDiesAtTheVeryEnd() throws Exception {
		LiveImport read = LiveImport.read(this.kaidah, this.workbook);

		saveAndMeet(read, "BACKUP STAGE BLOCK_COMMIT", "Waiting for backup lock", () -> this.kaidah.killServer());

		read.awaitPage("belum pasti apakah semuanya tersimpan atau tidak sama sekali");
		awaitServer();
		assertThat(content()).isEqualTo(this.before);
		storesAll(read);
	}

	@Test
	void keepsNothingWhenTheApplicationDies() throws Exception {
		LiveImport read = LiveImport.read(this.kaidah, this.workbook);

		saveAndMeet(read, "LOCK TABLES competence_score WRITE", "Waiting for table metadata lock",
				() -> this.kaidah.kill());

		this.kaidah = LiveKaidah.start(this.home);
		assertThat(content()).isEqualTo(this.before);
		assertThat(this.kaidah.get(read.address()).statusCode()).isEqualTo(404);
		assertThat(this.kaidah.get(read.address()).body()).contains("Kaidah telah dihidupkan ulang");
		storesAll(LiveImport.read(this.kaidah, this.workbook));
	}

	@Test
	@Tag("proof")
	void keepsAllOrNothingWheneverTheApplicationDies() throws Exception {
		Random moments = new Random(7);
		for (int i = 0; i < RANDOM_KILLS; i++) {
			this.before = content();
			this.workbook = LiveImport.workbook(++this.seed, PEOPLE);
			LiveImport.read(this.kaidah, this.workbook).save();
			TimeUnit.MILLISECONDS.sleep(moments.nextInt(PEOPLE * 2));
			this.kaidah.kill();
			this.kaidah = LiveKaidah.start(this.home);
			if (!content().equals(this.before)) {
				assertStored();
			}
		}
	}

	@Test
	@Tag("proof")
	void saysSoWhileTheDatabaseIsAwayAndServesAgainByItself() throws Exception {
		Path data = this.home.resolve("data/mysql");
		Path away = this.home.resolve("data/away");
		Files.move(data, away);
		this.kaidah.killServer();
		try {
			long start = System.nanoTime();
			HttpResponse<String> page = this.kaidah.get("/pegawai");
			HttpResponse<String> api = this.kaidah.get("/api/v1/runs");
			assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(2 * PAGE_SECONDS));
			assertThat(List.of(page.statusCode(), api.statusCode())).containsOnly(503);
			assertThat(page.body()).contains("Basis data tidak dapat dipakai saat ini", "Nomor rujukan");
			assertThat(api.body()).contains("Tunggu sebentar lalu coba lagi");
		}
		finally {
			Files.move(away, data);
		}
		awaitServer();
		assertThat(content()).isEqualTo(this.before);
	}

	/** Holds the storing up where we want to meet it, and lets something happen there. */
	private void saveAndMeet(LiveImport read, String hold, String waiting, Death death) throws Exception {
		try (LiveDatabase holder = this.kaidah.database(); LiveDatabase watcher = this.kaidah.database()) {
			if (hold.startsWith("BACKUP")) {
				holder.execute("BACKUP STAGE START");
			}
			holder.execute(hold);
			read.save();
			watcher.awaitWaiting(waiting);
			assertThat(watcher.number("SELECT MAX(trx_rows_modified) FROM information_schema.innodb_trx"))
				.as("rows that are written and not committed")
				.isGreaterThan(Math.min(PEOPLE, BLOCK));
			death.strike();
		}
	}

	private void awaitServer() throws Exception {
		Await.until("the pages are there again", PATIENCE_SECONDS,
				() -> this.kaidah.get("/pegawai").statusCode() == 200);
	}

	private Map<String, Long> content() throws Exception {
		try (LiveDatabase database = this.kaidah.database()) {
			return database.content();
		}
	}

	/** Asked again for the same, there is nothing left to store. */
	private void storesAll(LiveImport read) throws Exception {
		read.save();
		read.awaitPage("Tersimpan sebagai perubahan nomor");
		assertStored();
	}

	private void assertStored() throws Exception {
		LiveImport again = LiveImport.read(this.kaidah, this.workbook);
		again.save();
		again.awaitPage("Semua isi buku kerja ini sudah tersimpan.");
	}

	/** Something dies. */
	@FunctionalInterface
	private interface Death {

		void strike() throws Exception;

	}

}
