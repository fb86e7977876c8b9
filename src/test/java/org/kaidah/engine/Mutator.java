package org.kaidah.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils a rule file in the ways that people and attackers do; the same for a seed. */
final class Mutator {

	private static final Pattern TOKENS = Pattern.compile("\\w+|\"[^\"\n]*\"|\\s+|.", Pattern.DOTALL);

	private static final List<String> PIECES = List.of("org.kaidah.engine.Canary.sing(\"fuzz\")",
			"new org.kaidah.engine.Canary(\"fuzz\")", "eval( org.kaidah.engine.Canary.sing(\"fuzz\") )",
			"from org.kaidah.engine.Canary.sing(\"fuzz\")", "\\u0065val",
			"; org.kaidah.engine.Canary.sing(\"fuzz\"); //", "import static org.kaidah.engine.Canary.*;", "function",
			"declare", "dialect \"mvel\"", "$x", "$", "\"", "\\", "/*", "*/", "//", "(", ")", "{", "}", "\u0430",
			"\u202e", "\u2028", "\r", "\0", "\ufeff", "\ud83d", "'", "null", "-1", "999999999", "0.000000000001", "!",
			"==", "not", "exists", "accumulate(", "max", "lama", "in (", " or ", "end", "rule \"x\"", "@kode(\"Z-1\")",
			"new Unsur(\"a\", \"b\", 1)", "DataTambahan( $z : angka )", "dalam(1, \"HARI\")");

	private final Random random;

	private final List<String> sources;

	Mutator(long seed, List<String> sources) {
		this.random = new Random(seed);
		this.sources = sources;
	}

	/** Another spoilt file. */
	String next() {
		List<String> tokens = tokens(pick(this.sources));
		int changes = 1 + this.random.nextInt(3);
		for (int i = 0; i < changes; i++) {
			change(tokens);
		}
		return String.join("", tokens);
	}

	private void change(List<String> tokens) {
		int at = this.random.nextInt(tokens.size());
		int length = Math.min(tokens.size() - at, 1 + this.random.nextInt(8));
		switch (this.random.nextInt(9)) {
			case 0 -> tokens.subList(at, at + length).clear();
			case 1 -> tokens.addAll(at, List.copyOf(tokens.subList(at, at + length)));
			case 2 -> tokens.add(at, pick(PIECES));
			case 3 -> tokens.set(at, pick(PIECES));
			case 4 -> tokens.set(at, pick(tokens));
			case 5 -> splice(tokens, at);
			case 6 -> java.util.Collections.swap(tokens, at, this.random.nextInt(tokens.size()));
			case 7 -> nest(tokens, at);
			default -> letter(tokens, at);
		}
		if (tokens.isEmpty()) {
			tokens.add(" ");
		}
	}

	private void splice(List<String> tokens, int at) {
		List<String> other = tokens(pick(this.sources));
		int from = this.random.nextInt(other.size());
		tokens.addAll(at, other.subList(from, Math.min(other.size(), from + 1 + this.random.nextInt(30))));
	}

	private void nest(List<String> tokens, int at) {
		int depth = 1 << this.random.nextInt(12);
		tokens.add(at, "(".repeat(depth));
		tokens.add(Math.min(tokens.size(), at + 2 + this.random.nextInt(6)), ")".repeat(depth));
	}

	private void letter(List<String> tokens, int at) {
		StringBuilder token = new StringBuilder(tokens.get(at));
		char letter = (char) (this.random.nextBoolean() ? 32 + this.random.nextInt(95) : this.random.nextInt(0x3000));
		token.setCharAt(this.random.nextInt(token.length()), letter);
		tokens.set(at, token.toString());
	}

	private String pick(List<String> from) {
		return from.get(this.random.nextInt(from.size()));
	}

	private static List<String> tokens(String text) {
		return new ArrayList<>(TOKENS.matcher(text).results().map(MatchResult::group).toList());
	}

}
