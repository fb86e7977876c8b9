package org.kaidah.rulebook;

import org.kaidah.engine.language.Problem;

/** Why facts that somebody wrote down cannot be used. */
public final class UnusableFacts extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	UnusableFacts(Problem problem) {
		super(problem.toString());
		this.problem = problem;
	}

	/** What is wrong, and where. */
	public Problem problem() {
		return this.problem;
	}

}
