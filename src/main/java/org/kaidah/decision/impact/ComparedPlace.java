package org.kaidah.decision.impact;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.kaidah.access.Place;
import org.kaidah.rulebook.draft.Drafts;
import org.springframework.stereotype.Component;

/**
 * What is to be compared belongs to its jurisdiction: that of the draft, or the one the
 * address names. People are behind it, so national rules are no exception.
 */
@Component
class ComparedPlace implements Place {

	private final Drafts drafts;

	ComparedPlace(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public Set<String> jurisdictions(Map<String, String> variables, HttpServletRequest request) {
		if (variables.containsKey("jurisdiction")) {
			return Set.of(variables.get("jurisdiction"));
		}
		try {
			return this.drafts.find(Long.parseLong(variables.get("id")))
				.map((draft) -> Set.of(draft.jurisdiction()))
				.orElse(Set.of());
		}
		catch (NumberFormatException ex) {
			return Set.of();
		}
	}

}
