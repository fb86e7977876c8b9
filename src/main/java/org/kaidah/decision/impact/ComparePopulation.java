package org.kaidah.decision.impact;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.kaidah.decision.AgeBandSettings;
import org.kaidah.personnel.store.DossierReader;
import org.kaidah.personnel.store.StoredDossier;
import org.springframework.stereotype.Component;

/**
 * Decides about everybody under two editions and counts what differs. Dossiers are read
 * and projected once; what is known of an edition is not evaluated again.
 */
@Component
class ComparePopulation {

	private static final int BLOCK = 1_000;

	private final DossierReader dossiers;

	private final KnownOutcomes known;

	private final AgeBandSettings ages;

	ComparePopulation(DossierReader dossiers, KnownOutcomes known, AgeBandSettings ages) {
		this.dossiers = dossiers;
		this.known = known;
		this.ages = ages;
	}

	/** What became of some people. */
	record Counted(List<String> nips, List<Outcome> before, List<Outcome> after, SummaryTally tally) {
	}

	/**
	 * Compares.
	 * @param progress takes how many people are done, and tells whether to go on
	 * @throws CancellationException if not
	 */
	ImpactSummary compare(Question question, IntPredicate progress) {
		Gathering gathering = new Gathering(progress);
		OutcomeSource before = this.known.source(question.key(question.before()));
		CountPeople count = new CountPeople(question,
				new RuleChanges(question.before().rules(), question.after().rules()));
		try (Workers<Counted> workers = new Workers<>(gathering::take)) {
			eachBlock(question, (block) -> {
				submit(workers, block, before.next(block), count);
				return true;
			});
			workers.finish();
		}
		this.known.keep(question.key(question.before()), gathering.before);
		this.known.keep(question.key(question.after()), gathering.after);
		return gathering.tally.summary();
	}

	/**
	 * Reads everybody in the order of NIP.
	 * @param receiver takes some people at a time, and tells whether to go on
	 */
	void eachBlock(Question question, Predicate<List<StoredDossier>> receiver) {
		String last = "";
		List<StoredDossier> block;
		do {
			block = this.dossiers.after(last, question.revision(), BLOCK);
			if (block.isEmpty() || !receiver.test(block)) {
				return;
			}
			last = block.get(block.size() - 1).nip();
		}
		while (block.size() == BLOCK);
	}

	/**
	 * Gives a block of people to work on.
	 * @param before their outcomes before, or {@code null} where they are not known
	 */
	void submit(Workers<Counted> workers, List<StoredDossier> block, List<Outcome> before, CountPeople count) {
		for (int from = 0; from < block.size(); from += Workers.SLICE) {
			int start = from;
			int end = Math.min(block.size(), from + Workers.SLICE);
			List<Outcome> known = (before != null) ? before.subList(start, end) : null;
			workers.add(() -> count.count(
					block.subList(start, end).stream().map((stored) -> person(stored, count.question())).toList(),
					known));
		}
	}

	/** Somebody, projected. */
	ProjectedPerson person(StoredDossier stored, Question question) {
		return ProjectedPerson.of(stored, question.asOf(), question.target(), this.ages.bands());
	}

	/** Puts the parts together. */
	private static final class Gathering {

		private final SummaryTally tally = new SummaryTally();

		private final Outcomes.Gathered before = new Outcomes.Gathered(KnownOutcomes.MOST_PEOPLE);

		private final Outcomes.Gathered after = new Outcomes.Gathered(KnownOutcomes.MOST_PEOPLE);

		private final IntPredicate progress;

		private int done;

		Gathering(IntPredicate progress) {
			this.progress = progress;
		}

		void take(Counted counted) {
			this.tally.add(counted.tally());
			for (int i = 0; i < counted.nips().size(); i++) {
				this.before.add(counted.nips().get(i), counted.before().get(i));
				this.after.add(counted.nips().get(i), counted.after().get(i));
			}
			this.done += counted.nips().size();
			if (!this.progress.test(this.done)) {
				throw new CancellationException();
			}
		}

	}

}
