package org.kaidah.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Trace;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Pegawai;
import org.kaidah.vocabulary.Tertimbang;

/**
 * An indicator of an axis on a talent card.
 *
 * @param weight its weight in per cent, or {@code null} where no rule says it in so many
 * words
 * @param points points and contribution with the rule of the weight, or {@code null}
 * where the person has none yet
 * @param sources what gave the points, each with its rule
 * @param weightRules the rules that say the weight
 */
public record IndicatorCard(String name, BigDecimal weight, Drawn<Tertimbang> points, List<Drawn<?>> sources,
		List<Rule> weightRules) {

	private static final int MOST_FACTS = 3;

	/** The indicators of an axis in the order of the rules that weigh them. */
	static List<IndicatorCard> of(Decision decision, Trace trace, List<Rule> rules, String axis) {
		Map<String, IndicatorCard> indicators = new LinkedHashMap<>();
		for (Rule rule : rules) {
			Literals.insertions(rule, Tertimbang.class)
				.filter((insertion) -> axis.equals(Literals.argument(insertion, 0)))
				.filter((insertion) -> Literals.argument(insertion, 1) != null)
				.map((insertion) -> expected(rule, insertion))
				.forEach((indicator) -> indicators.putIfAbsent(indicator.name(), indicator));
		}
		for (Tertimbang weighted : decision.all(Tertimbang.class)) {
			if (weighted.sumbu().equals(axis)) {
				indicators.put(weighted.indikator(), found(trace, weighted));
			}
		}
		return List.copyOf(indicators.values());
	}

	private static IndicatorCard expected(Rule rule, Insertion insertion) {
		Object weight = Literals.argument(insertion, 2);
		return new IndicatorCard(String.valueOf(Literals.argument(insertion, 1)),
				(weight != null) ? new BigDecimal(weight.toString()) : null, null, List.of(), List.of(rule));
	}

	private static IndicatorCard found(Trace trace, Tertimbang weighted) {
		Drawn<Tertimbang> points = Drawn.of(trace, weighted);
		List<Drawn<?>> sources = new ArrayList<>();
		trace.premises(weighted).forEach((premise) -> sources.add(Drawn.of(trace, premise)));
		return new IndicatorCard(weighted.indikator(), weighted.bobot(), points, sources, points.rules());
	}

	/** The rules that gave the points. */
	public List<Rule> pointRules() {
		return this.sources.stream()
			.flatMap((source) -> source.rules().stream())
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/**
	 * The facts behind the points where they are few enough to stand beside them; who the
	 * person is stands on top of the card already.
	 */
	public List<Fakta> shownFacts() {
		List<Fakta> facts = (this.points != null)
				? this.points.reason().facts().stream().filter((fact) -> !(fact instanceof Pegawai)).toList()
				: List.of();
		return (facts.size() <= MOST_FACTS) ? facts : List.of();
	}

}
