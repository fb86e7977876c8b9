package org.kaidah.rulebook.api;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.access.TokenScope;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.RulesPlace;
import org.kaidah.rulebook.exchange.ExportJurisdiction;
import org.kaidah.rulebook.text.RuleSetDifference;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Jurisdictions and the editions of their rules, to be read. */
@RestController
@RequestMapping("/api/v1/jurisdictions")
class EditionsApi {

	private final RulesPlace places;

	private final Jurisdictions jurisdictions;

	private final PublishedEditions editions;

	private final Editions rules;

	private final RuleDocuments documents;

	private final ExportJurisdiction export;

	private final Clock clock;

	EditionsApi(RulesPlace places, Jurisdictions jurisdictions, PublishedEditions editions, Editions rules,
			RuleDocuments documents, ExportJurisdiction export, Clock clock) {
		this.places = places;
		this.jurisdictions = jurisdictions;
		this.editions = editions;
		this.rules = rules;
		this.documents = documents;
		this.export = export;
		this.clock = clock;
	}

	/** Every jurisdiction whose rules the caller may read. */
	@GetMapping
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR, Role.PIMPINAN },
			token = TokenScope.READ)
	List<Jurisdiction> jurisdictions(Actor actor) {
		return this.places.readable(actor);
	}

	/** All editions of a jurisdiction, the newest first. */
	@GetMapping("/{jurisdiction}/editions")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR, Role.PIMPINAN },
			in = RulesPlace.class, token = TokenScope.READ)
	List<EditionView> editions(@PathVariable String jurisdiction) {
		found(this.jurisdictions.find(jurisdiction));
		return this.editions.history(jurisdiction).stream().map(this::view).toList();
	}

	/** The edition in force on a date, today where none is given. */
	@GetMapping("/{jurisdiction}/editions/in-force")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR, Role.PIMPINAN },
			in = RulesPlace.class, token = TokenScope.READ)
	EditionView inForce(@PathVariable String jurisdiction,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf) {
		return view(found(this.editions.inForce(jurisdiction, (asOf != null) ? asOf : LocalDate.now(this.clock))));
	}

	/** One edition. */
	@GetMapping("/{jurisdiction}/editions/{number}")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR, Role.PIMPINAN },
			in = RulesPlace.class, token = TokenScope.READ)
	EditionView edition(@PathVariable String jurisdiction, @PathVariable int number) {
		return view(numbered(jurisdiction, number));
	}

	/** The own files of an edition, as text by path. */
	@GetMapping("/{jurisdiction}/editions/{number}/files")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR, Role.PIMPINAN },
			in = RulesPlace.class, token = TokenScope.READ)
	Map<String, String> editionFiles(@PathVariable String jurisdiction, @PathVariable int number) {
		return this.documents.get(numbered(jurisdiction, number).documentHash()).files();
	}

	/** All rules that do not apply alike under two editions. */
	@GetMapping("/{jurisdiction}/editions/{number}/difference")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR, Role.PIMPINAN },
			in = RulesPlace.class, token = TokenScope.READ)
	List<ChangeView> editionDifference(@PathVariable String jurisdiction, @PathVariable int number,
			@RequestParam int from) {
		return RuleSetDifference
			.of(this.rules.rules(numbered(jurisdiction, from)).rules(),
					this.rules.rules(numbered(jurisdiction, number)).rules())
			.stream()
			.map(ChangeView::of)
			.toList();
	}

	/** An edition as a zip archive with a manifest, to be brought in elsewhere. */
	@GetMapping(path = "/{jurisdiction}/editions/{number}/archive", produces = "application/zip")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR, Role.PIMPINAN },
			in = RulesPlace.class, token = TokenScope.READ)
	void editionArchive(@PathVariable String jurisdiction, @PathVariable int number, HttpServletResponse response)
			throws IOException {
		PublishedEdition edition = numbered(jurisdiction, number);
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("aturan-" + jurisdiction + "-edisi-" + number + ".zip")
					.build()
					.toString());
		this.export.write(edition, response.getOutputStream());
	}

	private PublishedEdition numbered(String jurisdiction, int number) {
		return found(this.editions.history(jurisdiction).stream().filter((each) -> each.number() == number).findAny());
	}

	private EditionView view(PublishedEdition edition) {
		return EditionView.of(edition, this.editions.get(edition.parent()), this.editions.authors(edition.id()));
	}

	private static <T> T found(Optional<T> thing) {
		return thing.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
