package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kaidah.engine.analysis.Way.Drawn;
import org.kaidah.engine.language.Condition;

/**
 * For which combinations of what its rules look at one outcome changes: every combination
 * of kinds is answered by the rules of both editions.
 */
final class LocalDifference {

	/** More combinations than this are not looked through. */
	static final int MOST = 40_000;

	private final Outcome outcome;

	private final List<Way> before;

	private final List<Way> after;

	private final Map<Subject, Kinds> kinds = new LinkedHashMap<>();

	private final Map<Subject, List<Option>> options = new LinkedHashMap<>();

	private final Map<Condition.Pattern, Integer> places = new IdentityHashMap<>();

	private final Map<List<Object>, Group> groups = new LinkedHashMap<>();

	private final Set<String> passedOn = new LinkedHashSet<>();

	private boolean cut;

	/** All combinations with one answer before and one after. */
	private record Group(Set<String> from, Set<String> to, boolean exact, List<Boolean> moved, Set<Move.Pair> pairs,
			Set<String> rules, List<List<Option>> cells) {
	}

	/**
	 * People for whom the outcome changes in one way.
	 *
	 * @param chosen for each thing the options that belong to it
	 */
	record Part(Set<String> from, Set<String> to, boolean exact, Map<Subject, List<Option>> chosen,
			Set<String> causes) {
	}

	LocalDifference(Outcome outcome, List<Way> before, List<Way> after) {
		this.outcome = outcome;
		this.before = before;
		this.after = after;
	}

