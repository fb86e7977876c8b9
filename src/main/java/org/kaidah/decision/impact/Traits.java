package org.kaidah.decision.impact;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kaidah.decision.AgeBand;
import org.kaidah.decision.DecisionFilter;
import org.kaidah.personnel.Person;

/**
 * By what a person is counted; rules see none of it here.
 *
 * @param values one for each dimension, {@link DecisionFilter#UNKNOWN} where it is not
 * known
 */
record Traits(Map<Dimension, String> values) {

	/** Of somebody whose dossier cannot be read. */
	static final Traits UNKNOWN = of(null, null, null, null);

	static Traits of(Person person, LocalDate asOf, List<AgeBand> bands) {
		return of(person.unorIndukNama(), person.jenjang(), person.jenisKelamin(),
				(person.tglLahir() != null) ? band(Period.between(person.tglLahir(), asOf).getYears(), bands) : null);
	}

	private static String band(int age, List<AgeBand> bands) {
		return bands.stream().filter((band) -> band.holds(age)).map(AgeBand::toString).findFirst().orElse(null);
	}

	private static Traits of(String unit, String level, String sex, String age) {
		Map<Dimension, String> values = new EnumMap<>(Dimension.class);
		values.put(Dimension.UNIT, known(unit));
		values.put(Dimension.LEVEL, known(level));
		values.put(Dimension.SEX, known(sex));
		values.put(Dimension.AGE, known(age));
		return new Traits(values);
	}

	private static String known(String value) {
		return Objects.requireNonNullElse(value, DecisionFilter.UNKNOWN);
	}

}
