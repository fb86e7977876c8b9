package org.kaidah.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Fakta;

/**
 * How decisions under one set of rules are stored: a firing names its rule by the place
 * in the order of codes and the facts by theirs in the projection, its values stand in
 * the order in which the rule binds them, and the words that the rules themselves use are
 * named by their place in the alphabet, so that a decision takes less than 1 kB. It
 * follows from the rules alone, which are stored beside.
 */
public final class DecisionFormat {

	/** Raised whenever the bytes come to mean something else. */
	static final int VERSION = 3;

	private final List<List<TraceLayout>> layouts = new ArrayList<>();

	private final WordTable words;

	/**
	 * The format of an edition's decisions.
	 * @param rules its rules, in any order
	 */
	public DecisionFormat(List<Rule> rules) {
		SortedSet<String> used = new TreeSet<>();
		rules.stream().sorted(Comparator.comparing(Rule::code, Codes.ORDER)).forEach((rule) -> {
			this.layouts.add(DrlPrinter.layouts(rule, this.layouts.size()));
			rule.insertions().forEach((insertion) -> words(insertion, used));
		});
		this.words = new WordTable(used);
	}

	private static void words(Insertion insertion, SortedSet<String> used) {
		used.add(insertion.type());
		for (Expression argument : insertion.arguments()) {
			if (argument instanceof Literal literal && literal.value() instanceof String text) {
				used.add(text);
			}
		}
	}

	/** The bytes of a decision; the same decision always gives the same bytes. */
	public byte[] bytes(Decision decision) {
		return new DecisionWriter(decision, this.layouts, this.words).bytes();
	}

	/**
	 * The decision of stored bytes: nothing is evaluated again, so what is shown is what
	 * was decided.
	 * @param facts the facts as they were projected for it, in that order
	 * @throws IllegalArgumentException if the bytes are not those of a decision, or not
	 * of one about these facts and rules
	 */
	public Decision decision(byte[] bytes, List<Fakta> facts) {
		try {
			return new DecisionReader(new ByteReader(bytes, this.words), new ArrayList<>(facts), this.layouts).read();
		}
		catch (IndexOutOfBoundsException | ArithmeticException | ClassCastException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
