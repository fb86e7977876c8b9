package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kaidah.vocabulary.Fakta;

/**
 * Moves one number in the data until a number that the rules compute from it comes out as
 * wanted: two trials tell how the one follows the other.
 */
final class Approach {

	private static final List<BigDecimal> TRIALS = List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(3),
			BigDecimal.valueOf(100));

	private static final BigDecimal MOST = BigDecimal.valueOf(200);

	private final People people;

	private final Subject subject;

	private final Optional<BigDecimal> wanted;

	Approach(People people, Subject subject, Object wanted) {
		this.people = people;
		this.subject = subject;
		this.wanted = number(wanted);
	}

	private static Optional<BigDecimal> number(Object conclusion) {
		return Records.values(conclusion)
			.values()
			.stream()
			.filter(BigDecimal.class::isInstance)
			.map(BigDecimal.class::cast)
			.findFirst();
	}

	/**
	 * The people that the trials led to.
	 * @param movable rows with the number of each that can be moved
	 */
	List<Person> from(Person start, Map<List<Fakta>, String> movable) {
		List<Person> reached = new ArrayList<>();
		if (this.wanted.isPresent()) {
			movable.forEach((rows, part) -> {
				for (int i = 1; i < TRIALS.size(); i++) {
					between(start, rows, part, TRIALS.get(i - 1), TRIALS.get(i)).ifPresent(reached::add);
				}
			});
		}
		return reached;
	}

	private Optional<Person> between(Person start, List<Fakta> rows, String part, BigDecimal low, BigDecimal high) {
		Optional<BigDecimal> atLow = value(moved(start, rows, part, low));
		Optional<BigDecimal> atHigh = value(moved(start, rows, part, high));
		if (atLow.isEmpty() || atHigh.isEmpty() || atLow.get().compareTo(atHigh.get()) == 0) {
			return Optional.empty();
		}
		BigDecimal step = this.wanted.orElseThrow()
			.subtract(atLow.get())
			.multiply(high.subtract(low))
			.divide(atHigh.get().subtract(atLow.get()), MathContext.DECIMAL64);
		BigDecimal there = low.add(step);
		boolean possible = there.signum() >= 0 && there.compareTo(MOST) <= 0;
		return possible ? Optional.of(moved(start, rows, part, there)) : Optional.empty();
	}

	private Person moved(Person start, List<Fakta> rows, String part, BigDecimal number) {
		return this.people.decide(Rows.changed(start.facts(), rows, Map.of(part, number)));
	}

	private Optional<BigDecimal> value(Person person) {
		return person.decision()
			.conclusions()
			.stream()
			.filter(this.subject::includes)
			.findFirst()
			.flatMap(Approach::number);
	}

}
