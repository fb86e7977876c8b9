package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.engine.language.Rule;

/**
 * Every scale answers everything it ought to, once: no gap, no overlap, no edge that
 * belongs to two rows or to none (design section 5).
 */
final class ScaleCheck {

	private static final int MOST_TOLD = 4;

	private final Scale scale;

	private final Examples examples;

	private final List<Finding> findings = new ArrayList<>();

	private ScaleCheck(Scale scale, Examples examples) {
		this.scale = scale;
		this.examples = examples;
	}

	static List<Finding> check(Scale scale, Examples examples) {
		ScaleCheck check = new ScaleCheck(scale, examples);
		check.gaps();
		check.overlaps();
		return check.findings;
	}

	/** A stretch of neighbouring situations with the same defect. */
	private record Stretch(Situation first, List<Row> rows, int length) {

		/** Its second place lies between written numbers and so shows it best. */
		private Stretch longer(Situation next) {
			return new Stretch((this.length == 1) ? next : this.first, this.rows, this.length + 1);
		}

	}

	private void gaps() {
		List<Stretch> stretches = new ArrayList<>();
		List<Row> before = List.of();
		boolean open = false;
		for (Situation situation : this.scale.situations()) {
			List<Row> answering = this.scale.answering(situation);
			boolean gap = answering.isEmpty() && this.scale.expectsAnswer(situation);
			if (gap && open && this.scale.axes().number(situation) != null) {
				stretches.set(stretches.size() - 1, stretches.get(stretches.size() - 1).longer(situation));
			}
			else if (gap) {
				stretches.add(new Stretch(situation, before, 1));
			}
			open = gap;
			before = answering.isEmpty() ? before : answering;
		}
		distinct(stretches).forEach(this::gap);
	}

	private void gap(Stretch stretch) {
		Situation situation = stretch.first();
		Row at = nearest(stretch);
		Witness witness = this.examples.showing(situation, this.scale.axes().words(),
				(found) -> this.scale.answering(found).isEmpty() && this.scale.expectsAnswer(found), at.rule());
		if (!witness.isSomebody() && (beyond(situation) || this.scale.situations().get(0).facts().size() > 1)) {
			return;
		}
		boolean edge = isEdge(stretch);
		this.findings.add(Finding.error(at.rule(), List.of(at.rule()), witness, key(edge ? "edge-open" : "gap"), name(),
				this.scale.axes().describe(situation), at.rule().code()));
	}

	/**
	 * Beside a number the row before it; otherwise one that asks for nearly this, best
	 * one that answers what another answers.
	 */
	private Row nearest(Stretch stretch) {
		if (this.scale.axes().number(stretch.first()) != null) {
			return stretch.rows().isEmpty() ? this.scale.first() : stretch.rows().get(0);
		}
		Set<Rule> doubled = new HashSet<>();
		this.scale.situations()
			.stream()
			.map(this.scale::answering)
			.filter((answering) -> answering.size() > 1)
			.forEach((answering) -> answering.forEach((row) -> doubled.add(row.rule())));
		Comparator<Row> order = Comparator.comparing((Row row) -> row.met(stretch.first()));
		return this.scale.rows()
			.stream()
			.max(order.thenComparing((row) -> row.met(stretch.first()) > 0 && doubled.contains(row.rule()))
				.thenComparing((row) -> row.nearly(stretch.first()))
				.thenComparing((row) -> row.rule().file())
				.thenComparing((row) -> row.rule().span().line()))
			.orElseThrow();
	}

	/** Whether it is a single number, and one that a row names. */
	private boolean isEdge(Stretch stretch) {
		BigDecimal number = this.scale.axes().number(stretch.first());
		if (number == null || stretch.length() > 1) {
			return false;
		}
		Set<BigDecimal> written = new HashSet<>();
		this.scale.rows().forEach((row) -> row.patterns().forEach((it) -> ThresholdCheck.numbers(it, written)));
		return written.stream().anyMatch((each) -> each.compareTo(number) == 0);
	}

	/** Whether a number lies outside all that the scale names. */
	private boolean beyond(Situation situation) {
		BigDecimal number = this.scale.axes().number(situation);
		return number != null && (number.equals(this.scale.axes().number(this.scale.situations().get(0))) || number
			.equals(this.scale.axes().number(this.scale.situations().get(this.scale.situations().size() - 1))));
	}

	private void overlaps() {
		Map<Set<Rule>, Stretch> stretches = new LinkedHashMap<>();
		for (Situation situation : this.scale.situations()) {
			List<Row> answering = this.scale.answering(situation);
			for (int i = 1; i < answering.size(); i++) {
				if (this.scale.clashes(answering.get(0), answering.get(i))) {
					List<Row> both = List.of(answering.get(0), answering.get(i));
					stretches.merge(Set.of(both.get(0).rule(), both.get(1).rule()), new Stretch(situation, both, 1),
							(old, now) -> old.longer(now.first()));
				}
			}
		}
		stretches.values().stream().limit(MOST_TOLD).forEach(this::overlap);
	}

	private void overlap(Stretch stretch) {
		Row one = stretch.rows().get(0);
		Row other = stretch.rows().get(1);
		Witness witness = this.examples.showing(stretch.first(), this.scale.axes().words(),
				(found) -> one.answers(found) && other.answers(found), one.rule(), other.rule());
		boolean certain = stretch.first().facts().size() == 1
				&& stretch.first().facts().keySet().iterator().next().isUnique() && written(one) && written(other);
		if (!witness.isSomebody() && !certain) {
			return;
		}
		boolean edge = isEdge(stretch);
		this.findings.add(Finding.error(other.rule(), List.of(one.rule(), other.rule()), witness,
				key(edge ? "edge-both" : "overlap"), name(), this.scale.axes().describe(stretch.first()),
				one.rule().code(), other.rule().code()));
	}

	private static boolean written(Row row) {
		return Sources.fixed(row.insertion()).size() >= row.insertion().arguments().size();
	}

	private List<Stretch> distinct(List<Stretch> stretches) {
		Set<String> told = new HashSet<>();
		return stretches.stream()
			.filter((stretch) -> told.add(this.scale.axes().describe(stretch.first())))
			.limit(MOST_TOLD)
			.toList();
	}

	private String key(String defect) {
		return switch (this.scale.type()) {
			case "Tingkat" -> "analysis.level." + defect;
			case "Kotak" -> "analysis.box." + defect;
			case "Hasil" -> "analysis.requirement." + defect;
			default -> "analysis.scale." + defect;
		};
	}

	private String name() {
		return this.scale.type().equals("Kotak") ? "" : this.scale.key();
	}

}
