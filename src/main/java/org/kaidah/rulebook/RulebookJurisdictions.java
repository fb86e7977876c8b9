package org.kaidah.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;

import org.kaidah.access.KnownJurisdictions;
import org.springframework.stereotype.Component;

/** A role can be given in every jurisdiction that has rules. */
@Component
class RulebookJurisdictions implements KnownJurisdictions {

	private final Jurisdictions known;

	RulebookJurisdictions(Jurisdictions known) {
		this.known = known;
	}

	@Override
	public Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		this.known.all().forEach((each) -> names.put(each.code(), each.name()));
		return names;
	}

}
