package org.kaidah.engine.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Rule;

/**
 * How much of what a rule asks for somebody meets, as far as its patterns can be judged
 * alone.
 */
final class Held {

	/** More than any pattern has constraints, so that a whole condition counts most. */
	private static final long WHOLE = 1000;

	private Held() {
	}

	static long of(Rule rule, Person person) {
		return of(rule.conditions(), person);
	}

	private static long of(List<Condition> conditions, Person person) {
		return conditions.stream().mapToLong((condition) -> of(condition, person)).sum();
	}

	private static long of(Condition condition, Person person) {
		if (condition instanceof Condition.Pattern pattern) {
			return all(pattern, person).stream().mapToLong((fact) -> of(pattern, fact)).max().orElse(0);
		}
		if (condition instanceof Condition.Absent absent) {
			return absent.patterns().stream().anyMatch((pattern) -> isMet(pattern, person)) ? 0 : WHOLE;
		}
		if (condition instanceof Condition.Present present) {
			return present.patterns().stream().allMatch((pattern) -> isMet(pattern, person)) ? WHOLE : 0;
		}
		if (condition instanceof Condition.Either either) {
			return either.branches().stream().mapToLong((branch) -> of(branch, person)).max().orElse(0);
		}
		return isMet(((Condition.Accumulation) condition).source(), person) ? WHOLE : 0;
	}

	/** What is there at all is nearer than nothing, however little of it fits. */
	private static long of(Condition.Pattern pattern, Object fact) {
		return Matching.matches(pattern, fact) ? WHOLE
				: 1 + pattern.constraints().stream().filter((constraint) -> Matching.matches(constraint, fact)).count();
	}

	private static boolean isMet(Condition.Pattern pattern, Person person) {
		return all(pattern, person).stream().anyMatch((fact) -> Matching.matches(pattern, fact));
	}

	private static List<?> all(Condition.Pattern pattern, Person person) {
		Subject type = new Subject(pattern.type(), Map.of());
		Collection<?> all = type.isInput() ? person.facts() : person.decision().conclusions();
		return all.stream().filter(type::includes).toList();
	}

}
