package org.kaidah.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.kaidah.engine.language.Insertion;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Sasaran;
import org.kaidah.vocabulary.Simpulan;

/**
 * A compiled, immutable set of rules, safe to use from many threads. Identified by the
 * SHA-256 of its rules in the order of their codes, so that moving a rule to another file
 * or line changes nothing.
 */
public final class Edition {

	private final String hash;

	private final List<Rule> rules;

	private final List<Requirement> requirements;

	private final Set<String> drawn;

	private final DecisionFormat format;

	private final Joins joins;

	private final Part general;

	private final Part targeted;

	/**
	 * @param targeted the part that only runs where there is a target, or {@code null}
	 */
	Edition(List<Rule> rules, Part general, Part targeted) {
		this.rules = List.copyOf(rules);
		this.hash = hashOf(rules);
		this.requirements = Requirement.declaredBy(rules);
		this.drawn = rules.stream()
			.flatMap((rule) -> rule.insertions().stream())
			.map(Insertion::type)
			.collect(Collectors.toUnmodifiableSet());
		this.format = new DecisionFormat(rules);
		this.joins = new Joins(rules);
		this.general = general;
		this.targeted = targeted;
	}

	/** Everything of another edition but its parts. */
	private Edition(Edition other, Part general, Part targeted) {
		this.rules = other.rules;
		this.hash = other.hash;
		this.requirements = other.requirements;
		this.drawn = other.drawn;
		this.format = other.format;
		this.joins = other.joins;
		this.general = general;
		this.targeted = targeted;
	}

	/**
	 * An edition that differs in one value or comparison, to see what comes of it: at
	 * once, because nothing is checked, ordered or compiled. It passes for the edition
	 * that it was made from, with its hash and its rules.
	 * @param swap what stands where instead
	 * @throws IllegalArgumentException if nothing of this edition can be changed so
	 */
	public Edition with(Swap swap) {
		Edition changed = withEach((part) -> part.with(swap));
		if (changed.general == this.general && changed.targeted == this.targeted) {
			throw new IllegalArgumentException(swap.original().text());
		}
		return changed;
	}

	/** The same with each part changed. */
	Edition withEach(UnaryOperator<Part> change) {
		return new Edition(this, change.apply(this.general),
				(this.targeted != null) ? change.apply(this.targeted) : null);
	}

	/** Its parts, one or two. */
	List<Part> parts() {
		return (this.targeted != null) ? List.of(this.general, this.targeted) : List.of(this.general);
	}

	/** The hash that rules have as an edition. */
	public static String hashOf(List<Rule> rules) {
		return Canonical.sha256(rules.stream()
			.sorted(Comparator.comparing(Rule::code))
			.map((rule) -> rule.code().length() + ":" + rule.code() + rule.text().length() + ":" + rule.text())
			.collect(Collectors.joining("\n")));
	}

	/** SHA-256 in hexadecimal. */
	public String hash() {
		return this.hash;
	}

	/** The rules in the order they were given. */
	public List<Rule> rules() {
		return this.rules;
	}

	/** How decisions under these rules are stored. */
	public DecisionFormat format() {
		return this.format;
	}

	/** The requirements that the rules declare. */
	public List<Requirement> requirements() {
		return this.requirements;
	}

	/** Whether some rule can draw conclusions of a type. */
	boolean draws(Class<? extends Simpulan> type) {
		return this.drawn.contains(type.getSimpleName());
	}

	/** What the rules compare. */
	Joins joins() {
		return this.joins;
	}

	/**
	 * Lets the rules fire on a person's facts.
	 * @param limit how many firings are too many
	 * @return whether they came to an end before the limit
	 */
	boolean fire(List<Fakta> facts, LocalDate asOf, Recorder recorder, int limit) {
		if (!this.general.run(facts, asOf, recorder, limit)) {
			return false;
		}
		if (this.targeted == null || facts.stream().noneMatch(Sasaran.class::isInstance)) {
			return true;
		}
		List<Object> known = new ArrayList<>(facts);
		known.addAll(recorder.known());
		return this.targeted.run(known, asOf, recorder, limit);
	}

}
