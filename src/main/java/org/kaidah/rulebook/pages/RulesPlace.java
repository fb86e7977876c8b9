package org.kaidah.rulebook.pages;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.kaidah.access.Actor;
import org.kaidah.access.Place;
import org.kaidah.access.Role;
import org.kaidah.access.Scope;
import org.kaidah.rulebook.Jurisdiction;
import org.springframework.stereotype.Component;

/**
 * Rules belong to their jurisdiction; the national ones and their variants, on which
 * those of every region stand, to all.
 */
@Component
class RulesPlace implements Place {

	@Override
	public Set<String> jurisdictions(Map<String, String> variables, HttpServletRequest request) {
		String code = variables.getOrDefault("jurisdiction", Jurisdiction.NATIONAL);
		return national(code) ? Set.of() : Set.of(code);
	}

	/** Whether somebody who reads rules at all may read those. */
	static boolean readable(String code, Actor actor) {
		Scope scope = actor.scope(Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR, Role.PIMPINAN);
		return national(code) || scope.everywhere() || scope.jurisdictions().contains(code);
	}

	private static boolean national(String code) {
		return code.startsWith(Jurisdiction.NATIONAL);
	}

}
