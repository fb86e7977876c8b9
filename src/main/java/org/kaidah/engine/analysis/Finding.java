package org.kaidah.engine.analysis;

import java.util.List;

import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;

/**
 * A defect of the rules.
 *
 * @param problem what is wrong, at the first rule concerned
 * @param rules the rules that are wrong together
 * @param witness a person who shows it
 */
public record Finding(Problem problem, List<Rule> rules, Witness witness) {

	public Finding {
		rules = List.copyOf(rules);
	}

	static Finding error(Rule at, List<Rule> rules, Witness witness, String key, Object... arguments) {
		return new Finding(Problem.error(at.file(), at.span(), at.code(), key, arguments), rules, witness);
	}

	static Finding warning(Rule at, List<Rule> rules, Witness witness, String key, Object... arguments) {
		return new Finding(Problem.warning(at.file(), at.span(), at.code(), key, arguments), rules, witness);
	}

}
