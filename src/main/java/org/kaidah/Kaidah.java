package org.kaidah;

import org.kaidah.cli.CommandLineVerbs;

/** Starts Kaidah: a verb of the command line, or the sample where none is given. */
public final class Kaidah {

	private Kaidah() {
	}

	public static void main(String[] arguments) {
		System.exit(CommandLineVerbs.run(arguments, System.out, System.err));
	}

}
