package org.kaidah.decision.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.kaidah.decision.Population;
import org.kaidah.decision.RunRequest;

/**
 * A run to be started.
 *
 * @param jurisdiction code of the jurisdiction whose rules decide
 * @param asOf the as-of date
 * @param target the level people are judged for, or absent
 * @param unit where given, only the people of this unit (OPD)
 * @param nips where given, only these people
 */
record NewRun(@NotBlank String jurisdiction, @NotNull LocalDate asOf, String target, String unit, List<String> nips) {

	RunRequest request(String idempotencyKey) {
		return new RunRequest(this.jurisdiction, this.asOf, this.target, population(), idempotencyKey);
	}

	private Population population() {
		if (this.nips != null) {
			return Population.list(this.nips.stream().filter(Objects::nonNull).toList());
		}
		return (this.unit != null) ? Population.unit(this.unit) : Population.all();
	}

}
