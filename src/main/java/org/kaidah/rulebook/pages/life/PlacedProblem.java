package org.kaidah.rulebook.pages.life;

import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.draft.Draft;

/**
 * What a check found, and where it can be mended.
 *
 * @param path the file within the draft, or {@code null} where it belongs to another
 * jurisdiction or to none
 */
record PlacedProblem(Problem problem, String path) {

	private static final String SETTINGS = "wilayah.yaml";

	static PlacedProblem of(Problem problem, Draft draft) {
		return new PlacedProblem(problem, path(problem.file(), draft));
	}

	/**
	 * The path of a file within a draft, or {@code null} where it is none of its files.
	 */
	static String path(String file, Draft draft) {
		String place = Jurisdiction.place(draft.jurisdiction());
		return (file.startsWith(place) && file.length() > place.length()) ? file.substring(place.length()) : null;
	}

	/**
	 * Values for the message's places; never none, so that the message is always read as
	 * one with places, in which a quotation mark is written twice.
	 */
	public Object[] arguments() {
		return this.problem.arguments().isEmpty() ? new Object[] { "" } : this.problem.arguments().toArray();
	}

	/** What edits the file, below the draft's address: text, scenarios or settings. */
	public String editor() {
		if (this.path.equals(SETTINGS)) {
			return "wilayah";
		}
		return this.path.endsWith(".yaml") ? "skenario/berkas" : "berkas";
	}

	/** The line's name on the page that edits it. */
	public String anchor() {
		return "b" + Math.max(1, this.problem.line());
	}

	/** Whether it is the file's only, and no line's. */
	public boolean ofWholeFile() {
		return this.problem.line() == 0;
	}

}
