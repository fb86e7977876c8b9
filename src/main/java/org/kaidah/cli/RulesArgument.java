package org.kaidah.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RulesFolder;

/** A folder of rules and the jurisdictions in it that a verb is about. */
record RulesArgument(RulesFolder folder, RuleBook book, List<String> codes) {

	/**
	 * Opens what was asked for; where that is not possible, says so on stderr.
	 * @param jurisdiction a code, or {@code null} for all
	 */
	static Optional<RulesArgument> open(Terminal terminal, Path folder, String jurisdiction) {
		try {
			RulesFolder rules = RulesFolder.open(folder);
			RuleBook book = new RuleBook(rules);
			if (jurisdiction == null) {
				return Optional.of(new RulesArgument(rules, book, book.codes()));
			}
			if (!book.knows(jurisdiction)) {
				terminal.unusable("cli.jurisdiction", jurisdiction, String.join(", ", book.codes()));
				return Optional.empty();
			}
			return Optional.of(new RulesArgument(rules, book, List.of(jurisdiction)));
		}
		catch (IOException ex) {
			terminal.unusable("cli.folder", folder);
			return Optional.empty();
		}
	}

}
