package org.kaidah.engine.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.kaidah.engine.Edition;
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

	Examples(Edition edition, People people, Probes probes, LocalDate asOf) {
		this.edition = edition;
		this.asOf = asOf;
		this.people = people;
		this.neighbours = new Neighbours(people, probes.values().keySet());
	}

	/**
	 * Somebody who finds himself in a situation.
	 * @param words what of it matters, by what it is about
	 */
	Witness showing(Situation like, Map<Subject, Set<String>> words, Predicate<Situation> shows) {
		Set<Subject> subjects = like.facts().keySet();
		for (Person person : this.people.all()) {
			if (situations(person, subjects).stream().anyMatch(shows)) {
				return witness(person, List.of());
			}
		}
		for (Person base : this.people.bases()) {
			for (Person person : this.neighbours.towards(base, like, words)) {
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
		return new Witness(facts, this.asOf);
	}

}
