package org.kaidah.rulebook.pages;

import java.util.List;

import org.kaidah.engine.Edition;
import org.kaidah.engine.EditionCompiler;
import org.kaidah.engine.UnusableRules;
import org.kaidah.engine.analysis.EditionDifference;
import org.kaidah.engine.analysis.Region;
import org.kaidah.rulebook.RuleBook;
import org.kaidah.rulebook.Scenarios;
import org.springframework.stereotype.Component;

/** For whom two texts of rules answer differently, in words. */
@Component
public class ChangedAnswers {

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
	 * @param cut what is not told in detail, because it hangs on too much
	 */
	public record Shown(boolean usable, List<ChangedAnswer> important, List<ChangedAnswer> steps, List<String> cut) {

		/** Whether no answer changes. */
		public boolean none() {
			return this.usable && this.important.isEmpty() && this.steps.isEmpty() && this.cut.isEmpty();
		}

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
			EditionDifference difference = EditionDifference.of(before.edition(), after.edition(),
					Scenarios.people(after.book(), after.jurisdiction()));
			return new Shown(true, lines(difference, true), lines(difference, false),
					difference.cut().stream().map(this.words::outcome).toList());
		}
		catch (UnusableRules ex) {
			return new Shown(false, List.of(), List.of(), List.of());
		}
	}

	private List<ChangedAnswer> lines(EditionDifference difference, boolean important) {
		return difference.regions()
			.stream()
			.filter((region) -> EditionDifference.isImportant(region.outcome()) == important)
			.map(this::line)
			.toList();
	}

	private ChangedAnswer line(Region region) {
		return new ChangedAnswer(this.words.outcome(region.outcome()),
				this.words.answer(region.outcome(), region.from()), this.words.answer(region.outcome(), region.to()),
				region.exact(), this.words.circumstances(region),
				region.causes().stream().map((rule) -> rule.code()).toList(), this.words.facts(region.example()),
				region.example().asOf());
	}

}