	/** Every thing that the rules look at. */
	Set<Subject> subjects() {
		return Stream.concat(this.before.stream(), this.after.stream())
			.flatMap(Way::patterns)
			.map(Subject::of)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Whether one of some rules draws it. */
	boolean isWrittenBy(Set<String> codes) {
		return Stream.concat(this.before.stream(), this.after.stream())
			.anyMatch((way) -> codes.contains(way.rule().code()));
	}

	/**
	 * Goes through all combinations.
	 * @param differing the rules that are not the same in both editions
	 */
	void run(Set<String> differing, Map<Subject, List<Move>> moves, Sources sources, FactMaker maker) {
		moves.values().forEach((all) -> all.forEach((move) -> this.passedOn.addAll(move.causes())));
		Map<Subject, List<Condition.Pattern>> patterns = new LinkedHashMap<>();
		Stream.concat(this.before.stream(), this.after.stream())
			.flatMap(Way::patterns)
			.forEach((pattern) -> patterns.computeIfAbsent(Subject.of(pattern), (key) -> new ArrayList<>())
				.add(pattern));
		patterns.forEach((subject, all) -> {
			Kinds found = new Kinds(subject, all, sources, maker);
			this.kinds.put(subject, found);
			all.forEach((pattern) -> this.places.put(pattern, this.options.size()));
			this.options.put(subject, Option.all(found, moves.getOrDefault(subject, List.of())));
			this.cut |= found.size() == 0;
		});
		long count = 1;
		for (List<Option> each : this.options.values()) {
			count = Math.min(count * each.size(), (long) MOST * MOST);
		}
		this.cut |= count > MOST;
		if (!this.cut) {
			combine(List.copyOf(this.options.keySet()), new ArrayList<>(), differing);
		}
	}

	private void combine(List<Subject> subjects, List<Option> chosen, Set<String> differing) {
		if (chosen.size() < subjects.size()) {
			for (Option option : this.options.get(subjects.get(chosen.size()))) {
				chosen.add(option);
				combine(subjects, chosen, differing);
				chosen.remove(chosen.size() - 1);
			}
			return;
		}
		Way.Cell cell = new Way.Cell(this.places, chosen);
		Map<String, Drawn> old = drawn(this.before, cell, false);
		Map<String, Drawn> now = drawn(this.after, cell, true);
		if (!old.keySet().equals(now.keySet())) {
			add(old, now, List.copyOf(chosen), differing);
		}
	}

	private void add(Map<String, Drawn> old, Map<String, Drawn> now, List<Option> chosen, Set<String> differing) {
		List<Drawn> all = Stream.concat(old.values().stream(), now.values().stream()).toList();
		boolean exact = all.stream().allMatch(Drawn::known);
		List<Boolean> moved = chosen.stream().map(Option::moved).toList();
		String senses = exact ? "" : old.keySet() + ">" + now.keySet();
		Group group = this.groups.computeIfAbsent(List.of(texts(old), texts(now), senses, moved),
				(key) -> new Group(texts(old), texts(now), exact, moved, new LinkedHashSet<>(), new LinkedHashSet<>(),
						new ArrayList<>()));
		all.stream().map(Drawn::rule).filter(differing::contains).forEach(group.rules()::add);
		boolean single = exact && old.size() <= 1 && now.size() <= 1
				&& all.stream().allMatch((each) -> each.fact() != null);
		group.pairs().add(single ? new Move.Pair(first(old), first(now)) : null);
		group.cells().add(chosen);
	}

	private static Object first(Map<String, Drawn> drawn) {
		return drawn.values().stream().findFirst().map(Drawn::fact).orElse(null);
	}

	private Map<String, Drawn> drawn(List<Way> ways, Way.Cell cell, boolean afterwards) {
		Map<String, Drawn> drawn = new LinkedHashMap<>();
		ways.stream()
			.map((way) -> way.drawn(this.outcome, cell, afterwards))
			.filter(Objects::nonNull)
			.forEach((each) -> drawn.putIfAbsent(each.sense(), each));
		return drawn;
	}

	private static Set<String> texts(Map<String, Drawn> drawn) {
		return drawn.values().stream().map(Drawn::text).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Whether there were too many combinations to look through. */
	boolean isCut() {
		return this.cut;
	}

	boolean isEmpty() {
		return !this.cut && this.groups.isEmpty();
	}

	/** How the outcome moves, for what reads it. */
	Move move() {
		Set<String> causes = new LinkedHashSet<>(this.passedOn);
		this.groups.values().forEach((answer) -> causes.addAll(answer.rules()));
		List<Move.Pair> pairs = this.groups.values().stream().flatMap((answer) -> answer.pairs().stream()).toList();
		boolean known = !this.cut && pairs.stream().noneMatch(Objects::isNull);
		return new Move(known ? pairs.stream().distinct().toList() : null, causes);
	}

	Kinds kinds(Subject subject) {
		return this.kinds.get(subject);
	}

	List<Option> options(Subject subject) {
		return this.options.get(subject);
	}

	/** The ways in which the outcome changes, each for as few boxes as can be. */
	List<Part> parts() {
		List<Subject> subjects = List.copyOf(this.options.keySet());
		List<Part> parts = new ArrayList<>();
		this.groups.values().forEach((answer) -> {
			List<List<Integer>> coded = answer.cells()
				.stream()
				.map((cell) -> cell.stream().flatMap((option) -> Stream.of(option.kind(), option.later())).toList())
				.toList();
			// what does not move has but one number
			List<List<Integer>> folded = coded.stream().map((cell) -> folded(cell, answer.moved())).toList();
			for (List<SortedSet<Integer>> box : Boxes.of(folded)) {
				Map<Subject, List<Option>> chosen = new LinkedHashMap<>();
				for (int i = 0; i < subjects.size(); i++) {
					chosen.put(subjects.get(i), within(subjects.get(i), box, i, answer.moved().get(i)));
				}
				Set<String> causes = new LinkedHashSet<>(answer.rules());
				if (answer.moved().contains(true)) {
					causes.addAll(this.passedOn);
				}
				parts.add(new Part(answer.from(), answer.to(), answer.exact(), chosen, causes));
			}
		});
		return parts;
	}

	private static List<Integer> folded(List<Integer> cell, List<Boolean> moved) {
		List<Integer> folded = new ArrayList<>(cell);
		for (int i = 0; i < moved.size(); i++) {
			if (!moved.get(i)) {
				folded.set(2 * i + 1, Kinds.UNKNOWN);
			}
		}
		return folded;
	}

	private List<Option> within(Subject subject, List<SortedSet<Integer>> box, int place, boolean moved) {
		return this.options.get(subject)
			.stream()
			.filter((option) -> option.moved() == moved && box.get(2 * place).contains(option.kind())
					&& (!moved || box.get(2 * place + 1).contains(option.later())))
			.toList();
	}

}
