package org.kaidah.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Trace;
import org.kaidah.engine.EvaluationError;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Anggota;
import org.kaidah.vocabulary.Anjuran;
import org.kaidah.vocabulary.BelumLengkap;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.Kotak;
import org.kaidah.vocabulary.NilaiSumbu;
import org.kaidah.vocabulary.Simpulan;
import org.kaidah.vocabulary.Temuan;
import org.kaidah.vocabulary.Tingkat;

/**
 * A decision about one person, laid out for the person and those who answer for it: what
 * came out, each number with the rule that made it, and why. Everything is read off the
 * decision and its rules; nothing is computed again.
 *
 * @param box the box, or {@code null} where there is none
 * @param recommendations what the rules recommend for the box
 * @param development what else they recommend
 * @param performance the performance axis
 * @param potential the potential axis
 * @param talent the talent value and what it is made up of
 * @param pools the talent pools the person belongs to
 * @param findings findings about eligibility
 * @param requirements the answer to each requirement of the target
 * @param missing data that is missing
 * @param errors defects of the rules that showed on this person
 */
public record TalentCard(Drawn<Kotak> box, List<Drawn<Anjuran>> recommendations, List<Drawn<Anjuran>> development,
		AxisCard performance, AxisCard potential, AxisCard talent, List<Drawn<Anggota>> pools,
		List<Drawn<Temuan>> findings, List<Drawn<Hasil>> requirements, List<MissingData> missing,
		List<EvaluationError> errors) {

	/** How the rules name what a recommendation for a box is about. */
	private static final String BOX = Kotak.class.getSimpleName().toUpperCase(Locale.ROOT);

	/**
	 * The card of a decision.
	 * @param rules the rules of the edition that decided
	 */
	public static TalentCard of(Decision decision, List<Rule> rules) {
		Trace trace = new Trace(decision);
		Optional<Kotak> box = decision.errors().isEmpty() ? decision.single(Kotak.class, "") : Optional.empty();
		List<Drawn<Anjuran>> advice = drawn(decision, trace, Anjuran.class);
		return new TalentCard(box.map((conclusion) -> Drawn.of(trace, conclusion)).orElse(null),
				advice.stream().filter((each) -> isAboutBox(each.conclusion())).toList(),
				advice.stream().filter((each) -> !isAboutBox(each.conclusion())).toList(),
				axis(decision, trace, rules, TalentResult.PERFORMANCE),
				axis(decision, trace, rules, TalentResult.POTENTIAL), axis(decision, trace, rules, TalentResult.TALENT),
				drawn(decision, trace, Anggota.class), drawn(decision, trace, Temuan.class),
				drawn(decision, trace, Hasil.class),
				drawn(decision, trace, BelumLengkap.class).stream()
					.map((missing) -> MissingData.of(missing, rules))
					.toList(),
				decision.errors());
	}

	private static boolean isAboutBox(Anjuran advice) {
		return advice.perihal().startsWith(BOX + ' ');
	}

	private static AxisCard axis(Decision decision, Trace trace, List<Rule> rules, String name) {
		return new AxisCard(name,
				decision.single(NilaiSumbu.class, name).map((conclusion) -> Drawn.of(trace, conclusion)).orElse(null),
				decision.single(Tingkat.class, name).map((conclusion) -> Drawn.of(trace, conclusion)).orElse(null),
				LevelBand.of(rules, name), IndicatorCard.of(decision, trace, rules, name));
	}

	private static <T extends Simpulan> List<Drawn<T>> drawn(Decision decision, Trace trace, Class<T> type) {
		return decision.all(type).stream().map((conclusion) -> Drawn.of(trace, conclusion)).toList();
	}

}
