package org.kaidah.rulebook.pages;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.kaidah.access.Place;
import org.kaidah.rulebook.draft.Drafts;
import org.springframework.stereotype.Component;

/** A draft belongs to the jurisdiction whose rules it changes. */
@Component
public class DraftPlace implements Place {

	private final Drafts drafts;

	DraftPlace(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public Set<String> jurisdictions(Map<String, String> variables, HttpServletRequest request) {
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
