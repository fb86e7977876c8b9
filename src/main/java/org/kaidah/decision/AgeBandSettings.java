package org.kaidah.decision;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The age bands by which people are looked at. They group what pages show and decide
 * nothing; ages that decide stand in rules.
 *
 * @param ageBands the ages at which the second and each further band begins
 */
@ConfigurationProperties("kaidah")
public record AgeBandSettings(List<Integer> ageBands) {

	public AgeBandSettings {
		if (ageBands == null || ageBands.isEmpty()) {
			throw new IllegalArgumentException("kaidah.age-bands names no age");
		}
		int before = 0;
		for (int age : ageBands) {
			if (age <= before) {
				throw new IllegalArgumentException(
						"kaidah.age-bands must be ages above 0, each greater than the one before: " + ageBands);
			}
			before = age;
		}
		ageBands = List.copyOf(ageBands);
	}

	/** The bands, the youngest first; together they cover every age. */
	public List<AgeBand> bands() {
		List<AgeBand> bands = new ArrayList<>();
		Integer from = null;
		for (Integer next : this.ageBands) {
			bands.add(new AgeBand(from, next - 1));
			from = next;
		}
		bands.add(new AgeBand(from, null));
		return bands;
	}

}
