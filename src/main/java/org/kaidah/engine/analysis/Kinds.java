package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;

/**
 * What there can be of one thing, in kinds that no rule looked at tells apart.
 */
final class Kinds {

	/** The kind of those who have none of it. */
	static final int NOTHING = -1;

	/** Of something that no example stands for. */
	static final int UNKNOWN = -2;

	private final Subject subject;

	private final List<Condition.Pattern> patterns;

	private final Sources sources;

	private final List<Condition.Constraint> constraints;

	private final Map<List<Boolean>, Integer> numbers = new LinkedHashMap<>();

	private final List<List<Object>> facts = new ArrayList<>();

	Kinds(Subject subject, List<Condition.Pattern> patterns, Sources sources, FactMaker maker) {
		this.subject = subject;
		this.patterns = patterns;
		Map<String, Condition.Constraint> distinct = new LinkedHashMap<>();
		patterns.forEach((pattern) -> pattern.constraints()
			.stream()
			.filter((constraint) -> !(constraint.binding() != null
					&& constraint.expression() instanceof Expression.Property))
			.forEach((constraint) -> distinct.putIfAbsent(constraint.expression().text(), constraint)));
		this.constraints = List.copyOf(distinct.values());
		this.sources = sources;
		Scale.candidates(subject, patterns, sources, maker).forEach(this::add);
	}

	/** The kind of a fact, which stands for it where nothing else does. */
	int add(Object fact) {
		if (fact == null) {
			return NOTHING;
		}
		int kind = this.numbers.computeIfAbsent(signature(fact), (key) -> this.facts.size());
		if (kind == this.facts.size()) {
			this.facts.add(new ArrayList<>());
		}
		this.facts.get(kind).add(fact);
		return kind;
	}

	int of(Object fact) {
		return (fact != null) ? this.numbers.getOrDefault(signature(fact), UNKNOWN) : NOTHING;
	}

	private List<Boolean> signature(Object fact) {
		return this.constraints.stream().map((constraint) -> Matching.matches(constraint, fact)).toList();
	}

	Subject subject() {
		return this.subject;
	}

	List<Condition.Pattern> patterns() {
		return this.patterns;
	}

	/** Whether all values that a part can have are written in rules. */
	boolean isListed(String part) {
		return !this.subject.isInput() && !this.sources.values(this.subject, part).isEmpty();
	}

	/** What tells the kinds apart. */
	List<Condition.Constraint> constraints() {
		return this.constraints;
	}

	int size() {
		return this.facts.size();
	}

	/** Every fact of a kind, the first of which stands for it. */
	List<Object> facts(int kind) {
		return (kind != NOTHING) ? this.facts.get(kind) : List.of();
	}

	Object example(int kind) {
		return (kind != NOTHING) ? this.facts.get(kind).get(0) : null;
	}

}
