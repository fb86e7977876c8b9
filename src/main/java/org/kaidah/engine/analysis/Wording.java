package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

import org.kaidah.engine.analysis.Circumstance.Asked;
import org.kaidah.engine.analysis.Circumstance.Kind;
import org.kaidah.engine.analysis.Circumstance.Piece;
import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;
import org.kaidah.vocabulary.Lama;

/** Says of some kinds of a thing what sets them apart from its other kinds. */
final class Wording {

	/**
	 * A list from the data dictionary with more values in a row than this is told by its
	 * ends.
	 */
	private static final int LONG_RUN = 3;

	private final Kinds kinds;

	private final Map<String, List<Object>> values = new LinkedHashMap<>();

	private final SortedSet<BigDecimal> written = new TreeSet<>();

	Wording(Kinds kinds, FactMaker maker) {
		this.kinds = kinds;
		Subject subject = kinds.subject();
		kinds.patterns().forEach((pattern) -> ThresholdCheck.numbers(pattern, this.written));
		List<String> identity = subject.identity()
			.keySet()
			.stream()
			.map((word) -> Boundaries.partOf(subject.word(), word))
			.toList();
		maker.boundaries(subject.type(), kinds.patterns()).forEach((part, found) -> {
			if (!identity.contains(part)) {
				this.values.put(part, ordered(part));
			}
		});
	}

	private List<Object> ordered(String part) {
		List<Object> all = new ArrayList<>();
		for (int kind = 0; kind < this.kinds.size(); kind++) {
			this.kinds.facts(kind)
				.stream()
				.map((fact) -> plain(fact, part))
				.filter((value) -> place(all, value) < 0)
				.forEach(all::add);
		}
		List<String> choices = this.kinds.subject().word().choices(part);
		all.sort(Comparator.comparing((Object value) -> choices.indexOf(String.valueOf(value)))
			.thenComparing((value) -> (value instanceof Number number) ? Matching.decimal(number) : BigDecimal.ZERO)
			.thenComparing((value) -> (value instanceof LocalDate date) ? date : LocalDate.MIN)
			.thenComparing((value) -> (value instanceof Lama length) ? length : Lama.KOSONG)
			.thenComparing((value) -> value == Nullable.EMPTY));
		return all;
	}

	private static int place(List<Object> all, Object value) {
		for (int i = 0; i < all.size(); i++) {
			boolean same = (value instanceof BigDecimal number && all.get(i) instanceof BigDecimal other)
					? number.compareTo(other) == 0 : all.get(i).equals(value);
			if (same) {
				return i;
			}
		}
		return -1;
	}

	private static Object plain(Object fact, String part) {
		Object value = Records.values(fact).get(part);
		return (value instanceof Number number) ? Matching.decimal(number) : (value != null) ? value : Nullable.EMPTY;
	}

	/** What is asked of the kinds: one of these lists holds as a whole. */
	List<List<Asked>> of(Collection<Integer> chosen) {
		List<List<Integer>> cells = new ArrayList<>();
		for (int kind : new TreeSet<>(chosen)) {
			for (Object fact : this.kinds.facts(kind)) {
				List<Integer> cell = new ArrayList<>();
				this.values.forEach((part, all) -> cell.add(place(all, plain(fact, part))));
				cells.add(cell);
			}
		}
		return Boxes.of(cells).stream().map(this::asked).toList();
	}

	private List<Asked> asked(List<SortedSet<Integer>> box) {
		List<Asked> asked = new ArrayList<>();
		int place = 0;
		for (Map.Entry<String, List<Object>> entry : this.values.entrySet()) {
			SortedSet<Integer> chosen = box.get(place++);
			if (chosen.size() < entry.getValue().size()) {
				asked.addAll(asked(entry.getKey(), entry.getValue(), chosen));
			}
		}
		return asked;
	}

