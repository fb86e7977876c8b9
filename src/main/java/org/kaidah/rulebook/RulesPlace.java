package org.kaidah.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.kaidah.access.Actor;
import org.kaidah.access.Place;
import org.kaidah.access.Role;
import org.kaidah.access.Scope;
import org.springframework.stereotype.Component;

/**
 * Rules belong to their jurisdiction and to those that stand on them; the national ones
 * and their variants to all.
 */
@Component
public class RulesPlace implements Place {

	private final Jurisdictions jurisdictions;

	RulesPlace(Jurisdictions jurisdictions) {
		this.jurisdictions = jurisdictions;
	}

	@Override
	public Set<String> jurisdictions(Map<String, String> variables, HttpServletRequest request) {
		String code = variables.getOrDefault("jurisdiction", Jurisdiction.NATIONAL);
		return national(code) ? Set.of() : readers(code, this.jurisdictions.all());
	}

	/** The jurisdictions whose rules somebody may read who reads rules at all. */
	public List<Jurisdiction> readable(Actor actor) {
		Scope scope = actor.scope(Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR, Role.PIMPINAN);
		List<Jurisdiction> all = this.jurisdictions.all();
		return all.stream()
			.filter((each) -> scope.everywhere() || national(each.code())
					|| readers(each.code(), all).stream().anyMatch(scope.jurisdictions()::contains))
			.toList();
	}

	/** A jurisdiction and all that stand on it, whose rules cannot be read without it. */
	private static Set<String> readers(String code, List<Jurisdiction> all) {
		Set<String> readers = new LinkedHashSet<>(Set.of(code));
		while (readers.addAll(all.stream()
			.filter((each) -> each.parent() != null && readers.contains(each.parent()))
			.map(Jurisdiction::code)
			.toList())) {
			// until nothing more stands on any of them
		}
		return readers;
	}

	/** Regions are named by figures. */
	private static boolean national(String code) {
		return !Character.isDigit(code.charAt(0));
	}

}
