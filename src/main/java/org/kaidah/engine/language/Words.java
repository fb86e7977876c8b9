package org.kaidah.engine.language;

import java.util.Collection;
import java.util.Locale;

/** Finds the word that was probably meant. */
final class Words {

	private Words() {
	}

	/** The candidate nearest to the word, or an empty text where none is near. */
	static String closest(String word, Collection<String> candidates) {
		String best = "";
		int least = Math.max(2, word.length() / 3) + 1;
		for (String candidate : candidates.stream().sorted().toList()) {
			int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
			if (distance < least) {
				least = distance;
				best = candidate;
			}
		}
		return best;
	}

	private static int distance(String a, String b) {
		int[] previous = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] current = new int[b.length() + 1];
			current[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = previous[j - 1] + ((a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1);
				current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
			}
			previous = current;
		}
		return previous[b.length()];
	}

}