	private List<Asked> asked(String part, List<Object> all, SortedSet<Integer> chosen) {
		List<Object> some = chosen.stream().map(all::get).toList();
		Object sample = all.stream().filter((value) -> value != Nullable.EMPTY).findFirst().orElse(null);
		String word = part.equals("tepat") ? "nilai" : part;
		if (sample == null) {
			return List.of();
		}
		if (sample instanceof BigDecimal && this.kinds.isListed(part)) {
			return List.of(new Asked(word, List.of(new Piece(Kind.ONE_OF, some))));
		}
		if (sample instanceof BigDecimal && !part.equals("capaian")) {
			return List.of(new Asked(word, numbers(all, chosen)));
		}
		if (sample instanceof String) {
			return List.of(new Asked(word, texts(part, all, some)));
		}
		if (sample instanceof Boolean) {
			return List.of(new Asked(word, List.of(new Piece(kind(some.contains(true)), List.of()))));
		}
		return tests(part, all, some);
	}

	private static Kind kind(boolean truth) {
		return truth ? Kind.TRUE : Kind.FALSE;
	}

	private List<Piece> numbers(List<Object> all, SortedSet<Integer> chosen) {
		List<Object> known = all.stream().filter((value) -> value != Nullable.EMPTY).toList();
		List<Piece> pieces = new ArrayList<>();
		int from = -1;
		for (int i = 0; i <= known.size(); i++) {
			boolean in = i < known.size() && chosen.contains(i);
			if (in && from < 0) {
				from = i;
			}
			if (!in && from >= 0) {
				pieces.add(stretch(known, from, i - 1));
				from = -1;
			}
		}
		if (known.size() < all.size() && chosen.contains(all.size() - 1)) {
			pieces.add(new Piece(Kind.EMPTY, List.of()));
		}
		return pieces;
	}

	/** Between the written numbers that hold a stretch. */
	private Piece stretch(List<Object> known, int from, int to) {
		BigDecimal first = (BigDecimal) known.get(from);
		BigDecimal last = (BigDecimal) known.get(to);
		boolean firstIn = isWritten(first);
		boolean lastIn = isWritten(last);
		BigDecimal low = firstIn ? first : below(first);
		BigDecimal high = lastIn ? last : above(last);
		if (low == null && high == null) {
			return new Piece(Kind.KNOWN, List.of());
		}
		if (low == null) {
			return new Piece(lastIn ? Kind.AT_MOST : Kind.LESS, List.of(high));
		}
		if (high == null) {
			return new Piece(firstIn ? Kind.AT_LEAST : Kind.MORE, List.of(low));
		}
		if (low.equals(high)) {
			return new Piece(Kind.EQUAL, List.of(low));
		}
		Kind kind = firstIn ? (lastIn ? Kind.FROM_TO : Kind.FROM_TO_BELOW)
				: (lastIn ? Kind.ABOVE_TO : Kind.ABOVE_TO_BELOW);
		return new Piece(kind, List.of(low, high));
	}

	private boolean isWritten(BigDecimal number) {
		return this.written.stream().anyMatch((each) -> each.compareTo(number) == 0);
	}

	private BigDecimal below(BigDecimal number) {
		return this.written.stream().filter((each) -> each.compareTo(number) < 0).reduce((a, b) -> b).orElse(null);
	}

	private BigDecimal above(BigDecimal number) {
		return this.written.stream().filter((each) -> each.compareTo(number) > 0).findFirst().orElse(null);
	}

	private List<Piece> texts(String part, List<Object> all, List<Object> some) {
		List<Piece> pieces = new ArrayList<>();
		List<Object> named = new ArrayList<>(some);
		boolean empty = named.remove(Nullable.EMPTY);
		List<Object> choices = new ArrayList<>(this.kinds.subject().word().choices(part));
		if (named.contains(Boundaries.OTHER)) {
			List<Object> others = all.stream()
				.filter((value) -> value != Nullable.EMPTY && !named.contains(value))
				.toList();
			pieces.add(others.isEmpty() ? new Piece(Kind.KNOWN, List.of()) : new Piece(Kind.NONE_OF, others));
		}
		else if (!choices.isEmpty() && named.containsAll(choices)) {
			pieces.add(new Piece(Kind.KNOWN, List.of()));
		}
		else if (!named.isEmpty()) {
			runs(choices, named, pieces);
		}
		if (empty) {
			pieces.add(new Piece(Kind.EMPTY, List.of()));
		}
		return pieces;
	}

