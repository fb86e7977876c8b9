package org.kaidah.personnel.store;

import java.util.Collections;

/** Pieces of statements. */
final class Sql {

	private Sql() {
	}

	/** As many places for values as are asked for, with commas between them. */
	static String places(int count) {
		return String.join(",", Collections.nCopies(count, "?"));
	}

}
