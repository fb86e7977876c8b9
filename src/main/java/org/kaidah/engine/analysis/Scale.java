package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.kaidah.engine.language.Condition;

/**
 * Rules that share out between them what there is to be found: a point scale, the levels
 * of an axis, the boxes, the answers on a requirement.
 *
 * @param type the type they draw
 * @param key which of that type
 * @param rows the rules whose conditions can be judged one by one
 * @param whole whether there are no others that could answer as well
 * @param situations everything they can tell apart
 */
record Scale(String type, String key, List<Row> rows, boolean whole, Axes axes, List<Situation> situations) {

	static Scale of(String type, String key, List<Row> all, Sources sources, FactMaker maker) {
		List<Row> rows = all.stream().filter(Row::plain).toList();
		boolean whole = all.stream().noneMatch((row) -> !row.plain() && couldAnswer(row));
		Axes axes = Axes.of(rows, sources);
		return new Scale(type, key, rows, whole, axes, situations(rows, sources, maker));
	}

	/** Whether the row asks for more than that there is a person. */
	private static boolean couldAnswer(Row row) {
		return row.patterns().stream().anyMatch((pattern) -> !pattern.constraints().isEmpty())
				|| row.rule().conditions().stream().anyMatch(Condition.Accumulation.class::isInstance);
	}

	private static List<Situation> situations(List<Row> rows, Sources sources, FactMaker maker) {
		Map<Subject, List<Condition.Pattern>> patterns = new LinkedHashMap<>();
		for (Row row : rows) {
			row.patterns()
				.forEach((pattern) -> patterns.computeIfAbsent(Subject.of(pattern), (key) -> new ArrayList<>())
					.add(pattern));
		}
		List<Situation> situations = List.of(new Situation(Map.of()));
		for (Map.Entry<Subject, List<Condition.Pattern>> entry : patterns.entrySet()) {
			List<Object> facts = candidates(entry.getKey(), entry.getValue(), sources, maker);
			if ((long) situations.size() * facts.size() > FactMaker.MOST) {
				return List.of();
			}
			List<Situation> more = new ArrayList<>();
			for (Situation situation : situations) {
				for (Object fact : facts) {
					Map<Subject, Object> next = new LinkedHashMap<>(situation.facts());
					next.put(entry.getKey(), fact);
					more.add(new Situation(next));
				}
			}
			situations = more;
		}
		return situations;
	}

	/** What there can be of a subject, in rising order. */
	static List<Object> candidates(Subject subject, List<Condition.Pattern> patterns, Sources sources,
			FactMaker maker) {
		Map<String, List<Object>> values = new TreeMap<>();
		maker.boundaries(subject.type(), patterns).forEach((part, all) -> {
			List<Object> possible = subject.isInput() ? all : possible(subject, part, all, sources);
			values.put(part, possible.stream().sorted(Scale::order).toList());
		});
		subject.identity()
			.forEach((word, value) -> values.put(Boundaries.partOf(subject.word(), word),
					List.of(maker.part(subject.word(), word, value))));
		return maker.all(subject.type(), values);
	}

	private static List<Object> possible(Subject subject, String part, List<Object> all, Sources sources) {
		List<Object> written = sources.values(subject, part);
		if (!written.isEmpty()) {
			return written;
		}
		return sources.whole(subject, part) ? all.stream()
			.filter((value) -> !(value instanceof Number number)
					|| Matching.decimal(number).stripTrailingZeros().scale() <= 0)
			.toList() : all;
	}

	@SuppressWarnings("unchecked")
	private static int order(Object left, Object right) {
		if (left instanceof Number a && right instanceof Number b) {
			return Matching.decimal(a).compareTo(Matching.decimal(b));
		}
		boolean alike = left.getClass() == right.getClass() && left instanceof Comparable && !(left instanceof String);
		return alike ? ((Comparable<Object>) left).compareTo(right) : 0;
	}

	/** The rows that answer, at most one for each rule. */
	List<Row> answering(Situation situation) {
		Set<Object> seen = new LinkedHashSet<>();
		return this.rows.stream().filter((row) -> row.answers(situation) && seen.add(row.rule())).toList();
	}

	/** Whether some row ought to answer. */
	boolean expectsAnswer(Situation situation) {
		boolean always = this.type.equals("Hasil");
		return this.whole && !this.axes.isEmptyIn(situation)
				&& (always || this.rows.stream().anyMatch((row) -> this.axes.isAbout(row, situation)));
	}

	/** Whether two rows would give one thing two values. */
	boolean clashes(Row one, Row other) {
		boolean several = this.type.equals("Unsur") && !Objects.equals(part(one), part(other));
		return !several && !one.conclusion().equals(other.conclusion());
	}

	private static Object part(Row row) {
		return Sources.fixed(row.insertion()).get("unsur");
	}

	/** The row that stands first in the files. */
	Row first() {
		return this.rows.stream()
			.min(Comparator.comparing((Row row) -> row.rule().file()).thenComparing((row) -> row.rule().span().line()))
			.orElseThrow();
	}

}
