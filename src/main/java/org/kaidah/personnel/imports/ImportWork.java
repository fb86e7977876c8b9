package org.kaidah.personnel.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import org.kaidah.personnel.DossierCodec;
import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.RowMessage.Level;
import org.kaidah.personnel.RowMessageTexts;
import org.kaidah.personnel.UnusableWorkbook;
import org.kaidah.personnel.store.Change;
import org.kaidah.personnel.store.Dossiers;
import org.kaidah.personnel.store.References;
import org.kaidah.personnel.store.Register;
import org.kaidah.personnel.store.StoreCancelled;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.personnel.store.Stored;
import org.kaidah.personnel.workbook.CorrectedCopy;
import org.kaidah.personnel.workbook.WorkbookReader;
import org.springframework.stereotype.Component;

/** The two long steps of an import: reading with the comparison, and storing. */
@Component
class ImportWork {

	private final WorkbookReader reader = new WorkbookReader();

	/** A large workbook takes half the memory while it is read, so one at a time. */
	private final ReentrantLock reading = new ReentrantLock(true);

	private final StoreDossiers store;

	private final Dossiers dossiers;

	private final Register register;

	private final References references;

	ImportWork(StoreDossiers store, Dossiers dossiers, Register register, References references) {
		this.store = store;
		this.dossiers = dossiers;
		this.register = register;
		this.references = references;
	}

	/**
	 * Reads the workbook into files and says what storing it would come to.
	 * @throws StoreCancelled if the import is given up
	 */
	void read(ImportJob job) throws UnusableWorkbook, IOException {
		this.reading.lock();
		try {
			job.at(ImportState.READING);
			job.read(readIntoFiles(job));
		}
		finally {
			this.reading.unlock();
		}
		compare(job);
	}

	private ReadWorkbook readIntoFiles(ImportJob job) throws UnusableWorkbook, IOException {
		PersonnelData data = this.reader.read(job.file(), job.asOf(), (sheet, rows) -> {
			job.rowsRead(sheet, rows);
			requireWanted(job);
		});
		requireWanted(job);
		DossierFile.write(job.dossiers(), data.dossiers());
		MessageFile.write(job.messages(), data.messages());
		Set<String> sheets = data.acceptedRows()
			.entrySet()
			.stream()
			.filter((sheet) -> sheet.getValue() > 0)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		return new ReadWorkbook(sheets, data.acceptedRows(), data.posts(), data.dossiers().size(),
				data.count(Level.NOTE), data.count(Level.REJECT), hash(job.file()));
	}

	private void compare(ImportJob job) throws IOException {
		try (DossierFile.Reader people = DossierFile.read(job.dossiers())) {
			job.ready(this.store.compare(content(job, people), job::peopleDone));
		}
	}

	/**
	 * Stores what was read, against what is stored by then.
	 * @throws StoreCancelled if the import is given up
	 */
	void save(ImportJob job) throws IOException {
		ReadWorkbook workbook = job.workbook();
		Change change = new Change(Change.IMPORT, job.fileName(), workbook.fileHash(), job.asOf(), workbook.noted(),
				workbook.refused());
		try (DossierFile.Reader people = DossierFile.read(job.dossiers())) {
			Stored stored = this.store.store(change, () -> content(job, people), job::peopleDone);
			job.saved(stored);
		}
	}

	/**
	 * Writes the workbook again with its messages beside their cells.
	 * @param texts the words of the messages
	 * @return a file for the caller to remove
	 */
	Path correctedCopy(ImportJob job, RowMessageTexts texts) throws IOException, UnusableWorkbook {
		Path copy = Files.createTempFile(job.folder(), "copy", ".xlsx");
		this.reading.lock();
		try (MessageFile.Reader messages = MessageFile.read(job.messages());
				OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
			new CorrectedCopy(job.asOf(), texts::text).write(job.file(), messages, out);
			return copy;
		}
		finally {
			this.reading.unlock();
		}
	}

	private StoreDossiers.Content content(ImportJob job, DossierFile.Reader people) {
		return new StoreDossiers.Content(
				new MergeWithStored(job.workbook(), people, this.dossiers, this.register, this.references),
				job.workbook().posts());
	}

	private static void requireWanted(ImportJob job) {
		if (job.cancelled()) {
			throw new StoreCancelled();
		}
	}

	private static String hash(Path file) {
		try (InputStream in = Files.newInputStream(file);
				DigestInputStream digest = new DigestInputStream(in, DossierCodec.sha256())) {
			digest.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digest.getMessageDigest().digest());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