	private static void runs(List<Object> choices, List<Object> named, List<Piece> pieces) {
		List<Object> single = new ArrayList<>();
		int at = 0;
		while (at < named.size()) {
			int to = at;
			while (to + 1 < named.size() && choices.indexOf(named.get(to + 1)) == choices.indexOf(named.get(to)) + 1) {
				to++;
			}
			if (to - at >= LONG_RUN) {
				pieces.add(new Piece(Kind.RUN, List.of(named.get(at), named.get(to))));
			}
			else {
				single.addAll(named.subList(at, to + 1));
			}
			at = to + 1;
		}
		if (!single.isEmpty()) {
			pieces.add(new Piece(Kind.ONE_OF, single));
		}
	}

	/** What the rules ask of the part where all its values answer alike. */
	private List<Asked> tests(String part, List<Object> all, List<Object> some) {
		List<Asked> asked = new ArrayList<>();
		for (Condition.Constraint constraint : this.kinds.constraints()) {
			leaves(constraint.expression()).stream()
				.filter((leaf) -> part.equals(Boundaries.partOf(this.kinds.subject().word(), word(leaf))))
				.forEach((leaf) -> {
					Boolean truth = truth(leaf, constraint, part, some);
					Asked test = (truth != null) ? test(leaf, truth) : null;
					if (test != null && truth(leaf, constraint, part, all) == null && !asked.contains(test)) {
						asked.add(test);
					}
				});
		}
		return asked;
	}

	private static List<Expression> leaves(Expression expression) {
		if (expression instanceof Expression.Combination combination) {
			List<Expression> leaves = new ArrayList<>(leaves(combination.left()));
			leaves.addAll(leaves(combination.right()));
			return leaves;
		}
		return (expression instanceof Expression.Negation negation) ? leaves(negation.operand()) : List.of(expression);
	}

	private static String word(Expression leaf) {
		if (leaf instanceof Expression.Comparison comparison) {
			return word(comparison.left());
		}
		if (leaf instanceof Expression.Membership membership) {
			return word(membership.left());
		}
		return (leaf instanceof Expression.Call call) ? call.name()
				: (leaf instanceof Expression.Property property) ? property.name() : "";
	}

	/** How all values answer, or {@code null} where not all alike. */
	private Boolean truth(Expression leaf, Condition.Constraint constraint, String part, List<Object> some) {
		Condition.Constraint alone = new Condition.Constraint(null, leaf, constraint.span());
		Object example = this.kinds.example(0);
		List<Boolean> truths = some.stream()
			.map((value) -> Matching.matches(alone,
					Records.with(example, nullable(part, (value != Nullable.EMPTY) ? value : null))))
			.distinct()
			.toList();
		return (truths.size() == 1) ? truths.get(0) : null;
	}

	private static Map<String, Object> nullable(String part, Object value) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put(part, value);
		return map;
	}

	private static Asked test(Expression leaf, boolean truth) {
		if (leaf instanceof Expression.Comparison comparison && comparison.right() instanceof Literal literal) {
			Piece piece = compared(comparison.operator(), literal.value(), truth);
			return (piece != null) ? new Asked(word(leaf), List.of(piece)) : null;
		}
		if (leaf instanceof Expression.Call call) {
			List<Object> arguments = call.arguments().stream().map(Literal::value).filter(Objects::nonNull).toList();
			return new Asked(call.name(), List.of(new Piece(kind(truth), arguments)));
		}
		return (leaf instanceof Expression.Property property)
				? new Asked(property.name(), List.of(new Piece(kind(truth), List.of()))) : null;
	}

	private static Piece compared(String operator, Object value, boolean truth) {
		if (value == null) {
			return new Piece("==".equals(operator) == truth ? Kind.EMPTY : Kind.KNOWN, List.of());
		}
		Kind kind = switch (operator) {
			case ">=" -> truth ? Kind.AT_LEAST : Kind.LESS;
			case ">" -> truth ? Kind.MORE : Kind.AT_MOST;
			case "<=" -> truth ? Kind.AT_MOST : Kind.MORE;
			case "<" -> truth ? Kind.LESS : Kind.AT_LEAST;
			case "==" -> truth ? Kind.EQUAL : Kind.NONE_OF;
			default -> truth ? Kind.NONE_OF : Kind.EQUAL;
		};
		return new Piece(kind, List.of(value));
	}

}
