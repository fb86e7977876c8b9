package org.kaidah.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.Peristiwa;
import org.kaidah.vocabulary.Sasaran;
import org.kaidah.vocabulary.Simpulan;

/**
 * The one function that decides (design decision 7). Pure: no clock, no database, no
 * chance; the same edition and facts give the same decision on any machine and any number
 * of threads.
 */
public final class Evaluator {

	private Evaluator() {
	}

	/**
	 * Decides about one person.
	 * @param edition the rules
	 * @param facts the person's facts as of the date; those that had not happened by then
	 * are left out
	 * @param asOf the as-of date
	 */
	public static Decision evaluate(Edition edition, Collection<? extends Fakta> facts, LocalDate asOf) {
		List<Fakta> existing = new ArrayList<>(facts.size());
		for (Fakta fact : facts) {
			if (!(fact instanceof Peristiwa event) || event.sudahTerjadi()) {
				existing.add(fact);
			}
		}
		Budget budget = new Budget(edition.joins(), existing);
		Recorder recorder = new Recorder(budget);
		List<EvaluationError> errors = new ArrayList<>(0);
		fire(edition, existing, asOf, recorder, budget, errors);
		List<RawFiring> firings = recorder.firings();
		Set<Simpulan> conclusions = conclusions(firings);
		if (errors.isEmpty()) {
			Contradictions.find(edition, conclusions, firings, errors);
		}
		unanswered(edition, existing, conclusions, errors);
		return new Decision(existing, conclusions, firings, errors);
	}

	private static void fire(Edition edition, List<Fakta> facts, LocalDate asOf, Recorder recorder, Budget budget,
			List<EvaluationError> errors) {
		try {
			budget.begin();
			if (!edition.fire(facts, asOf, recorder, Budget.FIRINGS)) {
				errors.add(EvaluationError.of("evaluation.endless", recorder.last().code(), Budget.FIRINGS));
			}
		}
		catch (Budget.UsedUp ex) {
			errors.add(ex.error());
		}
		catch (RuntimeException ex) {
			Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
			errors.add((cause instanceof Budget.UsedUp usedUp) ? usedUp.error() : EvaluationError
				.of("evaluation.failed", (recorder.last() != null) ? recorder.last().code() : "", cause));
		}
	}

	/**
	 * In the order of the rules' codes; what one rule drew in several firings, in the
	 * order of its text.
	 */
	private static Set<Simpulan> conclusions(List<RawFiring> firings) {
		Set<Simpulan> conclusions = new LinkedHashSet<>(firings.size() * 2);
		int at = 0;
		while (at < firings.size()) {
			Rule rule = firings.get(at).layout().rule();
			int next = at + 1;
			while (next < firings.size() && firings.get(next).layout().rule() == rule) {
				next++;
			}
			if (next == at + 1) {
				conclusions.addAll(firings.get(at).drawn());
			}
			else {
				firings.subList(at, next)
					.stream()
					.flatMap((firing) -> firing.drawn().stream())
					.distinct()
					.sorted(Comparator.comparing(Object::toString))
					.forEach(conclusions::add);
			}
			at = next;
		}
		return conclusions;
	}

	/**
	 * Every declared requirement yields a result; one that yields none is "cannot tell"
	 * and an error, never a silent yes.
	 */
	private static void unanswered(Edition edition, List<Fakta> facts, Set<Simpulan> conclusions,
			List<EvaluationError> errors) {
		if (facts.stream().noneMatch(Sasaran.class::isInstance)) {
			return;
		}
		Set<String> answered = new HashSet<>();
		for (Simpulan conclusion : conclusions) {
			if (conclusion instanceof Hasil result) {
				answered.add(result.syarat());
			}
		}
		for (Fakta fact : facts) {
			if (fact instanceof Sasaran target) {
				for (Requirement requirement : edition.requirements()) {
					if (requirement.asksFor(target) && answered.add(requirement.code())) {
						conclusions.add(Hasil.belum(requirement.code(), ""));
						errors.add(EvaluationError.of("evaluation.unanswered", requirement.code(), target.jenjang()));
					}
				}
			}
		}
	}

}
