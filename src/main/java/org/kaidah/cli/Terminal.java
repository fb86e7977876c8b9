package org.kaidah.cli;

import java.io.PrintStream;

/** What every verb has at hand. */
record Terminal(PrintStream out, PrintStream err, Texts texts) {

	static final int SUCCESS = 0;

	static final int FINDINGS = 1;

	static final int UNUSABLE = 2;

	/** Says on stderr why nothing could be done. */
	int unusable(String key, Object... arguments) {
		this.err.println(this.texts.get(key, arguments));
		return UNUSABLE;
	}

}
