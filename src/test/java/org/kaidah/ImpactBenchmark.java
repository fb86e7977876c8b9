package org.kaidah;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.kaidah.access.Actor;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.decision.impact.AssessImpact;
import org.kaidah.decision.impact.Impact;
import org.kaidah.decision.impact.ImpactPreview;
import org.kaidah.decision.impact.ImpactState;
import org.kaidah.decision.impact.PreviewImpact;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.personnel.Projection;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.store.Change;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.personnel.store.StoreProgress;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.OpenDraft;
import org.kaidah.rulebook.draft.SaveDraft;
import org.kaidah.vocabulary.Fakta;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One table in one run, on all cores and the embedded MariaDB: our evaluator in memory
 * (c), a first impact that evaluates both editions (d), an impact after a cell edit that
 * evaluates the draft alone (e), both with rules that are compiled already, and what a
 * preview takes after a cell edit, with and without making the rules ready. Ratios hold
 * within the run.
 */
final class ImpactBenchmark {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final String NATIONAL = "nasional";

	private static final String FILE = "kinerja/skp.drl";

	private static final String CELL = "\"skp\", 80)";

	private static final int IN_MEMORY = 10_000;

	private static final int ROUNDS = 5;

	private static final Actor AUTHOR = new Actor("sri", "Sri", Set.of(new Grant(Role.PENYUSUN, Grant.EVERYWHERE)));

	private final ConfigurableApplicationContext context;

	private int points = 80;

	private ImpactBenchmark(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/** Sizes of the population, each beginning from an empty database. */
	public static void main(String[] arguments) throws Exception {
		Measured.machine();
		Measured.say("| people | (c) evaluator/s | (d) both editions, evaluations/s | (d)/(c) | (e) cell edit, people/s"
				+ " | (e)/(c) | (e) ms | moved | preview ms | preview, rules ready, ms | rules ready ms | peak heap MB |");
		Measured.say("|---|---|---|---|---|---|---|---|---|---|---|---|");
		for (String people : arguments) {
			try (ConfigurableApplicationContext context = Measured.application("impact_" + people)) {
				new ImpactBenchmark(context).measure(Integer.parseInt(people));
			}
		}
	}

	private void measure(int people) throws Exception {
		this.context.getBean(StoreDossiers.class)
			.storeDossiersOnly(Change.of(Change.SAMPLE, AS_OF), RunBenchmark.inOrder(people), StoreProgress.SILENT);
		double c = evaluator(people);
		Measured.forgetHeapPeak();
		double both = 2 * people / seconds(edited());
		List<Double> alone = new ArrayList<>();
		List<Double> ready = new ArrayList<>();
		Impact last = null;
		for (int round = 0; round < ROUNDS; round++) {
			Draft draft = edited();
			long before = System.nanoTime();
			compiled(draft);
			ready.add(Measured.seconds(before) * 1e3);
			before = System.nanoTime();
			last = ended(draft);
			alone.add(Measured.seconds(before));
		}
		double one = RunBenchmark.median(alone);
		long peak = Measured.heapPeak();
		Measured.say("| %,d | %,.0f | %,.0f | %.2f | %,.0f | %.2f | %,.0f | %,d | %s | %s | %,.0f | %d |", people, c,
				both, both / c, people / one, people / one / c, one * 1e3, last.summary().whole().moved(),
				preview(false), preview(true), RunBenchmark.median(ready), peak);
	}

	private double evaluator(int people) throws Exception {
		Editions editions = this.context.getBean(Editions.class);
		Edition edition = editions.compiled(editions.inForce(NATIONAL, AS_OF).orElseThrow().rulesHash());
		List<List<Fakta>> facts = new SampleRegency(7, AS_OF).people(Math.min(people, IN_MEMORY))
			.map((dossier) -> Projection.facts(dossier, AS_OF))
			.collect(Collectors.toList());
		List<Double> rounds = new ArrayList<>();
		for (int round = 0; round <= ROUNDS; round++) {
			double speed = RunBenchmark.inMemory(facts, (one) -> Evaluator.evaluate(edition, one, AS_OF));
			if (round > 0) {
				rounds.add(speed);
			}
		}
		return RunBenchmark.median(rounds);
	}

	/** A draft of the national rules with one number changed, each time to another. */
	private Draft edited() throws Exception {
		Draft draft = this.context.getBean(OpenDraft.class).fromNewest(AUTHOR, NATIONAL);
		RuleDocument document = this.context.getBean(Drafts.class).document(draft);
		return this.context.getBean(SaveDraft.class)
			.save(AUTHOR, draft.id(), draft.version(), changed(document), draft.details());
	}

	private RuleDocument changed(RuleDocument document) {
		this.points--;
		return document.with(FILE, document.text(FILE).replace(CELL, CELL.replace("80", String.valueOf(this.points))));
	}

	private Edition compiled(Draft draft) throws Exception {
		return this.context.getBean(EditionBooks.class)
			.of(NATIONAL, this.context.getBean(Drafts.class).document(draft), draft.text().parent())
			.edition(NATIONAL);
	}

	private double seconds(Draft draft) throws Exception {
		compiled(draft);
		long before = System.nanoTime();
		ended(draft);
		return Measured.seconds(before);
	}

	private Impact ended(Draft draft) throws Exception {
		AssessImpact assess = this.context.getBean(AssessImpact.class);
		Impact impact = assess.ask(AUTHOR, draft, AS_OF, null);
		while (!impact.state().ended()) {
			TimeUnit.MILLISECONDS.sleep(2);
			impact = assess.find(impact.id()).orElseThrow();
		}
		if (impact.state() != ImpactState.DONE) {
			throw new IllegalStateException(impact.state().name());
		}
		return impact;
	}

	/** The median of a few cell edits, in milliseconds. */
	private String preview(boolean rulesReady) throws Exception {
		PreviewImpact preview = this.context.getBean(PreviewImpact.class);
		Draft draft = edited();
		RuleDocument document = this.context.getBean(Drafts.class).document(draft);
		List<Double> rounds = new ArrayList<>();
		for (int round = 0; round <= ROUNDS; round++) {
			this.points--;
			RuleDocument typed = document.with(FILE,
					document.text(FILE).replaceFirst("\"skp\", \\d+\\)", "\"skp\", " + this.points + ')'));
			if (rulesReady) {
				this.context.getBean(EditionBooks.class).of(NATIONAL, typed, null).edition(NATIONAL);
			}
			long before = System.nanoTime();
			ImpactPreview found = preview.preview(NATIONAL, typed, null, AS_OF, null);
			if (found.state() != ImpactPreview.State.FIGURES) {
				return found.state().name();
			}
			if (round > 0) {
				rounds.add(Measured.seconds(before) * 1e3);
			}
		}
		return "%,.0f".formatted(RunBenchmark.median(rounds));
	}

}
