package org.kaidah.engine.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.Firing;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Asesmen;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Kompetensi;
import org.kaidah.vocabulary.Pegawai;
import org.kaidah.vocabulary.Potensi;
import org.kaidah.vocabulary.Sasaran;

/**
 * People on whom suspicions are tried: those of the scenarios, each changed in one thing
 * at a time to every value at which some rule changes its answer.
 */
final class People {

	private static final int MOST_BASES = 24;

	/** So many of them are changed; the others are looked at as they are. */
	private static final int MOST_CHANGED = 8;

	private static final int MOST_LOOKED_AT = 12;

	private final Edition edition;

	private final List<Sasaran> targets;

	private final List<Person> bases = new ArrayList<>();

	private final List<Person> all = new ArrayList<>();

	private final Map<Person, List<Changed>> changes = new IdentityHashMap<>();

	private final Variations variations;

	/** Somebody with what the edition decides. */
	record Person(List<Fakta> facts, Decision decision) {

		/**
		 * Whether nothing is wrong with the decision, the answers on requirements apart.
		 */
		boolean isSound() {
			return this.decision.errors()
				.stream()
				.allMatch((error) -> error.key().equals("evaluation.unanswered")
						|| error.key().equals("evaluation.contradiction")
								&& error.arguments().get(0).startsWith("Hasil "));
		}

		Set<Rule> fired() {
			return this.decision.trace().stream().map(Firing::rule).collect(Collectors.toSet());
		}

	}

	/** Somebody who differs from another in one thing. */
	record Changed(Person base, Variations.Change change, Person person) {
	}

	People(Edition edition, List<Witness> seeds, FactMaker maker) {
		this.edition = edition;
		this.targets = edition.requirements()
			.stream()
			.flatMap((requirement) -> requirement.targets().stream())
			.collect(Collectors.toCollection(TreeSet::new))
			.stream()
			.map((level) -> new Sasaran("sasaran#" + level, level))
			.toList();
		this.variations = new Variations(edition.rules(), maker);
		chooseBases(seeds.stream().filter((seed) -> isFit(seed, maker.asOf())).toList());
		this.all.addAll(this.bases);
		this.bases.stream().limit(MOST_CHANGED).forEach((base) -> this.changes.put(base, change(base)));
		this.changes.values().forEach((changed) -> changed.forEach((each) -> this.all.add(each.person())));
	}

	private static boolean isFit(Witness seed, LocalDate asOf) {
		return asOf.equals(seed.asOf()) && seed.facts().stream().anyMatch(Pegawai.class::isInstance);
	}

	private List<Changed> change(Person base) {
		return this.variations.of(base.facts())
			.parallelStream()
			.map((change) -> new Changed(base, change, decide(change.facts())))
			.toList();
	}

	/** Few people who between them make as many rules fire as all of them. */
	private void chooseBases(List<Witness> seeds) {
		Set<Rule> shown = new HashSet<>();
		for (Witness seed : seeds) {
			Person person = decide(seed.facts());
			if (this.bases.size() < MOST_BASES && shown.addAll(person.fired())) {
				this.bases.add(person);
			}
		}
	}

	/** What the edition decides on facts, for every target. */
	Person decide(Collection<? extends Fakta> facts) {
		List<Fakta> complete = new ArrayList<>();
		List<Kompetensi> competences = new ArrayList<>();
		List<Potensi> aspects = new ArrayList<>();
		for (Fakta fact : facts) {
			if (!(fact instanceof Asesmen) && !(fact instanceof Sasaran)) {
				complete.add(fact);
			}
			if (fact instanceof Kompetensi competence) {
				competences.add(competence);
			}
			if (fact instanceof Potensi aspect) {
				aspects.add(aspect);
			}
		}
		complete.addAll(Asesmen.dari(competences, aspects));
		complete.addAll(this.targets);
		return new Person(complete, Evaluator.evaluate(this.edition, complete, this.variations.asOf()));
	}

	/** Everybody. */
	List<Person> all() {
		return this.all;
	}

	/** Everybody who differs from somebody else in one thing, by whom that is. */
	Collection<List<Changed>> changed() {
		return this.changes.values();
	}

	/** Those who are not changed. */
	List<Person> bases() {
		return this.bases;
	}

	Variations variations() {
		return this.variations;
	}

	/**
	 * Somebody who finds himself in a situation.
	 * @param words what of it matters, by what it is about
	 */
	Witness showing(Situation like, Map<Subject, Set<String>> words, Predicate<Situation> shows) {
		Set<Subject> subjects = like.facts().keySet();
		for (Person person : this.all) {
			if (situations(person, subjects).stream().anyMatch(shows)) {
				return witness(person, List.of());
			}
		}
		for (Person base : this.bases) {
			for (Person person : this.variations.towards(base, like, words, this)) {
				if (situations(person, subjects).stream().anyMatch(shows)) {
					return witness(person, List.of());
				}
			}
		}
		return Witness.NOBODY;
	}

	/** Somebody of whom a conclusion with these parts is drawn. */
	Witness drawing(String type, Map<String, Object> parts) {
		Subject subject = new Subject(type, parts);
		return this.all.stream()
			.filter((person) -> person.decision().conclusions().stream().anyMatch(subject::includes))
			.findFirst()
			.map((person) -> witness(person, List.of()))
			.orElse(Witness.NOBODY);
	}

	/** Somebody on whom all these rules fire. */
	Witness firing(Rule... rules) {
		List<Rule> wanted = List.of(rules);
		return this.all.stream()
			.filter((person) -> person.fired().containsAll(wanted))
			.findFirst()
			.map((person) -> witness(person, wanted))
			.orElse(Witness.NOBODY);
	}

	/** Every choice of what a person has of each subject. */
	static List<Situation> situations(Person person, Set<Subject> subjects) {
		List<Situation> situations = List.of(new Situation(Map.of()));
		for (Subject subject : subjects) {
			Collection<?> pool = subject.isInput() ? person.facts() : person.decision().conclusions();
			List<?> fitting = pool.stream().filter(subject::includes).limit(MOST_LOOKED_AT).toList();
			List<Situation> more = new ArrayList<>();
			for (Situation situation : situations) {
				for (Object fact : fitting) {
					Map<Subject, Object> next = new LinkedHashMap<>(situation.facts());
					next.put(subject, fact);
					more.add(new Situation(next));
				}
			}
			situations = more;
		}
		return situations;
	}

	/** The person as an example, with no more targets than the rules ask for. */
	Witness witness(Person person, Collection<Rule> rules) {
		Set<String> wanted = new LinkedHashSet<>();
		this.edition.requirements()
			.stream()
			.filter((requirement) -> requirement.rules().stream().anyMatch(rules::contains))
			.forEach((requirement) -> wanted.addAll(requirement.targets()));
		List<Fakta> facts = person.facts()
			.stream()
			.filter((fact) -> !(fact instanceof Sasaran target) || wanted.contains(target.jenjang()))
			.sorted(Comparator.comparing((Fakta fact) -> fact instanceof Sasaran))
			.toList();
		return new Witness(facts, this.variations.asOf());
	}

	/** The as-of date of most of the people. */
	static LocalDate usualDate(List<Witness> seeds, LocalDate otherwise) {
		return seeds.stream()
			.map(Witness::asOf)
			.collect(Collectors.groupingBy((date) -> date, Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.<LocalDate, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(otherwise);
	}

}
