package org.kaidah.engine.analysis;

import java.util.List;

/** Somebody who differs from somebody else in one thing. */
record Changed(Person base, Change change, Person person) {

	/**
	 * Whether nothing is left of what was taken away: who loses one of several rows is
	 * rightly judged by the others.
	 */
	boolean isGone() {
		List<?> rows = this.base.facts()
			.stream()
			.filter((fact) -> fact.getClass().getSimpleName().equals(this.change.type()))
			.toList();
		return this.change.removed()
				&& (Rows.YEARLY.contains(this.change.type()) || rows.size() == this.change.rows().size());
	}

	/** What was changed. */
	String described() {
		return (this.change.part() != null) ? this.change.type() + '.' + this.change.part() : this.change.type();
	}

}
