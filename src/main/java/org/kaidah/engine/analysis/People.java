package org.kaidah.engine.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.Requirement;
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

	/** So many are looked at before it is asked whether there are enough. */
	private static final int AT_ONCE = 64;

	private final Edition edition;

	private final LocalDate asOf;

	private final List<Sasaran> targets;

	private final Map<List<Fakta>, Person> decided = new ConcurrentHashMap<>();

	private final List<Person> bases = new ArrayList<>();

	private final List<Person> all = new ArrayList<>();

	private final List<List<Changed>> changes;

	People(Edition edition, List<Witness> seeds, Variations variations, LocalDate asOf) {
		this(edition, edition.requirements(), seeds, variations, asOf, MOST_CHANGED);
	}

	/**
	 * @param requirements the requirements for whose targets they are looked at
	 * @param mostChanged how many of them are changed
	 */
	People(Edition edition, List<Requirement> requirements, List<Witness> seeds, Variations variations, LocalDate asOf,
			int mostChanged) {
		this.edition = edition;
		this.asOf = asOf;
		this.targets = requirements.stream()
			.flatMap((requirement) -> requirement.targets().stream())
			.collect(Collectors.toCollection(TreeSet::new))
			.stream()
			.map((level) -> new Sasaran("sasaran#" + level, level))
			.toList();
		chooseBases(seeds.stream().filter(this::isFit).map((seed) -> complete(seed.facts())).distinct().toList());
		this.changes = this.bases.stream().limit(mostChanged).map((base) -> change(base, variations)).toList();
		this.all.addAll(this.bases);
		this.changes.forEach((changed) -> changed.forEach((each) -> this.all.add(each.person())));
	}

	private boolean isFit(Witness seed) {
		return this.asOf.equals(seed.asOf()) && seed.facts().stream().anyMatch(Pegawai.class::isInstance);
	}

	private List<Changed> change(Person base, Variations variations) {
		return variations.of(base.facts())
			.parallelStream()
			.map((change) -> new Changed(base, change, decide(change.facts())))
			.toList();
	}

	/** Few people who between them make as many rules fire as all of them. */
	private void chooseBases(List<List<Fakta>> seeds) {
		Set<String> shown = new HashSet<>();
		for (int at = 0; at < seeds.size() && this.bases.size() < MOST_BASES; at += AT_ONCE) {
			List<List<Fakta>> some = seeds.subList(at, Math.min(seeds.size(), at + AT_ONCE));
			for (Person person : some.parallelStream().map(this::decide).toList()) {
				if (this.bases.size() < MOST_BASES && shown.addAll(person.fired())) {
					this.bases.add(person);
				}
			}
		}
	}

	/** What the edition decides on facts, for every target; once for the same facts. */
	Person decide(Collection<? extends Fakta> facts) {
		return exactly(complete(facts));
	}

	/** What the edition decides on just these facts. */
	Person exactly(List<Fakta> facts) {
		return this.decided.computeIfAbsent(facts,
				(same) -> new Person(same, Evaluator.evaluate(this.edition, same, this.asOf)));
	}

	/** With assessments as the rows say, and every target. */
	private List<Fakta> complete(Collection<? extends Fakta> facts) {
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
		return complete;
	}

	/** Everybody. */
	List<Person> all() {
		return this.all;
	}

	/** Everybody who differs from somebody else in one thing, by whom that is. */
	List<List<Changed>> changed() {
		return this.changes;
	}

	/** Those who are not changed. */
	List<Person> bases() {
		return this.bases;
	}

}
