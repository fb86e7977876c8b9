package org.kaidah.personnel.imports;

/** How far an import has come. */
public enum ImportState {

	/** Waits until another workbook has been read. */
	WAITING(true),

	/** The workbook is being read. */
	READING(true),

	/** What was read is being compared with what is stored. */
	COMPARING(true),

	/** A person has to decide. */
	READY(false),

	/** Everything is being stored. */
	SAVING(true),

	/** Stored, or found to be stored already. */
	SAVED(false),

	/** The file cannot be read as a workbook. */
	UNUSABLE(false),

	/** Given up by a person; nothing was stored. */
	CANCELLED(false),

	/** Something failed; unless the import says otherwise, nothing was stored. */
	FAILED(false);

	private final boolean running;

	ImportState(boolean running) {
		this.running = running;
	}

	/** Whether the import is at work. */
	public boolean running() {
		return this.running;
	}

	/** The state's key in {@code messages.properties}. */
	public String key() {
		return "import.state." + name().toLowerCase(java.util.Locale.ROOT);
	}

}
