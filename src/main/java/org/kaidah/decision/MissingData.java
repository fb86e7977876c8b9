package org.kaidah.decision;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.BelumLengkap;
import org.kaidah.vocabulary.Poin;
import org.kaidah.vocabulary.Tertimbang;

/**
 * Data that is missing, and what it is missing for.
 *
 * @param missing the code of the data, with the rule that asks for it
 * @param axes the axes that cannot have a value without it
 */
public record MissingData(Drawn<BelumLengkap> missing, List<String> axes) {

	static MissingData of(Drawn<BelumLengkap> missing, List<Rule> rules) {
		List<Object> indicators = missing.rules()
			.stream()
			.flatMap((rule) -> Literals.absent(rule, Poin.class))
			.flatMap((Condition.Pattern pattern) -> Literals.accepted(pattern, "indikator").stream())
			.toList();
		return new MissingData(missing, rules.stream().flatMap((rule) -> axes(rule, indicators)).distinct().toList());
	}

	/** The axes on which a rule weighs one of the indicators. */
	private static Stream<String> axes(Rule rule, List<Object> indicators) {
		return Literals.insertions(rule, Tertimbang.class)
			.filter((insertion) -> indicators.contains(Literals.argument(insertion, 1)))
			.map((insertion) -> Literals.argument(insertion, 0))
			.filter(Objects::nonNull)
			.map(Object::toString);
	}

}
