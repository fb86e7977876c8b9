package org.kaidah.rulebook.draft;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is expected of scenarios.
 *
 * @param strength how many of a hundred small changes of a rule should make a scenario
 * fail; with fewer, a check warns
 */
@ConfigurationProperties("kaidah")
record StrengthSettings(@DefaultValue("95") int strength) {

	private static final int WHOLE = 100;

	StrengthSettings {
		if (strength < 0 || strength > WHOLE) {
			throw new IllegalArgumentException("kaidah.strength is a number from 0 to 100, not " + strength);
		}
	}

}
