package org.kaidah.engine.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.kaidah.engine.Edition;
import org.kaidah.engine.Requirement;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Sasaran;

/** Finds among people, and near them, somebody who shows a suspected defect. */
final class Examples {

	private static final int MOST_LOOKED_AT = 12;

	private final Edition edition;

	private final LocalDate asOf;

	private final People people;

	private final Neighbours neighbours;

	/**
	 * Somebody with what of him comes near.
	 *
	 * @param distance how near
	 */
	record Near(Person person, Object fact, long distance) {
	}

	Examples(Edition edition, People people, Probes probes, LocalDate asOf) {
		this.edition = edition;
		this.asOf = asOf;
		this.people = people;
		this.neighbours = new Neighbours(people, probes.values().keySet());
	}

	/**
	 * Somebody who finds himself in a situation.
	 * @param words what of it matters, by what it is about
	 * @param rules the rules that are wrong, for whose targets he is looked at
	 */
	Witness showing(Situation like, Map<Subject, Set<String>> words, Predicate<Situation> shows, Rule... rules) {
		Set<Subject> subjects = like.facts().keySet();
		for (Person person : this.people.all()) {
			if (situations(person, subjects).stream().anyMatch(shows)) {
				return witness(person, List.of(rules));
			}
		}
		for (Person base : this.people.bases()) {
			for (Person person : this.neighbours.towards(base, like, words)) {
				if (situations(person, subjects).stream().anyMatch(shows)) {
					return witness(person, List.of(rules));
				}
			}
		}
		return Witness.NOBODY;
	}

	/** Somebody of whom a conclusion with these parts is drawn. */
	Witness drawing(String type, Map<String, Object> parts) {
		Subject subject = new Subject(type, parts);
		return this.people.all()
			.stream()
			.filter((person) -> person.decision().conclusions().stream().anyMatch(subject::includes))
			.findFirst()
			.map((person) -> witness(person, List.of()))
			.orElse(Witness.NOBODY);
	}

	/** Somebody on whom all these rules fire. */
	Witness firing(Rule... rules) {
		List<Rule> wanted = List.of(rules);
		List<String> codes = wanted.stream().map(Rule::code).toList();
		return this.people.all()
			.stream()
			.filter((person) -> person.fired().containsAll(codes))
			.findFirst()
			.map((person) -> witness(person, wanted))
			.orElse(Witness.NOBODY);
	}

	/**
	 * Whoever has of a subject what comes nearest to something wanted.
	 * @param distance how far one of the subject is from it
	 * @param wanted what is nearest of all that can be
	 * @param words what of the subject matters
	 */
	Optional<Near> nearest(Subject subject, ToLongFunction<Object> distance, Object wanted, Set<String> words) {
		Optional<Near> known = nearest(this.people.all().stream(), subject, distance);
		if (known.isPresent() && known.get().distance() <= distance.applyAsLong(wanted)) {
			return known;
		}
		Situation like = new Situation(Map.of(subject, wanted));
		Stream<Person> beside = this.people.bases()
			.stream()
			.limit(MOST_LOOKED_AT)
			.flatMap((base) -> this.neighbours.towards(base, like, Map.of(subject, words)).stream());
		return nearest(Stream.concat(known.stream().map(Near::person), beside), subject, distance);
	}

	private static Optional<Near> nearest(Stream<Person> people, Subject subject, ToLongFunction<Object> distance) {
		return people
			.flatMap((person) -> of(person, subject).stream()
				.map((fact) -> new Near(person, fact, distance.applyAsLong(fact))))
			.reduce((one, other) -> (other.distance() < one.distance()) ? other : one);
	}

	/** Whoever meets the most of what a rule asks for. */
	Witness meetingMost(Rule rule) {
		return this.people.all()
			.stream()
			.max(Comparator.comparingLong((person) -> Held.of(rule, person)))
			.map((person) -> witness(person, List.of(rule)))
			.orElse(Witness.NOBODY);
	}

	private static List<?> of(Person person, Subject subject) {
		Collection<?> all = subject.isInput() ? person.facts() : person.decision().conclusions();
		return all.stream().filter(subject::includes).limit(MOST_LOOKED_AT).toList();
	}

	/** Every choice of what a person has of each subject. */
	static List<Situation> situations(Person person, Set<Subject> subjects) {
		List<Situation> situations = List.of(new Situation(Map.of()));
		for (Subject subject : subjects) {
			List<?> fitting = of(person, subject);
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
		List<Requirement> asked = this.edition.requirements()
			.stream()
			.filter((requirement) -> requirement.rules().stream().anyMatch(rules::contains))
			.toList();
		List<Fakta> facts = person.facts()
			.stream()
			.filter((fact) -> !(fact instanceof Sasaran target)
					|| asked.stream().anyMatch((requirement) -> requirement.asksFor(target)))
			.sorted(Comparator.comparing((Fakta fact) -> fact instanceof Sasaran))
			.toList();
		return new Witness(facts, this.asOf);
	}

}
