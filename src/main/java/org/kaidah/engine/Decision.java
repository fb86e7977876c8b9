package org.kaidah.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Simpulan;

/**
 * What an edition says about a person: the conclusions, how they came about, and any
 * contradiction found on the way. Immutable.
 */
public final class Decision {

	/** Room for the errors of nearly every decision: none. */
	private static final int ERRORS = 16;

	private static final byte[] NOTHING = {};

	private final List<Fakta> facts;

	private final Set<Simpulan> conclusions;

	/** The conclusions once more, because nearly everybody who asks goes over them. */
	private final Simpulan[] inOrder;

	private final List<RawFiring> firings;

	private final List<EvaluationError> errors;

	Decision(List<Fakta> facts, Set<Simpulan> conclusions, List<RawFiring> firings, List<EvaluationError> errors) {
		this.facts = Collections.unmodifiableList(facts);
		this.conclusions = Collections.unmodifiableSet(conclusions);
		this.inOrder = conclusions.toArray(Simpulan[]::new);
		this.firings = firings;
		this.errors = Collections.unmodifiableList(errors);
	}

	/** The facts that existed on the as-of date, as used. */
	public List<Fakta> facts() {
		return this.facts;
	}

	/** The set of conclusions, in the order of the codes of the rules that drew them. */
	public Set<Simpulan> conclusions() {
		return this.conclusions;
	}

	/**
	 * Defects of the rules that showed on this person; a decision with errors decides
	 * nothing.
	 */
	public List<EvaluationError> errors() {
		return this.errors;
	}

	/**
	 * Every rule that fired, in the order of codes; one that fired more than once, in the
	 * order of what it looked at.
	 */
	public List<Firing> trace() {
		List<Firing> trace = new ArrayList<>(this.firings.size());
		this.firings.forEach((raw) -> trace.add(raw.firing()));
		trace.sort(Comparator.<Firing, String>comparing((firing) -> firing.rule().code(), Codes.ORDER)
			.thenComparing((firing) -> Canonical.forms(firing.facts()), Arrays::compareUnsigned));
		return trace;
	}

	/** The firings that drew one of some conclusions, as they were reported. */
	public List<Firing> drawing(Set<Simpulan> wanted) {
		List<Firing> found = new ArrayList<>(wanted.size());
		for (RawFiring firing : this.firings) {
			if (!Collections.disjoint(firing.drawn(), wanted)) {
				found.add(firing.firing());
			}
		}
		return found;
	}

	/** Codes of the rules that fired, in their order. */
	public Set<String> fired() {
		Set<String> codes = new LinkedHashSet<>();
		this.firings.forEach((raw) -> codes.add(raw.layout().rule().code()));
		return codes;
	}

	/** The firings as reported. */
	List<RawFiring> firings() {
		return this.firings;
	}

	/**
	 * A decision that could not be made, because of something else than the rules.
	 * @param facts as far as they are known
	 * @param reason what went wrong
	 */
	public static Decision failed(List<Fakta> facts, EvaluationError reason) {
		return new Decision(facts, Set.of(), List.of(), List.of(reason));
	}

	/** The conclusions of a type. */
	public <T extends Simpulan> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>(4);
		for (Simpulan conclusion : this.inOrder) {
			if (type.isInstance(conclusion)) {
				found.add(type.cast(conclusion));
			}
		}
		return found;
	}

	/**
	 * The conclusion of a type under a key; none where there is none or where there are
	 * contradicting ones.
	 */
	public <T extends Simpulan> Optional<T> single(Class<T> type, String key) {
		T found = null;
		for (Simpulan conclusion : this.inOrder) {
			if (type.isInstance(conclusion) && key.equals(conclusion.kunci())) {
				if (found != null) {
					return Optional.empty();
				}
				found = type.cast(conclusion);
			}
		}
		return Optional.ofNullable(found);
	}

	/** SHA-256 over the set of conclusions and the errors. */
	public byte[] outcomeDigest() {
		ByteWriter errors = new ByteWriter(ERRORS);
		this.errors.forEach((error) -> error.write(errors));
		return Canonical.hash(this.conclusions, errors.toBytes());
	}

	/** SHA-256 over the facts. */
	public byte[] factsDigest() {
		return Canonical.hash(this.facts, NOTHING);
	}

	/** {@link #outcomeDigest()} in hexadecimal. */
	public String outcomeHash() {
		return HexFormat.of().formatHex(outcomeDigest());
	}

	/** {@link #factsDigest()} in hexadecimal. */
	public String factsHash() {
		return HexFormat.of().formatHex(factsDigest());
	}

}
