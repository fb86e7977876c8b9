package org.kaidah.rulebook.strength;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.kaidah.engine.Edition;
import org.kaidah.engine.EditionCompiler;
import org.kaidah.engine.Sensitivity;
import org.kaidah.engine.Swap;
import org.kaidah.engine.UnusableRules;
import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.CheckProgress;
import org.kaidah.rulebook.Cores;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.RuleSet;
import org.kaidah.rulebook.Scenario;
import org.kaidah.rulebook.Scenarios;

/**
 * Measures what a jurisdiction's scenarios prove about the rules that it brings itself:
 * each rule is changed one value or comparison at a time ({@link Mutations}), and a
 * change counts as caught only where a scenario that passes no longer does. Nothing is
 * compiled for a mutant, and it is tried only on those scenarios whose person it can
 * touch ({@link Sensitivity}). One that cannot be told from the rule by any person is
 * listed as uncaught all the same: that it is harmless is for people to say.
 */
public final class Strength {

	private final Edition edition;

	private final List<List<Mutant>> mutants;

	private final List<Passing> passing;

	/**
	 * A mutant and the scenarios in the order in which they are tried on it.
	 *
	 * @param number its number among all mutants
	 */
	private record Trial(int number, Mutant mutant, List<Passing> nearest) {
	}

	private Strength(Edition edition, List<List<Mutant>> mutants, Scenarios scenarios, CheckProgress progress) {
		this.edition = edition;
		this.mutants = mutants;
		List<Swap> swaps = mutants.stream().flatMap(List::stream).map(Mutant::swap).toList();
		this.passing = Passing.of(Sensitivity.of(edition, swaps), scenarios, (done, total) -> progress.scenarios(0, 0));
	}

	/**
	 * Measures the scenarios of a jurisdiction.
	 * @param progress told after each mutant; may end it by an exception of its own
	 * @throws UnusableRules if anything stands against the rules
	 */
	public static StrengthResult of(RuleBook book, String jurisdiction, CheckProgress progress) throws UnusableRules {
		progress.scenarios(0, 0);
		Edition edition = EditionCompiler.compileForTrial(book.usable(jurisdiction).rules());
		return of(book, jurisdiction, edition, Scenarios.of(book, jurisdiction), progress);
	}

	/**
	 * Measures scenarios of a jurisdiction that have been read.
	 * @param edition its rules, compiled for trial
	 * @param progress told after each mutant; may end it by an exception of its own
	 * @throws UnusableRules if anything stands against the rules
	 */
	static StrengthResult of(RuleBook book, String jurisdiction, Edition edition, Scenarios scenarios,
			CheckProgress progress) throws UnusableRules {
		List<Rule> rules = own(book.usable(jurisdiction));
		return new Strength(edition, rules.stream().map(Mutations::of).toList(), scenarios, progress).measure(rules,
				progress);
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
		RuleSet ruleSet = book.usable(jurisdiction);
		Optional<Mutant> wanted = own(ruleSet).stream()
			.filter((rule) -> rule.code().equals(code))
			.flatMap((rule) -> Mutations.of(rule).stream())
			.filter((mutant) -> mutant.span().line() == line && mutant.span().column() == column
					&& mutant.becomes().equals(becomes))
			.findFirst();
		if (wanted.isEmpty()) {
			return Optional.empty();
		}
		Strength strength = new Strength(EditionCompiler.compileForTrial(ruleSet.rules()), List.of(),
				Scenarios.of(book, jurisdiction), CheckProgress.SILENT);
		return Optional.of(new Proposals(strength.edition, strength.passing).of(wanted.get()));
	}

	private static List<Rule> own(RuleSet ruleSet) {
		Set<String> own = new TreeSet<>(ruleSet.own());
		return ruleSet.rules().stream().filter((rule) -> own.contains(rule.code())).toList();
	}

	private StrengthResult measure(List<Rule> rules, CheckProgress progress) {
		List<Trial> trials = new ArrayList<>();
		for (int i = 0; i < rules.size(); i++) {
			Rule rule = rules.get(i);
			List<Passing> nearest = this.passing.stream()
				.sorted(Comparator.comparingInt((each) -> each.distance(rule)))
				.toList();
			for (Mutant mutant : this.mutants.get(i)) {
				trials.add(new Trial(trials.size(), mutant, nearest));
			}
		}
		List<MutantResult> results = Cores.map(trials, this::judged, progress);
		List<RuleStrength> strengths = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < rules.size(); i++) {
			int to = from + this.mutants.get(i).size();
			strengths.add(new RuleStrength(rules.get(i), isSomewhere(rules.get(i), true),
					isSomewhere(rules.get(i), false), results.subList(from, to)));
			from = to;
		}
		return new StrengthResult(strengths, new Proposals(this.edition, this.passing));
	}

	private boolean isSomewhere(Rule rule, boolean fired) {
		return this.passing.stream().anyMatch((each) -> each.fires(rule) == fired);
	}

	private MutantResult judged(Trial trial) {
		Edition changed = this.edition.with(trial.mutant().swap());
		Scenario caughtBy = trial.nearest()
			.stream()
			.filter((each) -> each.feels(trial.number()))
			.map(Passing::scenario)
			.filter((scenario) -> !Scenarios.run(changed, scenario).passed())
			.findFirst()
			.orElse(null);
		return new MutantResult(trial.mutant(), caughtBy);
	}

}
