package org.kaidah.rulebook.pages.life;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.access.Scope;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.DraftSearch.Filter;
import org.kaidah.rulebook.draft.DraftSearch;
import org.kaidah.rulebook.draft.DraftState;
import org.kaidah.rulebook.draft.DraftsWaiting;
import org.kaidah.rulebook.draft.OpenDraft;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.web.Here;
import org.kaidah.web.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The drafts: what waits for the reader, all others, and a new one. */
@Controller
class DraftListPages {

	private final DraftsWaiting waiting;

	private final DraftSearch search;

	private final DraftDesk desk;

	private final PreparedDrafts prepared;

	private final Jurisdictions jurisdictions;

	private final PublishedEditions editions;

	private final OpenDraft open;

	private final DraftOverview overview;

	DraftListPages(DraftsWaiting waiting, DraftSearch search, DraftDesk desk, PreparedDrafts prepared,
			Jurisdictions jurisdictions, PublishedEditions editions, OpenDraft open, DraftOverview overview) {
		this.waiting = waiting;
		this.search = search;
		this.desk = desk;
		this.prepared = prepared;
		this.jurisdictions = jurisdictions;
		this.editions = editions;
		this.open = open;
		this.overview = overview;
	}

	@GetMapping("/draf")
	@Allowed({ Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR })
	String list(Actor actor, @RequestParam(name = "wilayah", defaultValue = "") String jurisdiction,
			@RequestParam(name = "keadaan", defaultValue = "") String state,
			@RequestParam(name = Here.PAGE, defaultValue = "1") int page, Model model) {
		Scope scope = actor.scope(Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR);
		Filter filter = new Filter(scope, jurisdiction, state(state));
		int total = this.search.count(filter);
		int number = Slice.clamp(page, total);
		List<Draft> drafts = this.search.find(filter, Slice.offset(number), Slice.SIZE);
		List<DraftsWaiting.Waiting> waiting = this.waiting.forActor(actor);
		Map<Long, String> titles = new LinkedHashMap<>();
		drafts.forEach((draft) -> titles.put(draft.id(), this.desk.title(draft)));
		waiting.forEach((each) -> titles.put(each.draft().id(), this.desk.title(each.draft())));
		model.addAttribute("titles", titles);
		model.addAttribute("waiting", waiting);
		model.addAttribute("slice", new Slice<>(drafts, number, total));
		model.addAttribute("overtaken",
				drafts.stream().filter(this.prepared::overtaken).map(Draft::id).collect(Collectors.toSet()));
		model.addAttribute("wilayah", jurisdiction);
		model.addAttribute("keadaan", state);
		model.addAttribute("states", DraftState.values());
		offer(actor, scope, model);
		return "rulebook/draft/list";
	}

	@PostMapping("/draf")
	@Allowed(Role.PENYUSUN)
	String begin(Actor actor, @RequestParam(name = "wilayah") String jurisdiction,
			@RequestParam(name = "edisi", required = false) Long old, Model model, HttpServletResponse response) {
		actor.mustHold(jurisdiction, Role.PENYUSUN);
		try {
			if (old != null) {
				requireOf(jurisdiction, old);
			}
			Draft draft = (old != null) ? this.open.fromOld(actor, old) : this.open.fromNewest(actor, jurisdiction);
			return "redirect:/draf/" + draft.id();
		}
		catch (DraftRefused ex) {
			this.overview.refuse(ex, model, response);
			return list(actor, "", "", 1, model);
		}
	}

	/** An edition of another jurisdiction is none of this one's. */
	private void requireOf(String jurisdiction, long edition) {
		this.editions.find(edition)
			.map(PublishedEdition::jurisdiction)
			.filter(jurisdiction::equals)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private void offer(Actor actor, Scope scope, Model model) {
		Map<String, String> names = new LinkedHashMap<>();
		Map<String, String> readable = new LinkedHashMap<>();
		Map<String, String> writable = new LinkedHashMap<>();
		Set<String> where = scope.jurisdictions();
		this.jurisdictions.all().forEach((each) -> {
			names.put(each.code(), each.name());
			if (scope.everywhere() || where.contains(each.code())) {
				readable.put(each.code(), each.name());
			}
			if (actor.may(Role.PENYUSUN, each.code())) {
				writable.put(each.code(), each.name());
			}
		});
		model.addAttribute("names", names);
		model.addAttribute("jurisdictions", readable);
		model.addAttribute("writable", writable);
	}

	private static DraftState state(String name) {
		for (DraftState state : DraftState.values()) {
			if (state.name().equals(name)) {
				return state;
			}
		}
		return null;
	}

}
