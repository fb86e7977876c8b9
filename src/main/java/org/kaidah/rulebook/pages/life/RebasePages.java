package org.kaidah.rulebook.pages.life;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.kaidah.access.Actor;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.RebaseDraft;
import org.kaidah.rulebook.draft.Unit.Change;
import org.kaidah.rulebook.draft.Unit.Side;
import org.kaidah.rulebook.draft.Unit;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.ReadsDraft;
import org.kaidah.rulebook.pages.WritesDraft;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A draft beside the edition that was approved since it was begun: what each changed, and
 * which side to take where both changed the same.
 */
@Controller
class RebasePages {

	/** What the name of a choice begins with; the name of its unit follows. */
	private static final String CHOICE = "sisi:";

	private final DraftDesk desk;

	private final DraftOverview overview;

	private final RebaseDraft rebase;

	private final PublishedEditions editions;

	RebasePages(DraftDesk desk, DraftOverview overview, RebaseDraft rebase, PublishedEditions editions) {
		this.desk = desk;
		this.overview = overview;
		this.rebase = rebase;
		this.editions = editions;
	}

	@GetMapping("/draf/{id}/dasar")
	@ReadsDraft
	String compare(Actor actor, @PathVariable("id") long id, Model model) {
		return compare(actor, id, Map.of(), model);
	}

	/**
	 * @param newest id of the newest edition that the choices were made against
	 */
	@PostMapping("/draf/{id}/dasar")
	@WritesDraft
	String rebase(Actor actor, @PathVariable("id") long id, @RequestParam(name = "versi", defaultValue = "0") long seen,
			@RequestParam(name = "edisi", defaultValue = "0") long newest, @RequestParam Map<String, String> sent,
			Model model, HttpServletResponse response, RedirectAttributes once) {
		Map<String, Side> choices = choices(sent);
		try {
			this.rebase.rebase(actor, id, seen, newest, choices);
			once.addFlashAttribute("rebased", true);
			return "redirect:/draf/" + id;
		}
		catch (DraftRefused ex) {
			this.overview.refuse(ex, model, response);
			return compare(actor, id, choices, model);
		}
	}

	private String compare(Actor actor, long id, Map<String, Side> choices, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		PublishedEdition newest = this.editions.newest(draft.jurisdiction()).orElse(null);
		boolean needed = draft.state().open() && this.rebase.needed(draft);
		model.addAttribute("needed", needed);
		model.addAttribute("newest", newest);
		if (needed) {
			List<ComparedUnit> units = units(id);
			model.addAttribute("conflicts", of(units, Change.CONFLICT));
			model.addAttribute("theirs", of(units, Change.THEIRS));
			model.addAttribute("mine", of(units, Change.MINE));
			model.addAttribute("same", of(units, Change.BOTH_SAME));
			model.addAttribute("choices", choices);
		}
		return "rulebook/draft/rebase";
	}

	private List<ComparedUnit> units(long id) {
		try {
			return this.rebase.compare(id).units().stream().map(ComparedUnit::new).toList();
		}
		catch (DraftRefused ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<ComparedUnit> of(List<ComparedUnit> units, Change change) {
		return units.stream().filter((unit) -> unit.unit().change() == change).toList();
	}

	private static Map<String, Side> choices(Map<String, String> sent) {
		Map<String, Side> choices = new LinkedHashMap<>();
		sent.forEach((name, value) -> {
			for (Side side : Side.values()) {
				if (name.startsWith(CHOICE) && side.name().equals(value)) {
					choices.put(name.substring(CHOICE.length()), side);
				}
			}
		});
		return choices;
	}

	/** A rule or file in its versions, word by word. */
	record ComparedUnit(Unit unit) {

		/** What the draft did to it. */
		public List<DifferenceLine> mine() {
			return lines(this.unit.mine());
		}

		/** What the newest edition did to it. */
		public List<DifferenceLine> theirs() {
			return lines(this.unit.theirs());
		}

		private List<DifferenceLine> lines(String now) {
			return DifferenceLine.between((this.unit.base() != null) ? this.unit.base() : "", (now != null) ? now : "",
					this.unit.rule());
		}

	}

}
