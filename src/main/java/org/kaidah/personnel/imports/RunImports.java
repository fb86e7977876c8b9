package org.kaidah.personnel.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.kaidah.personnel.UnusableWorkbook;
import org.kaidah.personnel.store.StoreCancelled;
import org.kaidah.personnel.store.StoreUncertain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * Takes workbooks in, has them read and stored in the background, and remembers what
 * became of them until they are a day old. Whatever fails is told by the import itself.
 */
@Service
public class RunImports implements DisposableBean {

	private static final Logger LOGGER = LoggerFactory.getLogger(RunImports.class);

	private static final int AT_ONCE = 4;

	private final Map<String, ImportJob> jobs = new ConcurrentHashMap<>();

	private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, (work) -> {
		Thread thread = new Thread(work, "import");
		thread.setDaemon(true);
		return thread;
	});

	private final ImportFolder folder;

	private final ImportWork work;

	private final Clock clock;

	RunImports(ImportFolder folder, ImportWork work, Clock clock) {
		this.folder = folder;
		this.work = work;
		this.clock = clock;
		folder.sweep();
	}

	/**
	 * Takes a workbook in and has it read.
	 * @param fileName as its owner names it; only ever shown
	 * @param asOf the date of which the data are judged
	 * @throws IOException if the file cannot be kept
	 */
	public ImportJob start(String fileName, InputStream in, LocalDate asOf) throws IOException {
		this.jobs.values().removeIf((job) -> this.folder.expired(job.started()) && !job.state().running());
		this.folder.sweep();
		Path own = this.folder.create();
		ImportJob job = new ImportJob(own.getFileName().toString(), fileName, asOf, this.clock.instant(), own);
		try {
			this.folder.copy(in, job.file());
		}
		catch (IOException ex) {
			this.folder.remove(own);
			throw ex;
		}
		this.jobs.put(job.id(), job);
		this.workers.execute(() -> attempt(job, () -> this.work.read(job)));
		return job;
	}

	/** The import with that name, unless it is too old. */
	public Optional<ImportJob> find(String id) {
		return Optional.ofNullable(this.jobs.get(id));
	}

	/** Has what was read stored; a second call changes nothing. */
	public void save(ImportJob job) {
		if (job.beginSaving()) {
			this.workers.execute(() -> attempt(job, () -> {
				this.work.save(job);
				this.folder.remove(job.file());
				this.folder.remove(job.dossiers());
			}));
		}
	}

	/** Gives an import up, whatever it is at; what is already stored stays. */
	public void cancel(ImportJob job) {
		if (job.cancel()) {
			this.folder.remove(job.folder());
		}
	}

	private void attempt(ImportJob job, Step step) {
		try {
			step.run();
			if (job.cancelled() && job.state() == ImportState.READY) {
				throw new StoreCancelled();
			}
		}
		catch (StoreCancelled ex) {
			job.at(ImportState.CANCELLED);
			this.folder.remove(job.folder());
		}
		catch (UnusableWorkbook ex) {
			job.refused(ex);
			this.folder.remove(job.folder());
		}
		catch (StoreUncertain ex) {
			LOGGER.error("Import {}", job.id(), ex);
			job.failed("import.failure.uncertain");
		}
		catch (DataAccessException | TransactionException ex) {
			LOGGER.error("Import {}", job.id(), ex);
			job.failed("import.failure.database");
		}
		catch (IOException | UncheckedIOException ex) {
			LOGGER.error("Import {}", job.id(), ex);
			job.failed("import.failure.file");
		}
		catch (RuntimeException | OutOfMemoryError ex) {
			LOGGER.error("Import {}", job.id(), ex);
			job.failed("import.failure.other");
		}
	}

	@Override
	public void destroy() {
		this.jobs.values().stream().filter((job) -> job.state().running()).forEach(ImportJob::cancel);
		this.workers.shutdownNow();
	}

	/** A step that may fail. */
	@FunctionalInterface
	private interface Step {

		void run() throws UnusableWorkbook, IOException;

	}

}
