package org.kaidah.rulebook.text;

import java.util.ArrayList;
import java.util.List;

import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Tertimbang;

/**
 * A weight that a rule gives an indicator on an axis, written in it as a number.
 *
 * @param axis such as {@code KINERJA}
 * @param weight where it stands in the rule's file
 */
public record RuleWeight(Rule rule, String axis, String indicator, Literal weight) {

	private static final int ARGUMENTS = 4;

	/** The weights of rules, in their order. */
	public static List<RuleWeight> of(List<Rule> rules) {
		List<RuleWeight> weights = new ArrayList<>();
		for (Rule rule : rules) {
			for (Insertion insertion : rule.insertions()) {
				List<Expression> given = insertion.arguments();
				if (insertion.type().equals(Tertimbang.class.getSimpleName()) && given.size() == ARGUMENTS
						&& given.get(0) instanceof Literal axis && given.get(1) instanceof Literal indicator
						&& given.get(2) instanceof Literal weight && weight.isNumber()) {
					weights.add(new RuleWeight(rule, String.valueOf(axis.value()), String.valueOf(indicator.value()),
							weight));
				}
			}
		}
		return weights;
	}

	/** The weight with a decimal comma. */
	public String shown() {
		return this.weight.value().toString().replace('.', ',');
	}

	/** What stands against another weight; nothing where it is a number. */
	public List<FieldProblem> problems(String entered) {
		try {
			CellInput.number(entered.strip());
			return List.of();
		}
		catch (CellInput.Unfit ex) {
			return List.of(new FieldProblem("weight", ex.key(), ex.arguments()));
		}
	}

	/**
	 * The rule's text with another weight.
	 * @param entered a number as people enter it, against which nothing stands
	 */
	public String textWith(String entered) {
		int start = this.rule.span().from();
		String text = this.rule.text();
		return text.substring(0, this.weight.span().from() - start) + entered.strip().replace(',', '.')
				+ text.substring(this.weight.span().to() - start);
	}

}
