package org.kaidah.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.NilaiSumbu;
import org.kaidah.vocabulary.Tingkat;

/**
 * A level of an axis with the values that reach it, as its rule says.
 *
 * @param from the lowest value, or {@code null} where there is none
 * @param fromIncluded whether the lowest value itself reaches it
 * @param to the highest value, or {@code null} where there is none
 * @param toIncluded whether the highest value itself reaches it
 */
public record LevelBand(String level, BigDecimal from, boolean fromIncluded, BigDecimal to, boolean toIncluded,
		Rule rule) {

	/**
	 * The levels of an axis, the lowest first where they are numbers.
	 */
	static List<LevelBand> of(List<Rule> rules, String axis) {
		List<LevelBand> bands = new ArrayList<>();
		for (Rule rule : rules) {
			Literals.insertions(rule, Tingkat.class)
				.filter((insertion) -> axis.equals(Literals.argument(insertion, 0)))
				.map((insertion) -> String.valueOf(Literals.argument(insertion, 1)))
				.forEach((level) -> bands.add(band(rule, axis, level)));
		}
		bands.sort(Comparator.comparing(LevelBand::from, Comparator.nullsFirst(Comparator.naturalOrder()))
			.thenComparing(LevelBand::to, Comparator.nullsLast(Comparator.naturalOrder())));
		return bands;
	}

	private static LevelBand band(Rule rule, String axis, String level) {
		LevelBand band = new LevelBand(level, null, false, null, false, rule);
		List<Condition.Pattern> values = Literals.patterns(rule, NilaiSumbu.class)
			.filter((pattern) -> Literals.accepted(pattern, "sumbu").contains(axis))
			.toList();
		for (Condition.Pattern pattern : values) {
			for (Expression.Comparison comparison : Literals.comparisons(pattern, "nilai").toList()) {
				band = band.narrowed(comparison.operator(),
						new BigDecimal(String.valueOf(Literals.value(comparison.right()))));
			}
		}
		return band;
	}

	private LevelBand narrowed(String operator, BigDecimal bound) {
		return switch (operator) {
			case ">=" -> new LevelBand(this.level, bound, true, this.to, this.toIncluded, this.rule);
			case ">" -> new LevelBand(this.level, bound, false, this.to, this.toIncluded, this.rule);
			case "<=" -> new LevelBand(this.level, this.from, this.fromIncluded, bound, true, this.rule);
			case "<" -> new LevelBand(this.level, this.from, this.fromIncluded, bound, false, this.rule);
			default -> this;
		};
	}

	/** Whether a value reaches it. */
	boolean holds(BigDecimal value) {
		int lower = (this.from != null) ? value.compareTo(this.from) : 1;
		int upper = (this.to != null) ? value.compareTo(this.to) : -1;
		return (lower > 0 || lower == 0 && this.fromIncluded) && (upper < 0 || upper == 0 && this.toIncluded);
	}

	/** Whether it is reached by numbers at all. */
	public boolean numeric() {
		return this.from != null || this.to != null;
	}

	/**
	 * How its bounds are said: the key of a message that takes the lowest and the highest
	 * value.
	 */
	public String words() {
		String lower = (this.from == null) ? "none" : this.fromIncluded ? "from" : "above";
		String upper = (this.to == null) ? "none" : this.toIncluded ? "to" : "below";
		return "card.band." + lower + '-' + upper;
	}

}
