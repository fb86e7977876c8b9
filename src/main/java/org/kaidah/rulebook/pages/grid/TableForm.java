package org.kaidah.rulebook.pages.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.web.FormProblem;

/**
 * Where the rules of a decision table are to go.
 *
 * @param teks the rules
 * @param folder the folder
 * @param berkas the file's name, with or without its ending
 * @param versi the draft's version that the form was made from
 */
record TableForm(String teks, String folder, String berkas, Long versi) {

	TableForm {
		versi = Objects.requireNonNullElse(versi, 0L);
		teks = (teks != null) ? GridForm.normal(teks) : "";
		folder = (folder != null) ? folder.strip() : "";
		berkas = (berkas != null) ? berkas.strip() : "";
	}

	/** The path of the file. */
	String path() {
		String name = this.berkas.endsWith(RuleDocument.RULES) ? this.berkas : this.berkas + RuleDocument.RULES;
		return this.folder.isEmpty() ? name : this.folder + '/' + name;
	}

	/**
	 * What stands against saving it.
	 * @param document the draft's files
	 * @param own codes of the rules that are the draft's own
	 */
	List<FormProblem> problems(RuleDocument document, Set<String> own) {
		List<FormProblem> problems = new ArrayList<>();
		if (this.teks.isBlank()) {
			problems.add(new FormProblem("teks", "table.text-empty"));
		}
		if (this.berkas.isEmpty() || !RuleDocument.isPath(path())) {
			problems.add(new FormProblem("berkas", "table.path-bad", path()));
		}
		else if (document.text(path()) != null) {
			problems.add(new FormProblem("berkas", "table.path-taken", path()));
		}
		for (Rule rule : RuleParser.parse(new RuleFile(path(), this.teks)).rules()) {
			if (own.contains(rule.code())) {
				problems.add(new FormProblem("teks", "table.code-taken", rule.code(), rule.name()));
			}
		}
		return problems;
	}

}
