package org.kaidah.engine.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kaidah.vocabulary.Fakta;

/**
 * A person who shows a defect of the rules.
 *
 * @param facts what is known about the person; empty where no person was found
 * @param asOf the as-of date of the facts, or {@code null} where there are none
 */
public record Witness(List<Fakta> facts, LocalDate asOf) {

	/** No person was found who shows it. */
	static final Witness NOBODY = new Witness(List.of(), null);

	public Witness {
		facts = List.copyOf(facts);
	}

	/** Whether there is a person. */
	public boolean isSomebody() {
		return !this.facts.isEmpty();
	}

	/**
	 * The as-of date of most of some people.
	 * @param otherwise where there are none
	 */
	static LocalDate usualDate(List<Witness> people, LocalDate otherwise) {
		return people.stream()
			.map(Witness::asOf)
			.collect(Collectors.groupingBy((date) -> date, Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.<LocalDate, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(otherwise);
	}

}
