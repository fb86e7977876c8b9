package org.kaidah.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Galat;
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

	private static final int MOST_FIRINGS = 20_000;

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
		Recorder recorder = new Recorder(edition.rules());
		List<EvaluationError> errors = new ArrayList<>();
		fire(edition, existing, asOf, recorder, errors);
		List<Firing> trace = trace(edition, recorder);
		Set<Simpulan> conclusions = conclusions(trace);
		contradictions(conclusions, trace, errors);
		unanswered(edition, existing, conclusions, errors);
		return new Decision(existing, conclusions, trace, errors);
	}

	private static void fire(Edition edition, List<Fakta> facts, LocalDate asOf, Recorder recorder,
			List<EvaluationError> errors) {
		try {
			if (Session.run(edition, facts, asOf, recorder, MOST_FIRINGS) >= MOST_FIRINGS) {
				errors.add(EvaluationError.of("evaluation.endless", recorder.last().code(), MOST_FIRINGS));
			}
		}
		catch (RuntimeException ex) {
			Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
			errors.add(EvaluationError.of("evaluation.failed", (recorder.last() != null) ? recorder.last().code() : "",
					cause));
		}
	}

	/**
	 * In the order of codes; a rule that fires more than once, in the order of what it
	 * concluded.
	 */
	private static List<Firing> trace(Edition edition, Recorder recorder) {
		List<Firing> trace = recorder.firings();
		trace.sort(Comparator.<Firing>comparingInt((firing) -> edition.order(firing.rule()))
			.thenComparing((firing) -> firing.conclusions().toString())
			.thenComparing((firing) -> firing.facts().toString()));
		return trace;
	}

	private static Set<Simpulan> conclusions(List<Firing> trace) {
		Set<Simpulan> conclusions = new LinkedHashSet<>();
		trace.forEach((firing) -> conclusions.addAll(firing.conclusions()));
		return conclusions;
	}

	/** Two values under one key are an error, and so is what a rule itself calls one. */
	private static void contradictions(Set<Simpulan> conclusions, List<Firing> trace, List<EvaluationError> errors) {
		Map<String, List<Simpulan>> byKey = new LinkedHashMap<>();
		for (Simpulan conclusion : conclusions) {
			if (conclusion instanceof Galat defect) {
				errors.add(EvaluationError.of("evaluation.defect", defect.perihal(), defect.uraian()));
			}
			if (conclusion.kunci() != null) {
				String key = conclusion.getClass().getSimpleName() + ' ' + conclusion.kunci();
				byKey.computeIfAbsent(key, (ignored) -> new ArrayList<>(1)).add(conclusion);
			}
		}
		byKey.forEach((key, values) -> {
			if (values.size() > 1) {
				errors.add(EvaluationError.of("evaluation.contradiction", key.strip(), describe(values, trace)));
			}
		});
	}

	private static String describe(List<Simpulan> values, List<Firing> trace) {
		Map<Simpulan, String> codes = new HashMap<>();
		trace.forEach((firing) -> firing.conclusions()
			.forEach((conclusion) -> codes.merge(conclusion, firing.rule().code(),
					(a, b) -> a.equals(b) ? a : a + ", " + b)));
		return String.join("; ", values.stream().map((value) -> value + " (" + codes.get(value) + ')').toList());
	}

	/**
	 * Every declared requirement yields a result; one that yields none is "cannot tell"
	 * and an error, never a silent yes.
	 */
	private static void unanswered(Edition edition, List<Fakta> facts, Set<Simpulan> conclusions,
			List<EvaluationError> errors) {
		for (Fakta fact : facts) {
			if (fact instanceof Sasaran target) {
				for (Requirement requirement : edition.requirements()) {
					if (requirement.asksFor(target) && conclusions.stream()
						.noneMatch((it) -> it instanceof Hasil result && result.syarat().equals(requirement.code()))) {
						conclusions.add(Hasil.belum(requirement.code(), ""));
						errors.add(EvaluationError.of("evaluation.unanswered", requirement.code(), target.jenjang()));
					}
				}
			}
		}
	}

}
