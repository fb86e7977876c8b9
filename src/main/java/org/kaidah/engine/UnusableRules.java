package org.kaidah.engine;

import java.util.List;

import org.kaidah.engine.language.Problem;

/** Rules that cannot be made an edition, with every reason. */
public class UnusableRules extends Exception {

	private final transient List<Problem> problems;

	public UnusableRules(List<Problem> problems) {
		super(problems.toString());
		this.problems = List.copyOf(problems);
	}

	/** The reasons, at least one. */
	public List<Problem> problems() {
		return this.problems;
	}

}
