package org.kaidah.decision.impact;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.kaidah.access.Place;
import org.springframework.stereotype.Component;

/** A comparison belongs to the jurisdiction whose rules it compares. */
@Component
class ImpactPlace implements Place {

	private final Impacts impacts;

	ImpactPlace(Impacts impacts) {
		this.impacts = impacts;
	}

	@Override
	public Set<String> jurisdictions(Map<String, String> variables, HttpServletRequest request) {
		try {
			return this.impacts.find(Long.parseLong(variables.get("key")))
				.map((impact) -> Set.of(impact.jurisdiction()))
				.orElse(Set.of());
		}
		catch (NumberFormatException ex) {
			return Set.of();
		}
	}

}
