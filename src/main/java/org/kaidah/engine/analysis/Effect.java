package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.language.Rule;

/**
 * One way in which an answer changes between two editions, with everybody for whom it
 * does. A sum changes by another amount for each person, in one effect together.
 *
 * @param from the answer before; of a sum, that of the example
 * @param to the answer after
 * @param exact whether everybody in it has these answers, rather than the example only
 * @param ways what must be so, in each of several ways; none where it is so for all
 * @param causes the rules that differ and bring it about
 * @param example somebody for whom it is so under both editions; nobody where none was
 * found
 * @param shown of a sum, what becomes of the example: its value, the levels and the box
 * that follow from it
 */
public record Effect(Outcome outcome, Set<String> from, Set<String> to, boolean exact, List<List<Circumstance>> ways,
		List<Rule> causes, Witness example, List<Answer> shown) {

	/** What follows from a sum, in the order in which it is told. */
	private static final List<String> FOLLOWING = List.of("NilaiSumbu", "Tingkat", "Kotak");

	public Effect {
		ways = List.copyOf(ways);
		causes = List.copyOf(causes);
		shown = List.copyOf(shown);
	}

	/** What somebody is answered before and after. */
	public record Answer(Outcome outcome, Set<String> from, Set<String> to) {
	}

	/** Somebody with what both editions decide. */
	private record Seen(Witness person, Decision before, Decision after) {

		boolean isIn(Region region) {
			return region.who().test(this.before, this.after)
					&& !region.outcome().answers(this.before).equals(region.outcome().answers(this.after));
		}

		Answer answer(Outcome outcome) {
			return new Answer(outcome, outcome.answers(this.before), outcome.answers(this.after));
		}

		/** What becomes of the outcome, and of what follows from it. */
		List<Answer> shown(Outcome outcome) {
			Stream<Answer> following = Outcome.of(List.of(this.before, this.after))
				.stream()
				.filter((each) -> FOLLOWING.contains(each.type()) && !outcome.includes(each))
				.map(this::answer)
				.filter((answer) -> !answer.from().equals(answer.to()))
				.sorted(Comparator.comparingInt((answer) -> FOLLOWING.indexOf(answer.outcome().type())));
			return Stream.concat(Stream.of(answer(outcome)), following).toList();
		}

	}

	/** The effects of a difference between two editions, in the order of its regions. */
	public static List<Effect> of(EditionDifference difference, Edition before, Edition after) {
		Map<List<Object>, List<Region>> together = new LinkedHashMap<>();
		difference.regions()
			.forEach((region) -> together.computeIfAbsent(
					region.exact() ? List.of(region.outcome(), region.from(), region.to()) : List.of(region.outcome()),
					(key) -> new ArrayList<>())
				.add(region));
		List<Seen> people = difference.regions()
			.stream()
			.map(Region::example)
			.filter(Witness::isSomebody)
			.distinct()
			.map((person) -> new Seen(person, decided(before, person), decided(after, person)))
			.toList();
		return together.values()
			.stream()
			.map((regions) -> regions.get(0).exact() ? exact(regions) : sum(regions, people))
			.toList();
	}

	private static Decision decided(Edition edition, Witness person) {
		return Evaluator.evaluate(edition, person.facts(), person.asOf());
	}

	private static Effect exact(List<Region> regions) {
		Region first = regions.get(0);
		Witness example = regions.stream()
			.map(Region::example)
			.filter(Witness::isSomebody)
			.findFirst()
			.orElse(Witness.NOBODY);
		return of(regions, new Answer(first.outcome(), first.from(), first.to()), example, List.of());
	}

	/** Shown by the first of those of whom most follows from it. */
	private static Effect sum(List<Region> regions, List<Seen> people) {
		Region first = regions.get(0);
		Seen best = people.stream()
			.filter((person) -> regions.stream().anyMatch(person::isIn))
			.reduce((one, other) -> (other.shown(first.outcome()).size() > one.shown(first.outcome()).size()) ? other
					: one)
			.orElse(null);
		return (best != null) ? of(regions, best.answer(first.outcome()), best.person(), best.shown(first.outcome()))
				: of(regions, new Answer(first.outcome(), first.from(), first.to()), Witness.NOBODY, List.of());
	}

	private static Effect of(List<Region> regions, Answer answer, Witness example, List<Answer> shown) {
		boolean all = regions.stream().anyMatch((region) -> region.circumstances().isEmpty());
		return new Effect(answer.outcome(), answer.from(), answer.to(), regions.get(0).exact(),
				all ? List.of() : regions.stream().map(Region::circumstances).distinct().toList(),
				regions.stream().flatMap((region) -> region.causes().stream()).distinct().toList(), example, shown);
	}

}
