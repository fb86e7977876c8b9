package org.kaidah.decision.impact;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.kaidah.engine.Decision;
import org.kaidah.engine.UnusableRules;
import org.kaidah.personnel.Person;
import org.kaidah.personnel.store.DossierReader;
import org.kaidah.personnel.store.StoredDossier;
import org.kaidah.web.Slice;
import org.springframework.stereotype.Service;

/**
 * The people behind a figure, computed again whenever somebody asks for them: they are
 * stored nowhere. Who they are is known for a while; otherwise the population is gone
 * through until a page is full.
 */
@Service
public class MovedPeople {

	private final DossierReader dossiers;

	private final KnownOutcomes known;

	private final ComparePopulation compare;

	private final ImpactRules rules;

	MovedPeople(DossierReader dossiers, KnownOutcomes known, ComparePopulation compare, ImpactRules rules) {
		this.dossiers = dossiers;
		this.known = known;
		this.compare = compare;
		this.rules = rules;
	}

	/**
	 * A page of those who went from one box to another, or stayed in one, in the order of
	 * NIP.
	 * @param impact one that is done
	 * @param from 1 to 9, or 0 for none
	 * @param to 1 to 9, or 0 for none
	 * @throws UnusableRules if the rules no longer compile
	 */
	public Slice<MovedPerson> page(Impact impact, int from, int to, int page) throws UnusableRules {
		int total = impact.summary().whole().count(from, to);
		int number = Slice.clamp(page, total);
		Question question = this.rules.question(impact);
		RuleChanges changes = new RuleChanges(question.before().rules(), question.after().rules());
		int first = (int) Slice.offset(number);
		Wanted wanted = new Wanted(from, to, first, Math.min(total, first + Slice.SIZE));
		List<StoredDossier> stored = nips(question, wanted).map((nips) -> this.dossiers.of(nips, question.revision()))
			.orElseGet(() -> goneThrough(question, wanted));
		return new Slice<>(stored.stream().map((each) -> moved(question, changes, each)).toList(), number, total);
	}

	/**
	 * What becomes of one person, who need not be moved.
	 * @param impact one that is done
	 * @throws UnusableRules if the rules no longer compile
	 */
	public Optional<MovedPerson> one(Impact impact, String nip) throws UnusableRules {
		List<StoredDossier> stored = this.dossiers.of(List.of(nip), impact.revision());
		if (stored.isEmpty()) {
			return Optional.empty();
		}
		Question question = this.rules.question(impact);
		return Optional
			.of(moved(question, new RuleChanges(question.before().rules(), question.after().rules()), stored.get(0)));
	}

	/**
	 * Which of those who went from one box to another.
	 *
	 * @param first how many of them stand before the first one wanted
	 * @param end how many there are up to the last one wanted
	 */
	private record Wanted(int from, int to, int first, int end) {

		boolean fits(Outcome before, Outcome after) {
			return before.box() == this.from && after.box() == this.to;
		}

	}

	/** From memory, where both sides are there. */
	private Optional<List<String>> nips(Question question, Wanted wanted) {
		Outcomes before = this.known.find(question.key(question.before())).orElse(null);
		Outcomes after = this.known.find(question.key(question.after())).orElse(null);
		if (before == null || after == null || !before.nips().equals(after.nips())) {
			return Optional.empty();
		}
		return Optional.of(IntStream.range(0, before.nips().size())
			.filter((i) -> wanted.fits(before.all().get(i), after.all().get(i)))
			.skip(wanted.first())
			.limit(wanted.end() - wanted.first())
			.mapToObj((i) -> before.nips().get(i))
			.toList());
	}

	/** Through the population, until there are enough. */
	private List<StoredDossier> goneThrough(Question question, Wanted wanted) {
		List<StoredDossier> found = new ArrayList<>();
		OutcomeSource before = this.known.source(question.key(question.before()));
		CountPeople count = new CountPeople(question, null);
		this.compare.eachBlock(question, (block) -> {
			found.addAll(fitting(block, before.next(block), count, wanted));
			return found.size() < wanted.end();
		});
		return found.subList(Math.min(wanted.first(), found.size()), Math.min(wanted.end(), found.size()));
	}

	private List<StoredDossier> fitting(List<StoredDossier> block, List<Outcome> before, CountPeople count,
			Wanted wanted) {
		List<StoredDossier> found = new ArrayList<>();
		Iterator<StoredDossier> people = block.iterator();
		try (Workers<ComparePopulation.Counted> workers = new Workers<>((counted) -> {
			for (int i = 0; i < counted.nips().size(); i++) {
				StoredDossier person = people.next();
				if (wanted.fits(counted.before().get(i), counted.after().get(i))) {
					found.add(person);
				}
			}
		})) {
			this.compare.submit(workers, block, before, count);
			workers.finish();
		}
		return found;
	}

	private MovedPerson moved(Question question, RuleChanges changes, StoredDossier stored) {
		ProjectedPerson projected = this.compare.person(stored, question);
		Decision before = question.decide(question.before(), projected);
		Decision after = question.decide(question.after(), projected);
		Person person = projected.person();
		return MovedPerson.of(projected.nip(), person, question.outcome(projected, before),
				question.outcome(projected, after), Causes.of(changes, before, after), after.errors());
	}

}
