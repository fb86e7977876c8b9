package org.kaidah.decision.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.kaidah.engine.Edition;
import org.kaidah.engine.UnusableRules;
import org.kaidah.engine.language.Problem;
import org.kaidah.personnel.store.DossierReader;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.RuleDocument;
import org.springframework.stereotype.Service;

/**
 * Tells whom rules would move while somebody is still writing them. Everything happens in
 * memory, for populations of a few thousand; nothing is stored.
 */
@Service
public class PreviewImpact {

	private static final int AT_ONCE = 2;

	private static final int PATIENCE_SECONDS = 10;

	private final ImpactRules rules;

	private final DossierReader dossiers;

	private final ProjectedPopulation population;

	private final KnownOutcomes known;

	private final Semaphore turns = new Semaphore(AT_ONCE, true);

	PreviewImpact(ImpactRules rules, DossierReader dossiers, ProjectedPopulation population, KnownOutcomes known) {
		this.rules = rules;
		this.dossiers = dossiers;
		this.population = population;
		this.known = known;
	}

	/**
	 * Compares own files that need not be saved with the edition in force on a date.
	 * @param parent id of the edition that the files stand on, or {@code null}
	 * @param target the level people are judged for, or {@code null}
	 */
	public ImpactPreview preview(String jurisdiction, RuleDocument document, Long parent, LocalDate asOf,
			String target) {
		List<Problem> limits = document.limits();
		if (!limits.isEmpty()) {
			return ImpactPreview.unusable(limits);
		}
		int people = this.dossiers.count(this.dossiers.revision());
		if (people == 0 || people > ProjectedPopulation.MOST_PEOPLE) {
			return ImpactPreview.without((people == 0) ? ImpactPreview.State.NOTHING : ImpactPreview.State.TOO_MANY);
		}
		return inTurn(() -> preview(jurisdiction, this.rules.compiled(jurisdiction, document, parent), asOf, target));
	}

	/** Compares rules that are compiled with the edition in force on a date. */
	public ImpactPreview preview(String jurisdiction, Edition after, LocalDate asOf, String target)
			throws UnusableRules {
		long revision = this.dossiers.revision();
		PublishedEdition before;
		String level;
		try {
			before = this.rules.inForce(jurisdiction, asOf);
			level = ImpactRules.target(this.rules.of(before), after.rules(), target);
		}
		catch (ImpactRefused ex) {
			return ImpactPreview.without(ImpactPreview.State.NOTHING);
		}
		Question question = new Question(this.rules.compiled(before), after, asOf, level, revision);
		List<ProjectedPerson> everybody = this.population.people(question);
		return (everybody == null) ? ImpactPreview.without(ImpactPreview.State.TOO_MANY)
				: new ImpactPreview(ImpactPreview.State.FIGURES, summary(question, everybody), List.of());
	}

	private ImpactSummary summary(Question question, List<ProjectedPerson> people) {
		SummaryTally tally = new SummaryTally();
		OutcomeKey key = question.key(question.before());
		Outcomes before = this.known.find(key)
			.filter((outcomes) -> outcomes.nips().equals(people.stream().map(ProjectedPerson::nip).toList()))
			.orElse(null);
		Outcomes.Gathered gathered = new Outcomes.Gathered(KnownOutcomes.MOST_PEOPLE);
		CountPeople count = new CountPeople(question, null);
		try (Workers<ComparePopulation.Counted> workers = new Workers<>((counted) -> {
			tally.add(counted.tally());
			for (int i = 0; i < counted.nips().size(); i++) {
				gathered.add(counted.nips().get(i), counted.before().get(i));
			}
		})) {
			for (int from = 0; from < people.size(); from += Workers.SLICE) {
				int start = from;
				int end = Math.min(people.size(), from + Workers.SLICE);
				workers.add(() -> count.count(people.subList(start, end),
						(before != null) ? before.all().subList(start, end) : null));
			}
			workers.finish();
		}
		if (before == null) {
			this.known.keep(key, gathered);
		}
		return tally.summary();
	}

	/** A comparison. */
	private interface Comparison {

		ImpactPreview compare() throws UnusableRules;

	}

	private ImpactPreview inTurn(Comparison comparison) {
		try {
			if (!this.turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				return ImpactPreview.without(ImpactPreview.State.BUSY);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return ImpactPreview.without(ImpactPreview.State.BUSY);
		}
		try {
			return comparison.compare();
		}
		catch (UnusableRules ex) {
			return ImpactPreview.unusable(ex.problems());
		}
		finally {
			this.turns.release();
		}
	}

}
