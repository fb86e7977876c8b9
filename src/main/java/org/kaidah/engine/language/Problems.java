package org.kaidah.engine.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Gathers what is wrong with one file, all at once. */
final class Problems {

	private final String file;

	private final List<Problem> found = new ArrayList<>();

	private String code;

	private int count;

	Problems(String file) {
		this.file = file;
	}

	/** Names the rule that problems belong to from now on; {@code null} between rules. */
	void in(String ruleCode) {
		this.code = ruleCode;
	}

	String file() {
		return this.file;
	}

	void error(Span at, String key, Object... arguments) {
		add(Problem.error(this.file, at, this.code, key, arguments));
	}

	void warning(Span at, String key, Object... arguments) {
		add(Problem.warning(this.file, at, this.code, key, arguments));
	}

	/** Beyond what anybody would read they are only counted. */
	void add(Problem problem) {
		this.count++;
		if (this.count <= Limits.PROBLEMS) {
			this.found.add(problem);
		}
	}

	/** How many there are, those not kept included. */
	int count() {
		return this.count;
	}

	List<Problem> found() {
		return Collections.unmodifiableList(this.found);
	}

}
