package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kaidah.engine.Edition;
import org.kaidah.engine.Requirement;
import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Rule;

/** A requirement that nobody fails who does not fail binding law asks for nothing. */
final class StricterCheck {

	private static final String FAILED = ".gagal";

	private final Sources sources;

	private final FactMaker maker;

	private StricterCheck(Sources sources, FactMaker maker) {
		this.sources = sources;
		this.maker = maker;
	}

	static List<Finding> check(Edition edition, Sources sources, FactMaker maker, Examples examples) {
		StricterCheck check = new StricterCheck(sources, maker);
		List<Finding> findings = new ArrayList<>();
		for (Requirement own : edition.requirements()) {
			for (Requirement law : edition.requirements()) {
				Optional<Rule> failsOwn = failing(own).filter((rule) -> !rule.binding());
				Optional<Rule> failsLaw = failing(law).filter(Rule::binding);
				if (failsOwn.isPresent() && failsLaw.isPresent() && law.targets().containsAll(own.targets())
						&& check.implies(failsOwn.get(), failsLaw.get())) {
					findings.add(Finding.warning(failsOwn.get(), List.of(failsOwn.get(), failsLaw.get()),
							examples.firing(failsOwn.get(), failsLaw.get()), "analysis.stricter", own.code(),
							law.code()));
				}
			}
		}
		return findings;
	}

	private static Optional<Rule> failing(Requirement requirement) {
		return requirement.rules().stream().filter((rule) -> rule.code().endsWith(FAILED)).findFirst();
	}

	private boolean implies(Rule own, Rule law) {
		List<Row> narrow = Row.of(own);
		List<Row> wide = Row.of(law);
		return narrow.size() == 1 && wide.size() == 1 && narrow.get(0).plain() && wide.get(0).plain()
				&& narrow.get(0).patterns().size() == 1 && wide.get(0).patterns().size() == 1
				&& implies(narrow.get(0).patterns().get(0), wide.get(0).patterns().get(0));
	}

	private boolean implies(Condition.Pattern narrow, Condition.Pattern wide) {
		Subject subject = Subject.of(narrow);
		if (!subject.equals(Subject.of(wide)) || !subject.isUnique()) {
			return false;
		}
		List<Object> facts = Scale.candidates(subject, List.of(narrow, wide), this.sources, this.maker);
		return !facts.isEmpty()
				&& facts.stream().allMatch((fact) -> !Matching.matches(narrow, fact) || Matching.matches(wide, fact));
	}

}
