package org.kaidah.decision;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.kaidah.access.Place;
import org.springframework.stereotype.Component;

/** A run belongs to the jurisdiction whose rules decide in it. */
@Component
public class RunPlace implements Place {

	private final Runs runs;

	RunPlace(Runs runs) {
		this.runs = runs;
	}

	@Override
	public Set<String> jurisdictions(Map<String, String> variables, HttpServletRequest request) {
		try {
			return this.runs.find(Long.parseLong(variables.get("id")))
				.map((run) -> Set.of(run.jurisdiction()))
				.orElse(Set.of());
		}
		catch (NumberFormatException ex) {
			return Set.of();
		}
	}

}
