package org.kaidah.decision.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaidah.rulebook.RuleDocument;

/** Changes numbers in rule files at random, as an author would type them. */
final class RandomEdits {

	/** A number that is no part of a name or a text, on a line that is no annotation. */
	private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"$-])\\d+(?:\\.\\d+)?(?![\\w.\"])");

	private final Random random;

	RandomEdits(long seed) {
		this.random = new Random(seed);
	}

	/** The document with several numbers changed. */
	RuleDocument edit(RuleDocument document, int changes) {
		RuleDocument edited = document;
		List<String> files = document.files().keySet().stream().filter((path) -> path.endsWith(".drl")).toList();
		for (int change = 0; change < changes; change++) {
			String path = files.get(this.random.nextInt(files.size()));
			edited = edited.with(path, edit(edited.text(path)));
		}
		return edited;
	}

	private String edit(String text) {
		List<MatchResult> numbers = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(text);
		while (matcher.find()) {
			String line = text.substring(text.lastIndexOf('\n', matcher.start()) + 1, matcher.end());
			boolean told = line.strip().startsWith("@") || line.contains("//") || line.contains("rule \"");
			if (!told && line.chars().filter((character) -> character == '"').count() % 2 == 0) {
				numbers.add(matcher.toMatchResult());
			}
		}
		if (numbers.isEmpty()) {
			return text;
		}
		MatchResult number = numbers.get(this.random.nextInt(numbers.size()));
		long whole = Math.round(Double.parseDouble(number.group()));
		long step = 1 + this.random.nextInt(Math.max(1, (int) whole / 4));
		long changed = Math.max(0, this.random.nextBoolean() ? whole + step : whole - step);
		return text.substring(0, number.start()) + changed + text.substring(number.end());
	}

}
