package org.kaidah.decision.api;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import tools.jackson.databind.JsonNode;

/**
 * Facts about one person to be evaluated; nothing is stored.
 *
 * @param jurisdiction code of the jurisdiction whose rules decide
 * @param asOf the as-of date
 * @param target the level the person is judged for, or absent
 * @param facts by type of fact, such as {@code pegawai} or {@code kinerja}, one row or a
 * list of rows, with the words of the rule vocabulary
 */
record EvaluationRequest(@NotBlank String jurisdiction, @NotNull LocalDate asOf, String target,
		@NotNull JsonNode facts) {
}
