package org.kaidah.decision.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

	private static final int BLOCK = 1_000;

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
		List<MovedPerson> people = nips(question, from, to, first, Math.min(total, first + Slice.SIZE))
			.map((nips) -> this.dossiers.of(nips, question.revision()))
			.orElseGet(() -> gone(question, from, to, first, Math.min(total, first + Slice.SIZE)))
			.stream()
			.map((stored) -> moved(question, changes, stored))
			.toList();
		return new Slice<>(people, number, total);
	}

	/** From memory, where both sides are there. */
	private Optional<List<String>> nips(Question question, int from, int to, int first, int end) {
		Optional<Outcomes> before = this.known.find(question.key(question.before()));
		Optional<Outcomes> after = this.known.find(question.key(question.after()));
		if (before.isEmpty() || after.isEmpty()) {
			return Optional.empty();
		}
		List<String> found = new ArrayList<>();
		for (int i = 0; i < before.get().all().size() && found.size() < end; i++) {
			if (before.get().all().get(i).box() == from && after.get().all().get(i).box() == to) {
				found.add(before.get().nips().get(i));
			}
		}
		return Optional.of(found.subList(Math.min(first, found.size()), found.size()));
	}

	/** Through the population, until there are enough. */
	private List<StoredDossier> gone(Question question, int from, int to, int first, int end) {
		List<StoredDossier> found = new ArrayList<>();
		OutcomeSource before = this.known.source(question.key(question.before()));
		CountPeople count = new CountPeople(question, null);
		String last = "";
		int seen = 0;
		List<StoredDossier> block;
		do {
			block = this.dossiers.after(last, question.revision(), BLOCK);
			if (!block.isEmpty()) {
				last = block.get(block.size() - 1).nip();
				List<StoredDossier> here = matching(block, before.next(block), question, count, from, to);
				for (StoredDossier stored : here) {
					if (seen >= first && seen < end) {
						found.add(stored);
					}
					seen++;
				}
			}
		}
		while (block.size() == BLOCK && seen < end);
		return found;
	}

	private List<StoredDossier> matching(List<StoredDossier> block, List<Outcome> before, Question question,
			CountPeople count, int from, int to) {
		List<StoredDossier> found = new ArrayList<>();
		int[] at = new int[1];
		try (Workers<ComparePopulation.Counted> workers = new Workers<>((counted) -> {
			for (int i = 0; i < counted.nips().size(); i++, at[0]++) {
				if (counted.before().get(i).box() == from && counted.after().get(i).box() == to) {
					found.add(block.get(at[0]));
				}
			}
		})) {
			this.compare.submit(workers, block, before, question, count);
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
