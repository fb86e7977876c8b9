package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Firing;
import org.kaidah.engine.language.Annotation;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Anggota;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.NilaiSumbu;
import org.kaidah.vocabulary.Poin;
import org.kaidah.vocabulary.Simpulan;
import org.kaidah.vocabulary.Unsur;

/**
 * Who has more points, and nothing else against him, loses neither a pool nor a
 * requirement.
 */
final class LossCheck {

	private final Examples examples;

	private final Set<Rule> told = new HashSet<>();

	private final List<Finding> findings = new ArrayList<>();

	private LossCheck(Examples examples) {
		this.examples = examples;
	}

	static List<Finding> check(People people, Examples examples) {
		LossCheck check = new LossCheck(examples);
		for (List<Changed> all : people.changed()) {
			for (Changed changed : all) {
				check.compare(changed.base(), changed.person());
				check.compare(changed.person(), changed.base());
			}
		}
		return check.findings;
	}

	private void compare(Person lower, Person higher) {
		Decision before = lower.decision();
		Decision after = higher.decision();
		if (lower.isSound() && higher.isSound() && hasMore(before, after)) {
			before.conclusions()
				.stream()
				.filter((conclusion) -> isLost(conclusion, after))
				.forEach((conclusion) -> lost(lower, higher, conclusion));
		}
	}

	/** Whether all points and values are at least what they were, and one is more. */
	private static boolean hasMore(Decision before, Decision after) {
		boolean more = false;
		for (Poin points : before.all(Poin.class)) {
			int step = after.single(Poin.class, points.indikator())
				.map((now) -> now.nilai().compareTo(points.nilai()))
				.orElse(-1);
			if (step < 0) {
				return false;
			}
			more |= step > 0;
		}
		for (NilaiSumbu value : before.all(NilaiSumbu.class)) {
			int step = after.single(NilaiSumbu.class, value.sumbu())
				.map((now) -> now.tepat().compareTo(value.tepat()))
				.orElse(-1);
			if (step < 0) {
				return false;
			}
		}
		return more;
	}

	private static boolean isLost(Simpulan conclusion, Decision after) {
		if (conclusion instanceof Anggota) {
			return !after.conclusions().contains(conclusion);
		}
		return conclusion instanceof Hasil result && result.putusan().equals(Hasil.PENUHI)
				&& after.single(Hasil.class, result.syarat())
					.filter((now) -> now.putusan().equals(Hasil.GAGAL))
					.isPresent();
	}

	/** Only where the points decide: who was judged by something else is not compared. */
	private void lost(Person lower, Person higher, Simpulan conclusion) {
		Set<Object> causes = new HashSet<>();
		List<Rule> rules = new ArrayList<>();
		List<Object> open = new ArrayList<>(List.of(conclusion));
		List<Firing> trace = lower.decision().trace();
		while (!open.isEmpty()) {
			Object wanted = open.remove(0);
			for (Firing firing : trace) {
				if (firing.conclusions().contains(wanted) && causes.add(firing)) {
					rules.add(firing.rule());
					open.addAll(firing.facts());
				}
			}
			causes.add(wanted);
		}
		boolean byPoints = causes.stream().anyMatch((cause) -> cause instanceof Poin || cause instanceof NilaiSumbu);
		boolean declared = rules.stream().anyMatch((rule) -> rule.annotations().containsKey(Annotation.TIDAK_MONOTON));
		boolean others = causes.stream()
			.anyMatch((cause) -> cause instanceof Fakta && !higher.facts().contains(cause)
					&& directly(trace, rules, cause));
		if (byPoints && !declared && !others && this.told.add(rules.get(0))) {
			this.findings.add(Finding.error(rules.get(0), List.of(rules.get(0)),
					this.examples.witness(higher, List.of(rules.get(0))), "analysis.loss", rules.get(0).code(),
					(conclusion instanceof Anggota member) ? member.pool() : ((Hasil) conclusion).syarat()));
		}
	}

	/**
	 * Whether the rules that decide look at a fact themselves, not only at its points.
	 */
	private static boolean directly(List<Firing> trace, List<Rule> rules, Object fact) {
		return trace.stream()
			.filter((firing) -> rules.contains(firing.rule()) && firing.facts().contains(fact))
			.anyMatch((firing) -> firing.conclusions()
				.stream()
				.noneMatch((drawn) -> drawn instanceof Poin || drawn instanceof Unsur));
	}

}
