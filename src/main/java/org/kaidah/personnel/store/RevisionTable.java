package org.kaidah.personnel.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

/** The numbering of changes: one at a time, in the order in which they are committed. */
final class RevisionTable {

	private static final long PAUSE = 200;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	RevisionTable(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Waits for other changes to end and keeps further ones waiting until this
	 * transaction ends.
	 * @return the number of the last committed change
	 * @throws StoreCancelled if the waiting is given up
	 */
	long lock(StoreProgress progress) {
		// asked again and again, so that the waiting can be given up
		while (progress.goesOn(0)) {
			List<Long> last = this.jdbc
				.queryForList("SELECT revision FROM data_revision WHERE id = 1 FOR UPDATE SKIP LOCKED", Long.class);
			if (!last.isEmpty()) {
				return last.get(0);
			}
			pause();
		}
		throw new StoreCancelled();
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StoreCancelled();
		}
	}

	/** Begins a change: versions refer to its row. */
	void begin(long revision, Change change) {
		this.jdbc.update("""
				INSERT INTO change_set (revision, kind, file_name, file_hash, as_of, recorded_at, people_added,
				people_changed, people_unchanged, posts_changed, rows_noted, rows_refused)
				VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, ?, ?)""", revision, change.kind(), change.fileName(),
				change.fileHash(), change.asOf(), LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC),
				change.rowsNoted(), change.rowsRefused());
	}

	/** Says what a change came to and makes its number the last one. */
	void end(Stored stored) {
		this.jdbc.update("""
				UPDATE change_set SET people_added = ?, people_changed = ?, people_unchanged = ?, posts_changed = ?
				WHERE revision = ?""", stored.added(), stored.changed(), stored.unchanged(), stored.posts(),
				stored.revision());
		this.jdbc.update("UPDATE data_revision SET revision = ? WHERE id = 1", stored.revision());
	}

}
