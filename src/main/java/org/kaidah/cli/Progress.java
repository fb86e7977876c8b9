package org.kaidah.cli;

/** How far a long piece of work is, on stderr: a line at most for every tenth of it. */
final class Progress {

	private static final int TENTHS = 10;

	private final Terminal terminal;

	private int told = -1;

	private String sheet = "";

	private int rows;

	Progress(Terminal terminal) {
		this.terminal = terminal;
	}

	/** Hears of rows read; a sheet is told of when it is done. */
	void read(String name, int count) {
		if (!this.sheet.equals(name) && !this.sheet.isEmpty()) {
			flush();
		}
		this.sheet = name;
		this.rows = count;
	}

	void readAll() {
		if (!this.sheet.isEmpty()) {
			flush();
		}
	}

	private void flush() {
		this.terminal.err().println(this.terminal.texts().get("progress.sheet", this.sheet, String.valueOf(this.rows)));
	}

	void decided(int done, int total) {
		int tenth = (total > 0) ? done * TENTHS / total : TENTHS;
		if (tenth > this.told) {
			this.told = tenth;
			this.terminal.err()
				.println(this.terminal.texts().get("progress.decided", String.valueOf(done), String.valueOf(total)));
		}
	}

}
