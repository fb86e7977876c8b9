package org.kaidah.personnel.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

import org.kaidah.personnel.UnusableWorkbook;
import org.kaidah.personnel.store.Stored;

/**
 * One import, from the upload to the decision of a person and its execution. Several
 * threads look at it; each change is one step.
 */
public final class ImportJob {

	private final String id;

	private final String fileName;

	private final LocalDate asOf;

	private final Instant started;

	private final Path folder;

	private ImportState state = ImportState.WAITING;

	private boolean cancelled;

	private String sheet;

	private int rows;

	private int people;

	private ReadWorkbook workbook;

	private Stored compared;

	private Stored stored;

	private UnusableWorkbook refusal;

	private String failure;

	ImportJob(String id, String fileName, LocalDate asOf, Instant started, Path folder) {
		this.id = id;
		this.fileName = fileName;
		this.asOf = asOf;
		this.started = started;
		this.folder = folder;
	}

	/** As it stands at this moment, for a page that looks at it more than once. */
	synchronized ImportJob still() {
		ImportJob still = new ImportJob(this.id, this.fileName, this.asOf, this.started, this.folder);
		still.state = this.state;
		still.cancelled = this.cancelled;
		still.sheet = this.sheet;
		still.rows = this.rows;
		still.people = this.people;
		still.workbook = this.workbook;
		still.compared = this.compared;
		still.stored = this.stored;
		still.refusal = this.refusal;
		still.failure = this.failure;
		return still;
	}

	/** A random name that nobody can guess. */
	public String id() {
		return this.id;
	}

	/** The file as its owner named it. */
	public String fileName() {
		return this.fileName;
	}

	/** The date of which the data are judged. */
	public LocalDate asOf() {
		return this.asOf;
	}

	/** When it was uploaded. */
	public Instant started() {
		return this.started;
	}

	/** How far it has come. */
	public synchronized ImportState state() {
		return this.state;
	}

	/** The sheet being read, or {@code null}. */
	public synchronized String sheet() {
		return this.sheet;
	}

	/** Rows of that sheet read so far. */
	public synchronized int rows() {
		return this.rows;
	}

	/** People compared or stored so far. */
	public synchronized int people() {
		return this.people;
	}

	/** What storing would have come to when it was compared, or {@code null}. */
	public synchronized Stored compared() {
		return this.compared;
	}

	/** What storing came to, or {@code null}. */
	public synchronized Stored stored() {
		return this.stored;
	}

	/**
	 * Whether somebody else changed the data between the comparison and the storing, so
	 * that its figures are others.
	 */
	public synchronized boolean overtaken() {
		return this.stored != null && base(this.stored) != this.compared.revision();
	}

	/** Whether storing was tried, failed, and may be tried again. */
	public synchronized boolean repeatable() {
		return this.state == ImportState.FAILED && this.compared != null;
	}

	/** Why it failed, a key in {@code messages.properties}, or {@code null}. */
	public synchronized String failure() {
		return this.failure;
	}

	/** Whether the workbook is still here, to be given back with its messages. */
	public boolean copyable() {
		return workbook() != null && Files.exists(file());
	}

	synchronized UnusableWorkbook refusal() {
		return this.refusal;
	}

	synchronized ReadWorkbook workbook() {
		return this.workbook;
	}

	synchronized boolean cancelled() {
		return this.cancelled;
	}

	Path file() {
		return this.folder.resolve("workbook.xlsx");
	}

	Path dossiers() {
		return this.folder.resolve("dossiers");
	}

	Path messages() {
		return this.folder.resolve("messages");
	}

	Path folder() {
		return this.folder;
	}

	synchronized void at(ImportState next) {
		this.state = next;
		this.people = 0;
		this.sheet = null;
	}

	synchronized void rowsRead(String name, int count) {
		this.sheet = name;
		this.rows = count;
	}

	synchronized boolean peopleDone(int count) {
		this.people = count;
		return !this.cancelled;
	}

	synchronized void read(ReadWorkbook read) {
		this.workbook = read;
		at(ImportState.COMPARING);
	}

	synchronized void ready(Stored difference) {
		this.compared = difference;
		at(ImportState.READY);
	}

	/** Whether this call is the one that begins to store. */
	synchronized boolean beginSaving() {
		if (this.state != ImportState.READY && !repeatable()) {
			return false;
		}
		this.failure = null;
		at(ImportState.SAVING);
		return true;
	}

	synchronized void saved(Stored outcome) {
		this.stored = outcome;
		at(ImportState.SAVED);
	}

	synchronized void refused(UnusableWorkbook reason) {
		this.refusal = reason;
		at(ImportState.UNUSABLE);
	}

	synchronized void failed(String reason) {
		this.failure = reason;
		at(ImportState.FAILED);
	}

	/** Asks the work to stop, or ends what waits for a decision. */
	synchronized boolean cancel() {
		this.cancelled = true;
		if (this.state == ImportState.READY || repeatable()) {
			at(ImportState.CANCELLED);
			return true;
		}
		return false;
	}

	/** What stood before. */
	private static long base(Stored one) {
		return one.anything() ? one.revision() - 1 : one.revision();
	}

}
