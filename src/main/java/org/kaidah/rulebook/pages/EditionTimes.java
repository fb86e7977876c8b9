package org.kaidah.rulebook.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kaidah.rulebook.PublishedEdition;

/**
 * The editions of a jurisdiction with the time that each is in force.
 *
 * @param lines the newest first
 */
record EditionTimes(List<Line> lines) {

	/** Where an edition stands in time. */
	public enum State {

		/** Decides today. */
		IN_FORCE,

		/** Is going to be in force. */
		SCHEDULED,

		/** Was in force. */
		SUPERSEDED,

		/** Was replaced before it came into force. */
		REPLACED

	}

	/**
	 * An edition in time.
	 *
	 * @param until the last day it is in force; {@code null} where no end is known, or it
	 * never was in force
	 */
	record Line(PublishedEdition edition, State state, LocalDate until) {
	}

	/**
	 * Tells the time of each edition: one lasts until the next that counts begins.
	 * @param history all editions of a jurisdiction, the newest first
	 */
	static EditionTimes of(List<PublishedEdition> history, LocalDate today) {
		return new EditionTimes(history.stream().map((edition) -> line(edition, history, today)).toList());
	}

	private static Line line(PublishedEdition edition, List<PublishedEdition> history, LocalDate today) {
		if (!edition.counts()) {
			return new Line(edition, State.REPLACED, null);
		}
		LocalDate next = history.stream()
			.filter(PublishedEdition::counts)
			.map(PublishedEdition::effective)
			.filter((day) -> day.isAfter(edition.effective()))
			.min(Comparator.naturalOrder())
			.orElse(null);
		State state = edition.scheduled(today) ? State.SCHEDULED
				: (next == null || next.isAfter(today)) ? State.IN_FORCE : State.SUPERSEDED;
		return new Line(edition, state, (next != null) ? next.minusDays(1) : null);
	}

	/** The edition that decides today, if it is the jurisdiction's own. */
	public Line inForce() {
		return this.lines.stream().filter((line) -> line.state() == State.IN_FORCE).findFirst().orElse(null);
	}

	/** Those to come, the next first. */
	public List<Line> scheduled() {
		return this.lines.stream()
			.filter((line) -> line.state() == State.SCHEDULED)
			.sorted(Comparator.comparing((Line line) -> line.edition().effective()))
			.toList();
	}

	/** An edition by its number. */
	Optional<Line> number(int number) {
		return this.lines.stream().filter((line) -> line.edition().number() == number).findFirst();
	}

}
