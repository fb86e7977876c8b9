package org.kaidah.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Rule;

/** Finds the rules that the checks accept and the compiler does not, a few at a time. */
final class NotCompiled {

	private static final int TOGETHER = 200;

	private NotCompiled() {
	}

	static List<Rule> among(List<Rule> rules) {
		List<Rule> found = new ArrayList<>();
		for (int from = 0; from < rules.size(); from += TOGETHER) {
			search(rules.subList(from, Math.min(rules.size(), from + TOGETHER)), found);
		}
		return found;
	}

	private static void search(List<Rule> rules, List<Rule> found) {
		if (compiles(rules)) {
			return;
		}
		if (rules.size() == 1) {
			found.add(rules.get(0));
			return;
		}
		search(rules.subList(0, rules.size() / 2), found);
		search(rules.subList(rules.size() / 2, rules.size()), found);
	}

	private static boolean compiles(List<Rule> rules) {
		return compiles(rules, new IndexedPrinter()) && compiles(rules, new ExpressionPrinter());
	}

	/** The text that the compiler would see, whether or not the rules can be ordered. */
	private static boolean compiles(List<Rule> rules, ExpressionPrinter expressions) {
		String text = EditionCompiler.print(rules, rules, new Strata(rules), new DrlPrinter(expressions));
		return Ungated.compile(Map.of("rules", text), Ungated.Compiler.EXECUTABLE, RuleClassLoader.INSTANCE).isEmpty();
	}

}
