package org.kaidah.decision.impact;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.kaidah.access.Place;
import org.kaidah.rulebook.pages.DraftPlace;
import org.springframework.stereotype.Component;

/**
 * What is to be compared belongs to its jurisdiction: that of the draft, or the one the
 * address names. People are behind it, so national rules are no exception.
 */
@Component
class ComparedPlace implements Place {

	private final DraftPlace drafts;

	ComparedPlace(DraftPlace drafts) {
		this.drafts = drafts;
	}

	@Override
	public Set<String> jurisdictions(Map<String, String> variables, HttpServletRequest request) {
		return variables.containsKey("jurisdiction") ? Set.of(variables.get("jurisdiction"))
				: this.drafts.jurisdictions(variables, request);
	}

}
