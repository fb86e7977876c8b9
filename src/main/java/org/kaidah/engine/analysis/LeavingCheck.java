package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Firing;
import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Anggota;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Kotak;
import org.kaidah.vocabulary.NilaiSumbu;
import org.kaidah.vocabulary.Simpulan;
import org.kaidah.vocabulary.Tingkat;

/**
 * Nobody leaves a talent pool because something is not known of him, unless a rule says
 * what its absence means. Who has no box any more is not looked at: of him it is said
 * that he cannot be assessed, and so nobody takes him for one who does not belong. Who
 * still has one is shown as not belonging, whether a finding drawn from nothing keeps him
 * out or the pool's own rule no longer sees what it asks for.
 */
final class LeavingCheck {

	/**
	 * What of it is worse is told by {@link AbsenceCheck}, and a pool's loss by its own.
	 */
	private static final Set<Class<?>> JUDGED = Set.of(Kotak.class, Tingkat.class, NilaiSumbu.class, Anggota.class);

	private final Examples examples;

	private final List<Finding> findings = new ArrayList<>();

	private final Set<Rule> told = new HashSet<>();

	private LeavingCheck(Examples examples) {
		this.examples = examples;
	}

	static List<Finding> check(People people, Examples examples) {
		LeavingCheck check = new LeavingCheck(examples);
		people.changed().forEach((all) -> all.stream().filter(Changed::isGone).forEach(check::compare));
		return check.findings;
	}

	private void compare(Changed changed) {
		Decision before = changed.base().decision();
		Decision after = changed.person().decision();
		if (changed.base().isSound() && changed.person().isSound() && after.single(Kotak.class, "").isPresent()) {
			before.all(Anggota.class)
				.stream()
				.filter((member) -> !after.conclusions().contains(member))
				.forEach((member) -> explain(changed, member, before, after));
		}
	}

	private void explain(Changed changed, Anggota member, Decision before, Decision after) {
		Set<Firing> lost = new LinkedHashSet<>();
		Set<Class<?>> types = new HashSet<>();
		List<Object> open = new ArrayList<>(List.of(member));
		while (!open.isEmpty()) {
			Object wanted = open.remove(0);
			for (Firing firing : before.trace()) {
				if (firing.conclusions().contains(wanted) && lost.add(firing)) {
					List<Object> gone = firing.facts().stream().filter((fact) -> isLost(fact, after)).toList();
					if (gone.stream().anyMatch((fact) -> JUDGED.contains(fact.getClass()))) {
						return;
					}
					gone.forEach((fact) -> types.add(fact.getClass()));
					open.addAll(gone);
				}
			}
		}
		List<Firing> news = after.trace()
			.stream()
			.filter((firing) -> !before.conclusions().containsAll(firing.conclusions()))
			.toList();
		List<Firing> against = news.stream().filter((firing) -> isAgainst(firing, lost)).toList();
		boolean declared = lost.stream().anyMatch(AbsenceCheck::isDeclared)
				|| against.stream().anyMatch(AbsenceCheck::isDeclared)
				|| news.stream()
					.filter(AbsenceCheck::isDeclared)
					.flatMap((firing) -> firing.conclusions().stream())
					.anyMatch((drawn) -> types.contains(drawn.getClass()));
		if (!declared) {
			tell(changed, member, lost, against);
		}
	}

	private static boolean isLost(Object fact, Decision after) {
		return fact instanceof Simpulan && !after.conclusions().contains(fact);
	}

	/** Whether it draws what one of the others asks not to be there. */
	private static boolean isAgainst(Firing firing, Set<Firing> others) {
		return others.stream()
			.flatMap((other) -> other.rule().conditions().stream())
			.filter(Condition.Absent.class::isInstance)
			.flatMap(Row::everyPattern)
			.anyMatch((pattern) -> firing.conclusions()
				.stream()
				.anyMatch((drawn) -> drawn.getClass().getSimpleName().equals(pattern.type())
						&& Matching.matches(pattern, drawn)));
	}

	private void tell(Changed changed, Anggota member, Set<Firing> lost, List<Firing> against) {
		Rule pool = lost.iterator().next().rule();
		Rule at = against.isEmpty() ? looking(changed, lost) : against.get(0).rule();
		if (this.told.add(at)) {
			this.findings.add(Finding.error(at, List.of(at, pool).stream().distinct().toList(),
					this.examples.witness(changed.person(), List.of()), "analysis.absence.pool", changed.described(),
					member.pool(), at.code()));
		}
	}

	/** The rule that looks at what is gone. */
	private static Rule looking(Changed changed, Set<Firing> lost) {
		return lost.stream()
			.filter((firing) -> firing.facts()
				.stream()
				.anyMatch((fact) -> fact instanceof Fakta && !changed.person().facts().contains(fact)))
			.findFirst()
			.orElseGet(() -> lost.iterator().next())
			.rule();
	}

}
