package org.kaidah.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Fakta;

/**
 * How decisions under one set of rules are stored: rules are named by their place in the
 * order of codes, and the words that the rules themselves use by their place in the
 * alphabet, so that a decision takes about 1 kB. It follows from the rules alone, which
 * are stored beside.
 */
public final class DecisionFormat {

	/** Raised whenever the bytes come to mean something else. */
	static final int VERSION = 2;

	private final List<Rule> rules;

	private final WordTable words;

	/**
	 * The format of an edition's decisions.
	 * @param rules its rules, in any order
	 */
	public DecisionFormat(List<Rule> rules) {
		this.rules = rules.stream().sorted(Comparator.comparing(Rule::code, Codes.ORDER)).toList();
		SortedSet<String> used = new TreeSet<>();
		for (Rule rule : rules) {
			bindings(rule.conditions(), used);
			for (Insertion insertion : rule.insertions()) {
				used.add(insertion.type());
				insertion.arguments().forEach((argument) -> {
					if (argument instanceof Literal literal && literal.value() instanceof String text) {
						used.add(text);
					}
				});
			}
		}
		this.words = new WordTable(used);
	}

	private static void bindings(List<Condition> conditions, SortedSet<String> used) {
		for (Condition condition : conditions) {
			if (condition instanceof Condition.Pattern pattern) {
				pattern.constraints().stream().map(Condition.Constraint::binding).forEach((name) -> add(name, used));
			}
			else if (condition instanceof Condition.Accumulation accumulation) {
				accumulation.aggregates().stream().map(Condition.Aggregate::binding).forEach((name) -> add(name, used));
			}
			else if (condition instanceof Condition.Either either) {
				either.branches().forEach((branch) -> bindings(branch, used));
			}
		}
	}

	private static void add(String binding, SortedSet<String> used) {
		if (binding != null) {
			used.add(binding);
		}
	}

	/** The bytes of a decision; the same decision always gives the same bytes. */
	public byte[] bytes(Decision decision) {
		return new DecisionWriter(decision, this.words).bytes();
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
			return new DecisionReader(new ByteReader(bytes, this.words), new ArrayList<>(facts), this.rules).read();
		}
		catch (IndexOutOfBoundsException | ArithmeticException | ClassCastException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
