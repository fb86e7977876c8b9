package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.kaidah.engine.analysis.Circumstance.Asked;
import org.kaidah.engine.analysis.Circumstance.Kind;
import org.kaidah.engine.analysis.Circumstance.Piece;
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

	private final Stretches stretches;

	private final TestWording tests;

	Wording(Kinds kinds, FactMaker maker) {
		this.kinds = kinds;
		Subject subject = kinds.subject();
		this.stretches = new Stretches(kinds.patterns());
		this.tests = new TestWording(kinds);
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
			return List.of(new Asked(word, this.stretches.of(all, chosen)));
		}
		if (sample instanceof String) {
			return List.of(new Asked(word, texts(part, all, some)));
		}
		if (sample instanceof Boolean) {
			return List.of(new Asked(word, List.of(new Piece(TestWording.kind(some.contains(true)), List.of()))));
		}
		return this.tests.of(part, all, some);
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

}
