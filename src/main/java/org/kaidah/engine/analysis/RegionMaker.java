package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.analysis.Circumstance.Asked;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.Sasaran;

/** Puts into words for whom an outcome changes, and finds somebody for each. */
final class RegionMaker {

	/** For so many regions somebody is looked for beyond the people at hand. */
	private static final int MOST_SEARCHED = 8;

	private static final int MOST_BASES = 4;

	private final People people;

	private final Neighbours neighbours;

	private final FactMaker maker;

	private final Edition after;

	private final Map<String, Rule> differing;

	private final List<Pair> pairs = new ArrayList<>();

	private final List<Region> regions = new ArrayList<>();

	private int searched;

	/** Somebody with what both editions decide. */
	private record Pair(Person person, Decision after) {
	}

	RegionMaker(People people, Neighbours neighbours, Edition after, Map<String, Rule> differing, FactMaker maker) {
		this.people = people;
		this.neighbours = neighbours;
		this.maker = maker;
		this.after = after;
		this.differing = differing;
	}

	/** Takes everybody into account as he is. */
	void seed(List<Witness> seeds) {
		seeds.parallelStream()
			.filter((seed) -> this.maker.asOf().equals(seed.asOf()))
			.map((seed) -> pair(this.people.decide(seed.facts())))
			.forEachOrdered(this::keep);
	}

	/** Who is decided alike shows nothing. */
	private void keep(Pair pair) {
		if (!pair.person().decision().conclusions().equals(pair.after().conclusions())) {
			this.pairs.add(pair);
		}
	}

	private Pair pair(Person person) {
		return new Pair(person, Evaluator.evaluate(this.after, person.facts(), this.maker.asOf()));
	}

	List<Region> all() {
		return this.regions;
	}

	void add(Outcome outcome, LocalDifference local) {
		List<Pair> moved = this.pairs.stream().filter((pair) -> differs(outcome, pair)).toList();
		if (local.isCut()) {
			moved.stream()
				.findFirst()
				.ifPresent((pair) -> this.regions
					.add(region(outcome, outcome.answers(pair.person().decision()), outcome.answers(pair.after()),
							false, List.of(), local.move().causes(), witness(outcome, pair), (old, now) -> true)));
			return;
		}
		for (LocalDifference.Part part : local.parts()) {
			BiPredicate<Decision, Decision> who = new Membership(local, part.chosen())::includes;
			Pair example = Stream.concat(moved.stream(), reached(local, part))
				.filter((pair) -> who.test(pair.person().decision(), pair.after()) && shows(outcome, part, pair))
				.findFirst()
				.orElse(null);
			Set<String> from = (example != null) ? outcome.answers(example.person().decision()) : part.from();
			Set<String> to = (example != null) ? outcome.answers(example.after()) : part.to();
			this.regions.add(region(outcome, from, to, part.exact(), circumstances(local, part), part.causes(),
					(example != null) ? witness(outcome, example) : Witness.NOBODY, who));
		}
	}

	private Region region(Outcome outcome, Set<String> from, Set<String> to, boolean exact,
			List<Circumstance> circumstances, Collection<String> causes, Witness example,
			BiPredicate<Decision, Decision> who) {
		return new Region(outcome, from, to, exact, circumstances, causes.stream().map(this.differing::get).toList(),
				example, who);
	}

	private static boolean differs(Outcome outcome, Pair pair) {
		return !outcome.answers(pair.person().decision()).equals(outcome.answers(pair.after()));
	}

	/** Whether somebody's answer changes as it should. */
	private static boolean shows(Outcome outcome, LocalDifference.Part part, Pair pair) {
		Set<String> from = outcome.answers(pair.person().decision());
		Set<String> to = outcome.answers(pair.after());
		return !from.equals(to) && (!part.exact() || same(part.from(), from) && same(part.to(), to));
	}

	/** A requirement on which no rule answers cannot be told. */
	private static boolean same(Set<String> told, Set<String> found) {
		return told.equals(found) || told.isEmpty() && found.equals(Set.of(Hasil.BELUM));
	}

	/** People who are brought into the circumstances, where few are looked for. */
	private Stream<Pair> reached(LocalDifference local, LocalDifference.Part part) {
		return Stream.of(part)
			.filter((each) -> this.searched++ < MOST_SEARCHED)
			.flatMap((each) -> Stream.of(false, true).map((last) -> situation(each, last)).distinct())
			.flatMap((wanted) -> this.people.bases()
				.stream()
				.limit(MOST_BASES)
				.flatMap((base) -> this.neighbours.towards(base, wanted, words(wanted, local)).stream()))
			.map(this::pair)
			.peek(this::keep);
	}

	private static Situation situation(LocalDifference.Part part, boolean last) {
		Map<Subject, Object> facts = new LinkedHashMap<>();
		part.chosen().forEach((subject, options) -> {
			Option option = options.get(last ? options.size() - 1 : 0);
			if (option.before() != null && !subject.type().equals("Sasaran")) {
				facts.put(subject, option.before());
			}
		});
		return new Situation(facts);
	}

	private Map<Subject, Set<String>> words(Situation wanted, LocalDifference local) {
		Map<Subject, Set<String>> words = new LinkedHashMap<>();
		wanted.facts()
			.keySet()
			.forEach((subject) -> words.put(subject,
					this.maker.boundaries(subject.type(), local.kinds(subject).patterns()).keySet()));
		return words;
	}

	/** Somebody with no more targets than it takes, confirmed under both editions. */
	private Witness witness(Outcome outcome, Pair pair) {
		List<Fakta> all = pair.person().facts();
		List<Fakta> plain = all.stream().filter((fact) -> !(fact instanceof Sasaran)).toList();
		Set<String> from = outcome.answers(pair.person().decision());
		Set<String> to = outcome.answers(pair.after());
		List<List<Fakta>> tries = new ArrayList<>(List.of(plain));
		all.stream()
			.filter(Sasaran.class::isInstance)
			.forEach((target) -> tries.add(Stream.concat(plain.stream(), Stream.of(target)).toList()));
		return new Witness(tries.stream().filter((facts) -> {
			Person person = this.people.exactly(facts);
			return from.equals(outcome.answers(person.decision())) && to.equals(outcome.answers(pair(person).after()));
		}).findFirst().orElse(all), this.maker.asOf());
	}

	private List<Circumstance> circumstances(LocalDifference local, LocalDifference.Part part) {
		return part.chosen()
			.entrySet()
			.stream()
			.map((entry) -> circumstance(local, entry.getKey(), entry.getValue()))
			.filter(Objects::nonNull)
			.toList();
	}

	private Circumstance circumstance(LocalDifference local, Subject subject, List<Option> chosen) {
		boolean moved = chosen.get(0).moved();
		List<Option> all = local.options(subject).stream().filter((option) -> option.moved() == moved).toList();
		if (!moved && chosen.size() == all.size()) {
			return null;
		}
		Wording wording = new Wording(local.kinds(subject), this.maker);
		List<List<Asked>> before = wording.of(chosen.stream().map(Option::kind).toList());
		List<List<Asked>> after = moved ? wording.of(chosen.stream().map(Option::later).toList()) : List.of();
		return new Circumstance(subject.type(), subject.identity(), moved, before, after,
				chosen.stream().anyMatch((option) -> option.kind() == Kinds.NOTHING),
				chosen.stream().anyMatch((option) -> option.later() == Kinds.NOTHING));
	}

}
