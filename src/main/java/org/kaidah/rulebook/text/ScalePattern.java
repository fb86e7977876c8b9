package org.kaidah.rulebook.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.kaidah.engine.language.RuleWriter;
import org.kaidah.vocabulary.DataTambahan;
import org.kaidah.vocabulary.Unsur;

/**
 * A new point scale: one rule for each step. The steps are half-open intervals, from
 * their own lower bound up to that of the next, so that there is neither gap nor overlap.
 *
 * @param heading how names and codes begin; the rules are numbered from the highest step
 * down
 * @param indicator the indicator that gets the points
 * @param measure what is looked at, a number
 * @param steps in any order; exactly one has no lower bound
 * @param missing what is said to be missing where there is no value; empty where no such
 * rule is wanted
 */
public record ScalePattern(RuleHeading heading, String indicator, Measure measure, List<Step> steps, String missing) {

	/**
	 * A step.
	 *
	 * @param from its lower bound, included; empty for the lowest step
	 * @param points what it gives
	 */
	public record Step(String from, String points) {
	}

	/** A step read. */
	private record Bound(String from, String points) {

		BigDecimal value() {
			return new BigDecimal(this.from);
		}

	}

	/** Fills the pattern in. */
	public Drafted draft() {
		PatternDraft draft = new PatternDraft(this.heading);
		this.measure.check(draft);
		String indikator = draft.text("indicator", this.indicator);
		List<Bound> bounds = bounds(draft);
		Measure measure = single(draft, indikator);
		String property = measure.property();
		for (int i = 0; i < bounds.size(); i++) {
			Bound bound = bounds.get(i);
			String below = (i > 0) ? bounds.get(i - 1).from() : null;
			List<String> constraints = new ArrayList<>();
			if (bound.from() != null) {
				constraints.add(property + " >= " + bound.from());
			}
			if (below != null) {
				constraints.add(property + " < " + below);
			}
			draft.rule(name(bound.from(), below), this.heading.code() + '-' + (i + 1),
					List.of(measure.with(constraints.toArray(String[]::new))),
					"new Poin(" + indikator + ", " + bound.points() + ')');
		}
		if (!this.missing.isBlank()) {
			draft.rule(PatternDraft.words("pattern.scale.missing", this.heading.name().strip()),
					this.heading.code() + '-' + (bounds.size() + 1),
					List.of("not Poin( indikator == " + indikator + " )"),
					"new BelumLengkap(" + draft.text("missing", this.missing) + ')');
		}
		return draft.finish();
	}

	/**
	 * What the steps look at. Additional data may have a row for each month, and two rows
	 * would give one person two results: their mean is taken first.
	 */
	private Measure single(PatternDraft draft, String indikator) {
		if (!this.measure.type().equals(DataTambahan.class.getSimpleName())) {
			return this.measure;
		}
		String value = this.measure.property();
		String part = RuleWriter.quoted(value);
		draft.rule(PatternDraft.words("pattern.scale.mean", this.heading.name().strip()), this.heading.code() + "-0",
				List.of("accumulate( " + this.measure.with(value + " != null", "$n : " + value)
						+ "; $rata : rata($n) )"),
				"new Unsur(" + indikator + ", " + part + ", $rata)");
		return new Measure(Unsur.class.getSimpleName(), "indikator == " + indikator + ", unsur == " + part, "nilai");
	}

	/** From the highest step down. */
	private List<Bound> bounds(PatternDraft draft) {
		List<Bound> bounds = new ArrayList<>();
		List<Bound> lowest = new ArrayList<>();
		for (Step step : this.steps) {
			String points = draft.number("points", step.points());
			if (step.from().isBlank()) {
				lowest.add(new Bound(null, points));
			}
			else {
				bounds.add(new Bound(draft.number("from", step.from()), points));
			}
		}
		if (lowest.size() != 1 || bounds.isEmpty()) {
			draft.refuse("steps", "pattern.scale-lowest");
		}
		if (bounds.stream().map((bound) -> bound.value().stripTrailingZeros()).distinct().count() != bounds.size()) {
			draft.refuse("steps", "pattern.scale-twice");
		}
		bounds.sort(Comparator.comparing(Bound::value).reversed());
		bounds.addAll(lowest);
		return bounds;
	}

	private String name(String from, String below) {
		String name = this.heading.name().strip();
		if (from == null) {
			return PatternDraft.words("pattern.scale.below", name, shown(below));
		}
		return (below != null) ? PatternDraft.words("pattern.scale.between", name, shown(from), shown(below))
				: PatternDraft.words("pattern.scale.from", name, shown(from));
	}

	private static String shown(String number) {
		return (number != null) ? number.replace('.', ',') : "";
	}

}
