package org.kaidah.decision;

import java.math.BigDecimal;
import java.util.List;

/**
 * One person of a run as a list shows them.
 *
 * @param name as known then
 * @param post name of the post held
 * @param unit unit (OPD)
 * @param level level of the post
 * @param box 1 to 9, or {@code null} where the person cannot be assessed
 * @param performance value of the performance axis to 10 decimals, or {@code null}
 * @param potential value of the potential axis to 10 decimals, or {@code null}
 * @param talent talent value to 10 decimals, or {@code null}
 * @param eligibility answer on promotion, or {@code null} where none was asked for
 * @param pools pools the person belongs to
 * @param missing data that is missing
 */
public record DecisionLine(String nip, String name, String post, String unit, String level, Integer box,
		BigDecimal performance, BigDecimal potential, BigDecimal talent, TalentResult.Answer eligibility,
		List<String> pools, List<String> missing) {
}
