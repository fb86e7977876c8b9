package org.kaidah.rulebook.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.kaidah.access.Actor;
import org.kaidah.rulebook.RulesPlace;
import org.kaidah.rulebook.EditionBooks;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What every page of a jurisdiction's rules begins with; what is not there is a 404. */
@Component
class RulesDesk {

	private final Jurisdictions jurisdictions;

	private final PublishedEditions editions;

	private final EditionBooks books;

	private final RulesPlace places;

	private final Clock clock;

	RulesDesk(Jurisdictions jurisdictions, PublishedEditions editions, EditionBooks books, RulesPlace places,
			Clock clock) {
		this.jurisdictions = jurisdictions;
		this.places = places;
		this.editions = editions;
		this.books = books;
		this.clock = clock;
	}

	/** A jurisdiction, with what the frame of its pages needs. */
	Jurisdiction open(Actor actor, String code, Model model) {
		Jurisdiction jurisdiction = found(this.jurisdictions.find(code));
		model.addAttribute("jurisdiction", jurisdiction);
		model.addAttribute("others", names(actor));
		return jurisdiction;
	}

	/** The rules of a jurisdiction as they are today. */
	RulesInView inForce(Jurisdiction jurisdiction) {
		return under(jurisdiction, found(this.editions.inForce(jurisdiction.code(), today())));
	}

	/** The rules of a jurisdiction under an edition. */
	RulesInView under(Jurisdiction jurisdiction, PublishedEdition edition) {
		Jurisdiction parent = this.jurisdictions.find(String.valueOf(jurisdiction.parent())).orElse(null);
		return RulesInView.of(jurisdiction, parent, edition, this.books.of(edition));
	}

	/** The editions of a jurisdiction in time, the newest first. */
	EditionTimes times(Jurisdiction jurisdiction) {
		return EditionTimes.of(this.editions.history(jurisdiction.code()), today());
	}

	/**
	 * What those jurisdictions are called whose rules somebody may read, by their codes.
	 */
	private Map<String, String> names(Actor actor) {
		Map<String, String> names = new LinkedHashMap<>();
		this.places.readable(actor).forEach((each) -> names.put(each.code(), each.name()));
		return names;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	static <T> T found(Optional<T> thing) {
		return thing.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
