package org.kaidah.rulebook;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.kaidah.access.Place;
import org.springframework.stereotype.Component;

/**
 * Whoever changes rules needs the role where they belong; the national ones too, which
 * everybody may read.
 */
@Component
public class OwnRulesPlace implements Place {

	@Override
	public Set<String> jurisdictions(Map<String, String> variables, HttpServletRequest request) {
		return Set.of(variables.get("jurisdiction"));
	}

}
