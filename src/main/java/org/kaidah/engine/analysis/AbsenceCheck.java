package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Firing;
import org.kaidah.engine.language.Annotation;
import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.NilaiSumbu;
import org.kaidah.vocabulary.Simpulan;
import org.kaidah.vocabulary.Tingkat;

/**
 * Nobody is worse off because something is not known of him, unless a rule says what its
 * absence means (design decision 6).
 */
final class AbsenceCheck {

	private final Examples examples;

	private final List<Finding> findings = new ArrayList<>();

	private final Set<Rule> told = new HashSet<>();

	private AbsenceCheck(Examples examples) {
		this.examples = examples;
	}

	static List<Finding> check(People people, Examples examples) {
		AbsenceCheck check = new AbsenceCheck(examples);
		people.changed().forEach((all) -> all.stream().filter(Changed::isGone).forEach(check::compare));
		return check.findings;
	}

	private void compare(Changed changed) {
		Decision before = changed.base().decision();
		Decision after = changed.person().decision();
		if (changed.base().isSound() && changed.person().isSound()) {
			after.conclusions()
				.stream()
				.filter((conclusion) -> isWorse(conclusion, before) && isOnly(conclusion, after))
				.forEach((conclusion) -> explain(changed, conclusion, before, after));
		}
	}

	/** Whether nothing contradicts it. */
	private static boolean isOnly(Simpulan conclusion, Decision decision) {
		return decision.single(conclusion.getClass(), conclusion.kunci()).isPresent();
	}

	private static boolean isWorse(Simpulan now, Decision before) {
		if (now instanceof Hasil result) {
			return result.putusan().equals(Hasil.GAGAL) && before.single(Hasil.class, result.syarat())
				.filter((old) -> !old.putusan().equals(Hasil.GAGAL))
				.isPresent();
		}
		if (now instanceof NilaiSumbu value) {
			Optional<NilaiSumbu> old = before.single(NilaiSumbu.class, value.sumbu());
			return old.isPresent() && value.tepat().compareTo(old.get().tepat()) < 0;
		}
		return now instanceof Tingkat level && before.single(Tingkat.class, level.sumbu())
			.filter((old) -> Ranks.level(level.tingkat()) < Ranks.level(old.tingkat()))
			.isPresent();
	}

	private void explain(Changed changed, Simpulan worse, Decision before, Decision after) {
		List<Firing> causes = causes(worse, before, after);
		boolean declared = causes.stream().anyMatch(AbsenceCheck::isDeclared);
		if (!declared && !causes.isEmpty()) {
			Rule at = causes.stream()
				.map(Firing::rule)
				.filter(AbsenceCheck::asksForAbsence)
				.reduce((one, deeper) -> deeper)
				.orElse(causes.get(0).rule());
			if (this.told.add(at)) {
				this.findings.add(Finding.error(at, List.of(at, causes.get(0).rule()).stream().distinct().toList(),
						this.examples.witness(changed.person(), List.of(causes.get(0).rule())), "analysis.absence",
						changed.described(), causes.get(0).rule().code()));
			}
		}
	}

	/** Whether the rule that fired says what absence means. */
	static boolean isDeclared(Firing firing) {
		return firing.rule().annotations().containsKey(Annotation.KETIADAAN);
	}

	private static boolean asksForAbsence(Rule rule) {
		return rule.conditions()
			.stream()
			.anyMatch((condition) -> condition instanceof Condition.Absent
					|| condition instanceof Condition.Accumulation);
	}

	/** What fired that did not before and led to a conclusion, the last first. */
	private static List<Firing> causes(Simpulan worse, Decision before, Decision after) {
		List<Firing> trace = after.trace();
		Set<Firing> causes = new LinkedHashSet<>();
		List<Object> open = new ArrayList<>(List.of(worse));
		while (!open.isEmpty()) {
			Object wanted = open.remove(0);
			for (Firing firing : trace) {
				boolean news = firing.conclusions().contains(wanted) && !before.conclusions().contains(wanted);
				if (news && causes.add(firing)) {
					firing.facts().stream().filter(Simpulan.class::isInstance).forEach(open::add);
				}
			}
		}
		return List.copyOf(causes);
	}

}
