package org.kaidah.rulebook.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.access.TokenScope;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.OwnRulesPlace;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.OpenDraft;
import org.kaidah.rulebook.draft.Refusal;
import org.kaidah.rulebook.draft.SaveDraft;
import org.kaidah.rulebook.exchange.ImportJurisdiction;
import org.kaidah.rulebook.pages.DraftPlace;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Drafts: begun, read and saved. */
@RestController
@RequestMapping("/api/v1")
class DraftsApi {

	private final Jurisdictions jurisdictions;

	private final PublishedEditions editions;

	private final Drafts drafts;

	private final OpenDraft open;

	private final SaveDraft save;

	private final ImportJurisdiction read;

	private final DraftViews views;

	DraftsApi(Jurisdictions jurisdictions, PublishedEditions editions, Drafts drafts, OpenDraft open, SaveDraft save,
			ImportJurisdiction read, DraftViews views) {
		this.jurisdictions = jurisdictions;
		this.editions = editions;
		this.drafts = drafts;
		this.open = open;
		this.save = save;
		this.read = read;
		this.views = views;
	}

	/** Drafts that something can still become of, of one jurisdiction or of all. */
	@GetMapping("/drafts")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR }, token = TokenScope.READ)
	List<DraftView> drafts(Actor actor, @RequestParam(required = false) String jurisdiction) {
		Stream<String> codes = this.jurisdictions.all()
			.stream()
			.map(Jurisdiction::code)
			.filter((code) -> jurisdiction == null || code.equals(jurisdiction))
			.filter((code) -> Stream.of(Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR)
				.anyMatch((role) -> actor.may(role, code)));
		return codes.flatMap((code) -> this.drafts.open(code).stream()).map(this.views::of).toList();
	}

	/** Begins a draft. */
	@PostMapping("/jurisdictions/{jurisdiction}/drafts")
	@Allowed(value = Role.PENYUSUN, in = OwnRulesPlace.class, token = TokenScope.RULES)
	ResponseEntity<DraftView> openDraft(Actor actor, @PathVariable String jurisdiction,
			@Valid @RequestBody DraftRequests.NewDraft wanted, UriComponentsBuilder address) throws DraftRefused {
		actor.mustHold(jurisdiction, Role.PENYUSUN);
		if (wanted.edition() == null) {
			return begun(this.open.fromNewest(actor, jurisdiction), address);
		}
		PublishedEdition old = this.editions.history(jurisdiction)
			.stream()
			.filter((each) -> each.number() == wanted.edition())
			.findAny()
			.orElseThrow(() -> new DraftRefused(Refusal.UNKNOWN_EDITION, wanted.edition()));
		return begun(this.open.fromOld(actor, old.id()), address);
	}

	/** Makes a draft of a zip archive, which is the body of the request. */
	@PostMapping("/jurisdictions/{jurisdiction}/drafts/archive")
	@Allowed(value = Role.PENYUSUN, in = OwnRulesPlace.class, token = TokenScope.RULES)
	ResponseEntity<DraftView> importArchive(Actor actor, @PathVariable String jurisdiction, HttpServletRequest request,
			UriComponentsBuilder address) throws DraftRefused, IOException {
		actor.mustHold(jurisdiction, Role.PENYUSUN);
		return begun(this.read.read(actor, jurisdiction, request.getInputStream()), address);
	}

	private ResponseEntity<DraftView> begun(Draft draft, UriComponentsBuilder address) {
		return ResponseEntity.created(address.path("/api/v1/drafts/{id}").build(draft.id())).body(this.views.of(draft));
	}

	/** One draft. */
	@GetMapping("/drafts/{id}")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR }, in = DraftPlace.class,
			token = TokenScope.READ)
	DraftView draft(@PathVariable long id) {
		return this.views.of(this.views.found(id));
	}

	/** All own files of a draft, as text by path. */
	@GetMapping("/drafts/{id}/files")
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR }, in = DraftPlace.class,
			token = TokenScope.READ)
	Map<String, String> draftFiles(@PathVariable long id) {
		return this.drafts.document(this.views.found(id)).files();
	}

	/** Saves files and details as a new revision. */
	@PutMapping("/drafts/{id}")
	@Allowed(value = Role.PENYUSUN, in = DraftPlace.class, token = TokenScope.RULES)
	DraftView saveDraft(Actor actor, @PathVariable long id, @Valid @RequestBody DraftRequests.Save wanted)
			throws DraftRefused {
		Draft draft = this.views.found(id);
		RuleDocument document = (wanted.files() != null) ? RuleDocument.of(wanted.files())
				: this.drafts.document(draft);
		return this.views.of(this.save.save(actor, id, wanted.version(), document,
				(wanted.details() != null) ? wanted.details().details() : draft.details()));
	}

}
