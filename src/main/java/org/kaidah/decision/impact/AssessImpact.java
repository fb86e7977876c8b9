package org.kaidah.decision.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.kaidah.access.Actor;
import org.kaidah.engine.language.Rule;
import org.kaidah.personnel.store.DossierReader;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Drafts;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Has editions compared over the stored people in the background, one comparison after
 * the other, because one takes all cores. What waits or is under way when the application
 * ends is taken up when it starts again.
 */
@Service
public class AssessImpact implements DisposableBean {

	private static final int WAITING = 100;

	private static final int PATIENCE_SECONDS = 20;

	private final Impacts impacts;

	private final EnterImpact enter;

	private final ImpactRules rules;

	private final PerformImpact perform;

	private final Drafts drafts;

	private final DossierReader dossiers;

	private final Map<Long, ImpactJob> jobs = new ConcurrentHashMap<>();

	private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(WAITING), (work) -> {
				Thread thread = new Thread(work, "impacts");
				thread.setDaemon(true);
				return thread;
			});

	AssessImpact(Impacts impacts, EnterImpact enter, ImpactRules rules, PerformImpact perform, Drafts drafts,
			DossierReader dossiers) {
		this.impacts = impacts;
		this.enter = enter;
		this.rules = rules;
		this.perform = perform;
		this.drafts = drafts;
		this.dossiers = dossiers;
	}

	/**
	 * Asks whom a draft moves, compared with the edition in force on a date.
	 * @param actor who asks
	 * @param target the level people are judged for, or {@code null}
	 * @return what was asked for, or the one before that asked the same
	 * @throws ImpactRefused if there is nothing to compare: rules that cannot be used,
	 * nothing in force, nobody stored, an unknown level
	 */
	public Impact ask(Actor actor, Draft draft, LocalDate asOf, String target) throws ImpactRefused {
		PublishedEdition before = this.rules.inForce(draft.jurisdiction(), asOf);
		List<Rule> after = this.rules.usable(draft.jurisdiction(), this.drafts.document(draft), draft.text().parent())
			.rules();
		return ask(new Sides(draft.jurisdiction(), before, draft.id(), null, draft.text().hash(),
				draft.text().documentHash(), draft.text().parent(), after), actor, asOf, target);
	}

	/** Asks whom one edition of a jurisdiction moves, compared with another. */
	public Impact ask(Actor actor, PublishedEdition before, PublishedEdition after, LocalDate asOf, String target)
			throws ImpactRefused {
		return ask(new Sides(after.jurisdiction(), before, null, after.id(), after.hash(), after.documentHash(),
				after.parent(), this.rules.of(after)), actor, asOf, target);
	}

	/** What is compared. */
	private record Sides(String jurisdiction, PublishedEdition before, Long draft, Long edition, String hash,
			String documentHash, Long parent, List<Rule> after) {
	}

	private Impact ask(Sides sides, Actor actor, LocalDate asOf, String target) throws ImpactRefused {
		long revision = this.dossiers.revision();
		int people = this.dossiers.count(revision);
		if (people == 0) {
			throw new ImpactRefused("per", "run.nobody", List.of());
		}
		Impact asked = new Impact(0, sides.jurisdiction(), sides.draft(), sides.edition(), sides.hash(),
				sides.documentHash(), sides.parent(), sides.before().id(), sides.before().rulesHash(), asOf,
				ImpactRules.target(this.rules.of(sides.before()), sides.after(), target), revision, people,
				actor.account(), null, null, ImpactState.QUEUED, null);
		EnterImpact.Entered entered = this.enter.enter(actor, asked);
		if (entered.fresh() && !submit(entered.id())) {
			this.impacts.end(entered.id(), ImpactState.CANCELLED);
			throw new ImpactRefused("per", "impact.busy", List.of());
		}
		return this.impacts.find(entered.id()).orElseThrow();
	}

	/** The comparison with an id. */
	public Optional<Impact> find(long id) {
		return this.impacts.find(id);
	}

	/**
	 * The newest figures about a draft.
	 * @param hash the identity of the edition that the draft would become
	 */
	public Optional<Impact> latest(String hash) {
		return this.impacts.done(hash);
	}

	/**
	 * The newest comparison of a draft, wherever it stands; one that was given up only
	 * where there is no other.
	 * @param hash the identity of the edition that the draft would become
	 */
	public Optional<Impact> newest(String hash) {
		return this.impacts.newest(hash);
	}

	/** How many people are done of a comparison that waits or is under way here. */
	public int done(long id) {
		ImpactJob job = this.jobs.get(id);
		return (job != null) ? job.done() : 0;
	}

	/** Whether nothing has been stored since that would change the figures. */
	public boolean upToDate(Impact impact) {
		return impact.revision() == this.dossiers.revision();
	}

	/**
	 * Stops a comparison.
	 * @return whether there was something to stop
	 */
	public boolean cancel(long id) {
		ImpactJob job = this.jobs.get(id);
		if (job != null) {
			job.cancel();
		}
		return this.impacts.end(id, ImpactState.CANCELLED);
	}

	@EventListener(ApplicationReadyEvent.class)
	void takeUp() {
		this.impacts.open().forEach((impact) -> submit(impact.id()));
	}

	private boolean submit(long id) {
		ImpactJob job = new ImpactJob();
		if (this.jobs.putIfAbsent(id, job) != null) {
			return true;
		}
		try {
			this.worker.execute(() -> {
				try {
					this.perform.perform(id, job);
				}
				finally {
					this.jobs.remove(id);
				}
			});
			return true;
		}
		catch (RejectedExecutionException ex) {
			this.jobs.remove(id);
			return false;
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.worker.shutdownNow();
		this.worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

}
