package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.kaidah.engine.language.Literal;

/** A piece of text to be put in the place of another. */
record Replacement(int from, int to, String text) {

	/** From the last to the first, so that places stay right. */
	static String apply(String text, List<Replacement> replacements) {
		StringBuilder changed = new StringBuilder(text);
		replacements.stream()
			.sorted(Comparator.comparingInt(Replacement::from).reversed())
			.forEach((one) -> changed.replace(one.from, one.to, one.text));
		return changed.toString();
	}

	/**
	 * Puts values in the place of a list's, one by one, so that its layout stays; what is
	 * too many goes from the end, what is new comes there.
	 */
	static List<Replacement> list(List<Literal> literals, List<String> written) {
		List<Replacement> replacements = new ArrayList<>();
		int last = Math.min(literals.size(), written.size()) - 1;
		for (int i = 0; i < last; i++) {
			replacements
				.add(new Replacement(literals.get(i).span().from(), literals.get(i).span().to(), written.get(i)));
		}
		int end = (written.size() < literals.size()) ? literals.get(literals.size() - 1).span().to()
				: literals.get(last).span().to();
		replacements.add(new Replacement(literals.get(last).span().from(), end, written.get(last)));
		if (written.size() > literals.size()) {
			replacements
				.add(new Replacement(end, end, ", " + String.join(", ", written.subList(last + 1, written.size()))));
		}
		return replacements;
	}

}
