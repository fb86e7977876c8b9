package org.kaidah.rulebook.pages.grid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.kaidah.rulebook.LittleRules;

/** Few rules, among them the shipped levels of potential and the binding boxes. */
class LevelRules extends LittleRules {

	/** The levels of potential. */
	static final String LEVELS = "potensial/tingkat.drl";

	/** The nine boxes, which are binding law. */
	static final String BOXES = "kotak/kotak.drl";

	@Override
	protected void fill(Path folder) throws IOException {
		super.fill(folder);
		for (String file : new String[] { LEVELS, BOXES }) {
			write(folder, "nasional/" + file, Files.readString(Path.of("rules/nasional").resolve(file)));
		}
	}

}
