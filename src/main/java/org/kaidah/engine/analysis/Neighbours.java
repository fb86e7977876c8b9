package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.vocabulary.Fakta;

/** Looks near somebody for who finds himself in a situation. */
final class Neighbours {

	private final People people;

	private final Set<String> types;

	/**
	 * @param types the types of rows that rules look at
	 */
	Neighbours(People people, Set<String> types) {
		this.people = people;
		this.types = types;
	}

	/**
	 * People like somebody, but for what would bring about a situation: what it takes
	 * from the data is set, and numbers in the data are moved until a computed number
	 * fits.
	 */
	List<Person> towards(Person base, Situation wanted, Map<Subject, Set<String>> words) {
		List<Fakta> facts = base.facts();
		for (Map.Entry<Subject, Object> entry : wanted.facts().entrySet()) {
			if (entry.getKey().isInput()) {
				facts = placed(facts, entry.getKey(), entry.getValue(), words.getOrDefault(entry.getKey(), Set.of()));
			}
		}
		Person start = (facts == base.facts()) ? base : this.people.decide(facts);
		List<Person> found = new ArrayList<>(List.of(start));
		wanted.facts().forEach((subject, fact) -> {
			if (!subject.isInput()) {
				found.addAll(new Approach(this.people, subject, fact).from(start, movable(start.facts())));
			}
		});
		return found;
	}

	private static List<Fakta> placed(List<Fakta> facts, Subject subject, Object wanted, Set<String> words) {
		Map<String, Object> all = Records.values(wanted);
		Map<String, Object> parts = new LinkedHashMap<>();
		words.stream()
			.map((word) -> Boundaries.partOf(subject.word(), word))
			.forEach((part) -> parts.put(part, (all.get(part) != null) ? all.get(part) : Nullable.EMPTY));
		List<Fakta> own = facts.stream().filter(subject::includes).limit(1).toList();
		if (own.isEmpty()) {
			List<Fakta> more = new ArrayList<>(facts);
			more.add((Fakta) wanted);
			return more;
		}
		return Rows.changed(facts, own, parts);
	}

	/** Groups of rows with a number that can be moved. */
	private Map<List<Fakta>, String> movable(List<Fakta> facts) {
		Map<List<Fakta>, String> movable = new LinkedHashMap<>();
		this.types.forEach((type) -> Records.parts(new Subject(type, Map.of()).word().type()).forEach((part, holds) -> {
			List<Fakta> own = Rows.of(facts, type);
			if (holds == BigDecimal.class && !own.isEmpty() && !part.equals("standar")) {
				movable.put(own, part);
			}
		}));
		return movable;
	}

}
