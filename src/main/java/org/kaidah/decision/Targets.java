package org.kaidah.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.kaidah.engine.Requirement;
import org.kaidah.engine.language.Rule;

/**
 * The levels that people can be judged for under some rules.
 *
 * @param known as the rules spell them, in alphabetical order
 */
public record Targets(Set<String> known) {

	/** The levels that rules' requirements are asked for. */
	public static Targets of(List<Rule> rules) {
		Set<String> known = new TreeSet<>();
		Requirement.declaredBy(rules).forEach((requirement) -> known.addAll(requirement.targets()));
		return new Targets(known);
	}

	/** A level as the rules spell it, whatever case and spaces it is asked for with. */
	public Optional<String> find(String asked) {
		String wanted = asked.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
		return this.known.contains(wanted) ? Optional.of(wanted) : Optional.empty();
	}

	@Override
	public String toString() {
		return String.join(", ", this.known);
	}

}
