package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.kaidah.engine.language.Rule;

/**
 * Finds rules by words, code or article. Every word must occur somewhere in a rule; the
 * best matches come first: code before name, name before legal basis, basis before the
 * rest, whole words before parts of words, and words side by side as they were asked for.
 */
public final class RuleSearch {

	private static final int SIDE_BY_SIDE = 3;

	private static final int WHOLE_WORD = 2;

	private final String phrase;

	private final List<String> words;

	private RuleSearch(String query) {
		this.phrase = folded(query);
		this.words = this.phrase.isEmpty() ? List.of() : List.of(this.phrase.split(" "));
	}

	/** Where a word was found, the weightiest first. */
	public enum Where {

		/** In the code. */
		CODE(100),

		/** In the name. */
		NAME(30),

		/** In the legal basis. */
		BASIS(12),

		/** In the declared assumption. */
		ASSUMPTION(5),

		/** Elsewhere in the text. */
		TEXT(2);

		private final int weight;

		Where(int weight) {
			this.weight = weight;
		}

	}

	/**
	 * A rule found.
	 *
	 * @param score higher is better; only the order counts
	 * @param where where the words were found
	 */
	public record Found(Rule rule, int score, Set<Where> where) {
	}

	/**
	 * The rules that match, the best first, equal ones in the order given.
	 * @param query words in any order; nothing finds everything
	 */
	public static List<Found> find(String query, List<Rule> rules) {
		RuleSearch search = new RuleSearch(query);
		List<Found> found = new ArrayList<>();
		for (Rule rule : rules) {
			Found match = search.match(rule);
			if (match != null) {
				found.add(match);
			}
		}
		found.sort(Comparator.comparingInt(Found::score).reversed());
		return found;
	}

	private Found match(Rule rule) {
		int score = 0;
		Set<Where> where = EnumSet.noneOf(Where.class);
		for (String word : this.words) {
			int best = 0;
			for (Where place : Where.values()) {
				int here = occurs(folded(text(rule, place)), word) * place.weight;
				if (here > 0) {
					where.add(place);
				}
				best = Math.max(best, here);
			}
			if (best == 0) {
				return null;
			}
			score += best;
		}
		if (this.words.size() > 1) {
			for (Where place : Where.values()) {
				score += occurs(folded(text(rule, place)), this.phrase) * SIDE_BY_SIDE * place.weight;
			}
		}
		if (rule.code().equalsIgnoreCase(this.phrase)) {
			score += Where.CODE.weight * SIDE_BY_SIDE;
		}
		return new Found(rule, score, where);
	}

	private static String text(Rule rule, Where place) {
		return switch (place) {
			case CODE -> rule.code();
			case NAME -> rule.name();
			case BASIS -> rule.basis();
			case ASSUMPTION -> rule.assumption();
			case TEXT -> rule.text();
		};
	}

	/** 0 not at all, 1 as part of a word, 2 as a whole word. */
	private static int occurs(String text, String words) {
		int best = 0;
		for (int at = text.indexOf(words); at >= 0 && best < WHOLE_WORD; at = text.indexOf(words, at + 1)) {
			boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
			int end = at + words.length();
			boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
			best = Math.max(best, (begins && ends) ? WHOLE_WORD : 1);
		}
		return best;
	}

	private static String folded(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
	}

}
