package org.kaidah.engine.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.kaidah.engine.Edition;
import org.kaidah.engine.Requirement;
import org.kaidah.engine.language.Rule;

/**
 * For whom two editions answer differently, told from the rules alone: where the rules of
 * an outcome differ, every combination of what they look at is answered by both; what
 * reads a conclusion that moves is looked at in turn.
 *
 * @param regions people whose answers change, what matters most first
 * @param cut outcomes that may change, whose rules look at too much for every combination
 * to be tried; a region stands for each as a whole
 */
public record EditionDifference(List<Region> regions, List<Outcome> cut) {

	private static final List<String> IMPORTANT = List.of("Tingkat", "Kotak", "Anggota", "Hasil", "Poin", "NilaiSumbu",
			"Temuan", "Anjuran", "BelumLengkap");

	/** Any day will do where there are no people. */
	private static final LocalDate SOME_DAY = LocalDate.EPOCH;

	public EditionDifference {
		regions = List.copyOf(regions);
		cut = List.copyOf(cut);
	}

	/** Whether an outcome is one that people ask for, rather than a step to it. */
	public static boolean isImportant(Outcome outcome) {
		return IMPORTANT.contains(outcome.type());
	}

	/**
	 * Compares two editions.
	 * @param seeds people to start from when an example is looked for
	 */
	public static EditionDifference of(Edition before, Edition after, List<Witness> seeds) {
		return new Search(before, after, seeds).run();
	}

	/** Follows what differs from outcome to outcome. */
	private static final class Search {

		private final Edition before;

		private final Edition after;

		private final List<Witness> seeds;

		private final FactMaker maker;

		private final Map<String, Rule> differing = new LinkedHashMap<>();

		private final List<Rule> joined;

		private final Sources sources;

		private final Set<Outcome> outcomes = new LinkedHashSet<>();

		private final Map<Outcome, LocalDifference> found = new LinkedHashMap<>();

		private final Map<Outcome, Move> moves = new LinkedHashMap<>();

		private final Set<Outcome> entered = new HashSet<>();

		Search(Edition before, Edition after, List<Witness> seeds) {
			this.before = before;
			this.after = after;
			this.seeds = seeds;
			this.maker = new FactMaker(Witness.usualDate(seeds, SOME_DAY));
			Map<String, Rule> old = byCode(before.rules());
			Map<String, Rule> now = byCode(after.rules());
			this.joined = new ArrayList<>(before.rules());
			now.forEach((code, rule) -> {
				if (!old.containsKey(code) || !body(old.get(code)).equals(body(rule))) {
					this.differing.put(code, rule);
					this.joined.add(rule);
				}
			});
			old.forEach((code, rule) -> {
				if (!now.containsKey(code)) {
					this.differing.put(code, rule);
				}
			});
			this.sources = new Sources(this.joined);
			this.joined.forEach((rule) -> rule.insertions().stream().map(Outcome::of).forEach(this.outcomes::add));
		}

		private static Map<String, Rule> byCode(List<Rule> rules) {
			Map<String, Rule> byCode = new LinkedHashMap<>();
			rules.forEach((rule) -> byCode.put(rule.code(), rule));
			return byCode;
		}

		/** What a rule asks and concludes, whatever its layout. */
		private static String body(Rule rule) {
			return rule.text().substring(rule.text().indexOf("when")).replaceAll("\\s+", " ");
		}

		EditionDifference run() {
			if (this.differing.isEmpty()) {
				return new EditionDifference(List.of(), List.of());
			}
			this.outcomes.forEach(this::move);
			Probes probes = new Probes(this.joined, this.maker);
			People people = new People(this.before, requirements(), this.seeds, new Variations(probes),
					this.maker.asOf(), 0);
			RegionMaker regions = new RegionMaker(people, new Neighbours(people, probes.values().keySet()), this.after,
					this.differing, this.maker);
			regions.seed(this.seeds);
			// what others read comes first: whoever is found for it may show them too
			this.found.forEach(regions::add);
			return new EditionDifference(
					regions.all().stream().sorted(Comparator.comparingInt((region) -> rank(region.outcome()))).toList(),
					this.found.keySet().stream().filter((outcome) -> this.found.get(outcome).isCut()).toList());
		}

		/** What to look at people for: nothing where no answer for a target moves. */
		private List<Requirement> requirements() {
			List<Requirement> requirements = new ArrayList<>(this.before.requirements());
			requirements.addAll(this.after.requirements());
			return requirements.stream()
				.filter((requirement) -> requirement.rules()
					.stream()
					.flatMap((rule) -> rule.insertions().stream())
					.anyMatch((insertion) -> this.found.keySet().stream().anyMatch((each) -> each.meets(insertion))))
				.toList();
		}

		private static int rank(Outcome outcome) {
			int rank = IMPORTANT.indexOf(outcome.type());
			return (rank >= 0) ? rank : IMPORTANT.size();
		}

		/** How an outcome moves, or {@code null} where it does not. */
		private Move move(Outcome outcome) {
			if (!this.entered.add(outcome)) {
				return this.moves.get(outcome);
			}
			LocalDifference local = new LocalDifference(outcome, Way.to(outcome, this.before.rules()),
					Way.to(outcome, this.after.rules()));
			Map<Subject, List<Move>> read = new LinkedHashMap<>();
			local.subjects()
				.stream()
				.filter((subject) -> !subject.isInput())
				.forEach((subject) -> this.outcomes.stream()
					.filter((each) -> !each.equals(outcome) && each.meets(subject))
					.map(this::move)
					.filter(Objects::nonNull)
					.forEach((move) -> read.computeIfAbsent(subject, (key) -> new ArrayList<>()).add(move)));
			if (read.isEmpty() && !local.isWrittenBy(this.differing.keySet())) {
				return null;
			}
			local.run(this.differing.keySet(), read, this.sources, this.maker);
			if (local.isEmpty()) {
				return null;
			}
			this.found.put(outcome, local);
			this.moves.put(outcome, local.move());
			return local.move();
		}

	}

}
