package org.kaidah.personnel.store;

import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.RegisteredPost;
import org.kaidah.personnel.store.StoreRun.Extent;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores what is known about people from now on: all of it or, whatever happens, nothing.
 * Only people of whom something is new are written; what was known before stays as an
 * earlier version. Changes take turns, and where nothing is new none is recorded.
 */
@Service
public class StoreDossiers {

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final Posts posts;

	private final DossierReader reader;

	private final Clock clock;

	StoreDossiers(JdbcTemplate jdbc, Posts posts, DossierReader reader, PlatformTransactionManager transactions,
			Clock clock) {
		this.jdbc = jdbc;
		this.posts = posts;
		this.reader = reader;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
		// what was committed while this change waited for its turn has to be seen
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
	}

	/**
	 * Stores people and posts.
	 * @param content asked for once it is this change's turn, so that it may be made from
	 * what is stored then; nobody twice; the posts of the register that a person holds
	 * are those of the dossier and no others
	 * @throws StoreCancelled if the progress asks to stop
	 * @throws DataAccessException if the database fails before the end
	 * @throws StoreUncertain if it fails at the very end
	 */
	public Stored store(Change change, Supplier<Content> content, StoreProgress progress) {
		return store(change, content, Extent.ALL, progress);
	}

	/**
	 * Tells what {@link #store} would come to now, and writes nothing.
	 * @throws StoreCancelled if the progress asks to stop
	 * @throws DataAccessException if the database fails
	 */
	public Stored compare(Content content, StoreProgress progress) {
		long last = this.reader.revision();
		return new StoreRun(this.jdbc, this.posts, this.clock, null, last + 1, Extent.NONE).run(content.people(),
				content.posts(), progress);
	}

	private Stored store(Change change, Supplier<Content> content, Extent extent, StoreProgress progress) {
		AtomicBoolean written = new AtomicBoolean();
		try {
			return this.transaction.execute((status) -> {
				long last = new RevisionTable(this.jdbc, this.clock).lock(progress);
				Content asked = content.get();
				Stored stored = new StoreRun(this.jdbc, this.posts, this.clock, change, last + 1, extent)
					.run(asked.people(), asked.posts(), progress);
				written.set(true);
				return stored;
			});
		}
		catch (DataAccessException | TransactionException ex) {
			throw written.get() ? new StoreUncertain(ex) : ex;
		}
	}

	/** Stores people, and the posts of the register that they hold. */
	public Stored store(Change change, Iterator<Dossier> people, List<RegisteredPost> posts, StoreProgress progress) {
		return store(change, () -> new Content(people, posts), progress);
	}

	/**
	 * Stores dossiers without the tables that people search, for measurements with a
	 * million people.
	 */
	public Stored storeDossiersOnly(Change change, Iterator<Dossier> people, StoreProgress progress) {
		return store(change, () -> new Content(people, List.of()), Extent.DOSSIERS, progress);
	}

	/**
	 * What is to be stored.
	 *
	 * @param people nobody twice
	 * @param posts posts of the register, whether held or vacant
	 */
	public record Content(Iterator<Dossier> people, List<RegisteredPost> posts) {
	}

}
