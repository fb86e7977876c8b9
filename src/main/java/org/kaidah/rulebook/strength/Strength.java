package org.kaidah.rulebook.strength;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.kaidah.engine.Edition;
import org.kaidah.engine.EditionCompiler;
import org.kaidah.engine.UnusableRules;
import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.CheckProgress;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RuleSet;
import org.kaidah.rulebook.Scenario;
import org.kaidah.rulebook.Scenarios;

/**
 * Measures what a jurisdiction's scenarios prove about the rules that it brings itself:
 * each rule is changed one value or comparison at a time ({@link Mutations}), and a
 * change counts as caught only where a scenario that passes no longer does. Nothing is
 * compiled for a mutant. One that cannot be told from the rule by any person is listed as
 * uncaught all the same: that it is harmless is for people to say.
 */
public final class Strength {

	private final Edition edition;

	private final List<Passing> passing;

	private Strength(Edition edition, List<Passing> passing) {
		this.edition = edition;
		this.passing = passing;
	}

	/**
	 * Measures the scenarios of a jurisdiction.
	 * @param progress told after each mutant; may end it by an exception of its own
	 * @throws UnusableRules if anything stands against the rules
	 */
	public static StrengthResult of(RuleBook book, String jurisdiction, CheckProgress progress) throws UnusableRules {
		progress.scenarios(0, 0);
		return in(book, jurisdiction).measure(own(book.usable(jurisdiction)), progress);
	}

	/**
	 * Scenarios that would notice one small change of a rule, as
	 * {@link StrengthResult#proposal(Mutant)} gives them, without measuring all others.
	 * @param code the rule's code
	 * @param line where the change is, from 1
	 * @param column where the change is, from 1
	 * @param becomes what would stand there
	 * @return nothing where no rule of the jurisdiction can be changed like this
	 * @throws UnusableRules if anything stands against the rules
	 */
	public static Optional<String> proposal(RuleBook book, String jurisdiction, String code, int line, int column,
			String becomes) throws UnusableRules {
		Optional<Mutant> wanted = own(book.usable(jurisdiction)).stream()
			.filter((rule) -> rule.code().equals(code))
			.flatMap((rule) -> Mutations.of(rule).stream())
			.filter((mutant) -> mutant.span().line() == line && mutant.span().column() == column
					&& mutant.becomes().equals(becomes))
			.findFirst();
		if (wanted.isEmpty()) {
			return Optional.empty();
		}
		Strength strength = in(book, jurisdiction);
		return Optional.of(new Proposals(strength.edition, strength.passing).of(wanted.get()));
	}

	private static Strength in(RuleBook book, String jurisdiction) throws UnusableRules {
		Edition edition = EditionCompiler.compileForTrial(book.usable(jurisdiction).rules());
		return new Strength(edition, Passing.of(edition, Scenarios.of(book, jurisdiction)));
	}

	private static List<Rule> own(RuleSet ruleSet) {
		Set<String> own = new TreeSet<>(ruleSet.own());
		return ruleSet.rules().stream().filter((rule) -> own.contains(rule.code())).toList();
	}

	private StrengthResult measure(List<Rule> rules, CheckProgress progress) {
		List<List<Mutant>> mutants = rules.stream().map(Mutations::of).toList();
		List<MutantResult> results = Cores.map(mutants.stream().flatMap(List::stream).toList(), this::judged, progress);
		List<RuleStrength> strengths = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < rules.size(); i++) {
			int to = from + mutants.get(i).size();
			strengths.add(new RuleStrength(rules.get(i), isSomewhere(rules.get(i), true),
					isSomewhere(rules.get(i), false), results.subList(from, to)));
			from = to;
		}
		return new StrengthResult(strengths, new Proposals(this.edition, this.passing));
	}

	private boolean isSomewhere(Rule rule, boolean fired) {
		return this.passing.stream().anyMatch((each) -> each.fires(rule) == fired);
	}

	private MutantResult judged(Mutant mutant) {
		Edition changed = this.edition.with(mutant.original(), mutant.replacement());
		Scenario caughtBy = this.passing.stream()
			.sorted(Comparator.comparingInt((each) -> each.distance(mutant.rule())))
			.map(Passing::scenario)
			.filter((scenario) -> !Scenarios.run(changed, scenario).passed())
			.findFirst()
			.orElse(null);
		return new MutantResult(mutant, caughtBy);
	}

}
