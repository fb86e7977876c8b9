package org.kaidah.rulebook.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.engine.Edition;
import org.kaidah.engine.EditionCompiler;
import org.kaidah.engine.UnusableRules;
import org.kaidah.engine.analysis.EditionDifference;
import org.kaidah.engine.analysis.Effect;
import org.kaidah.engine.analysis.Outcome;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.Scenarios;
import org.springframework.stereotype.Component;

/** For whom two texts of rules answer differently, in words. */
@Component
public class ChangedAnswers {

	/** Nobody reads more changes than this, of those asked for and of steps. */
	private static final int MOST = 40;

	private static final int MOST_WAYS = 4;

	/** So many changes of an answer that nobody shows are told each by itself. */
	private static final int MOST_UNSEEN = 3;

	private final RegionWords words;

	ChangedAnswers(RegionWords words) {
		this.words = words;
	}

	/**
	 * What a page shows of it.
	 *
	 * @param usable whether both texts can be used at all; if not, there is nothing else
	 * @param important answers that people ask for
	 * @param steps what is only computed on the way to them
	 * @param unseen answers with many changes that nobody shows
	 * @param cut what is not told in detail, because it hangs on too much
	 * @param more how many more changes there are than a page can show
	 */
	public record Shown(boolean usable, List<ChangedAnswer> important, List<ChangedAnswer> steps, List<Unseen> unseen,
			List<String> cut, int more) {

		/** Whether no answer changes. */
		public boolean none() {
			return this.usable && this.important.isEmpty() && this.steps.isEmpty() && this.unseen.isEmpty()
					&& this.cut.isEmpty();
		}

	}

	/**
	 * Changes of an answer that the rules alone do not rule out, though nobody was found
	 * who shows them.
	 *
	 * @param changes each from what to what
	 */
	public record Unseen(String outcome, List<String> changes) {
	}

	/** One side of the comparison: a jurisdiction under a rule book. */
	public record Side(RuleBook book, String jurisdiction) {

		private Edition edition() throws UnusableRules {
			return EditionCompiler.compileForTrial(this.book.usable(this.jurisdiction).rules());
		}

	}

	/**
	 * Compares two texts; takes seconds where one of them has not been compiled before.
	 */
	public Shown between(Side before, Side after) {
		try {
			Edition old = before.edition();
			Edition now = after.edition();
			EditionDifference difference = EditionDifference.of(old, now,
					Scenarios.people(after.book(), after.jurisdiction()));
			List<Effect> all = Effect.of(difference, old, now);
			Set<Outcome> manyUnseen = manyUnseen(all);
			List<Effect> effects = all.stream()
				.filter((each) -> isSeen(each) || !manyUnseen.contains(each.outcome()))
				.toList();
			List<ChangedAnswer> important = lines(effects, true);
			List<ChangedAnswer> steps = lines(effects, false);
			return new Shown(true, important, steps,
					manyUnseen.stream().map((outcome) -> unseen(outcome, all)).toList(),
					difference.cut().stream().map(this.words::outcome).toList(),
					effects.size() - important.size() - steps.size());
		}
		catch (UnusableRules ex) {
			return new Shown(false, List.of(), List.of(), List.of(), List.of(), 0);
		}
	}

	private static boolean isSeen(Effect effect) {
		return effect.example().isSomebody();
	}

	/** Answers of which many changes cannot be ruled out, though nobody shows them. */
	private static Set<Outcome> manyUnseen(List<Effect> effects) {
		Map<Outcome, Long> counts = effects.stream()
			.filter((each) -> !isSeen(each))
			.collect(Collectors.groupingBy(Effect::outcome, LinkedHashMap::new, Collectors.counting()));
		counts.values().removeIf((count) -> count <= MOST_UNSEEN);
		return counts.keySet();
	}

	private Unseen unseen(Outcome outcome, List<Effect> effects) {
		return new Unseen(this.words.outcome(outcome),
				effects.stream()
					.filter((each) -> each.outcome().equals(outcome) && !isSeen(each))
					.map((each) -> this.words.change(outcome, each.from(), each.to()))
					.toList());
	}

	private List<ChangedAnswer> lines(List<Effect> effects, boolean important) {
		return effects.stream()
			.filter((effect) -> EditionDifference.isImportant(effect.outcome()) == important)
			.limit(MOST)
			.map(this::line)
			.toList();
	}

	private ChangedAnswer line(Effect effect) {
		List<List<String>> ways = effect.ways().stream().map(this.words::circumstances).distinct().toList();
		List<List<String>> told = ways.subList(0, Math.min(ways.size(), MOST_WAYS));
		return new ChangedAnswer(this.words.outcome(effect.outcome()),
				this.words.answer(effect.outcome(), effect.from()), this.words.answer(effect.outcome(), effect.to()),
				effect.exact(), told, ways.size() - told.size(),
				effect.causes().stream().map((rule) -> rule.code()).distinct().toList(),
				effect.shown().stream().map(this.words::moved).toList(), this.words.facts(effect.example()),
				effect.example().asOf());
	}

}
