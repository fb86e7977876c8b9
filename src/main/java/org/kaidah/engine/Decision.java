package org.kaidah.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Simpulan;

/**
 * What an edition says about a person: the conclusions, how they came about, and any
 * contradiction found on the way.
 *
 * @param facts the facts that existed on the as-of date, as used
 * @param conclusions the set of conclusions, in the order of the codes of the rules that
 * drew them
 * @param trace every rule that fired, in the order of strata and codes
 * @param errors defects of the rules that showed on this person; a decision with errors
 * decides nothing
 */
public record Decision(List<Fakta> facts, Set<Simpulan> conclusions, List<Firing> trace, List<EvaluationError> errors) {

	/** The conclusions of a type. */
	public <T extends Simpulan> List<T> all(Class<T> type) {
		return this.conclusions.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/**
	 * The conclusion of a type under a key; none where there is none or where there are
	 * contradicting ones.
	 */
	public <T extends Simpulan> Optional<T> single(Class<T> type, String key) {
		List<T> found = all(type).stream().filter((conclusion) -> key.equals(conclusion.kunci())).toList();
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	/** SHA-256 over the set of conclusions and the errors, in hexadecimal. */
	public String outcomeHash() {
		return Canonical.sha256(Canonical.hash(this.conclusions) + this.errors);
	}

	/** SHA-256 over the facts, in hexadecimal. */
	public String factsHash() {
		return Canonical.hash(this.facts);
	}

	/** The firings that drew a conclusion. */
	public List<Firing> reasons(Simpulan conclusion) {
		return this.trace.stream().filter((firing) -> firing.conclusions().contains(conclusion)).toList();
	}

	/** SHA-256 over facts in any order, in hexadecimal. */
	public static String factsHash(Collection<? extends Fakta> facts) {
		return Canonical.hash(facts);
	}

}
