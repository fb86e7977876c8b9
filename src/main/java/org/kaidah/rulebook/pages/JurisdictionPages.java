package org.kaidah.rulebook.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.rulebook.RulesPlace;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.draft.CreateJurisdiction;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Refusal;
import org.kaidah.rulebook.exchange.FolderReport;
import org.kaidah.web.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The jurisdictions whose rules are kept, and a new one. */
@Controller
class JurisdictionPages {

	private final Jurisdictions jurisdictions;

	private final RulesPlace places;

	private final RulesDesk desk;

	private final AuthorsNotes notes;

	private final CreateJurisdiction create;

	private final Refusals refusals;

	/**
	 * A jurisdiction in the list.
	 *
	 * @param drafts how many drafts are open, as far as the reader may know
	 * @param report how its folder stands where it does not agree, or {@code null}
	 */
	record Line(Jurisdiction jurisdiction, String parentName, EditionTimes times, int drafts, FolderReport report) {
	}

	JurisdictionPages(Jurisdictions jurisdictions, RulesPlace places, RulesDesk desk, AuthorsNotes notes,
			CreateJurisdiction create, Refusals refusals) {
		this.jurisdictions = jurisdictions;
		this.places = places;
		this.desk = desk;
		this.notes = notes;
		this.create = create;
		this.refusals = refusals;
	}

	@GetMapping("/aturan")
	@ReadsRules
	String list(Actor actor, Model model) {
		Map<String, String> names = new LinkedHashMap<>();
		this.jurisdictions.all().forEach((each) -> names.put(each.code(), each.name()));
		model.addAttribute("lines",
				this.places.readable(actor)
					.stream()
					.map((each) -> new Line(each, names.get(each.parent()), this.desk.times(each),
							this.notes.open(actor, each.code()), this.notes.report(actor, each.code())))
					.toList());
		return "rulebook/jurisdictions";
	}

	@GetMapping("/wilayah/baru")
	@Allowed(Role.PENYUSUN)
	String form(Model model) {
		return form(JurisdictionForm.EMPTY, List.of(), model);
	}

	/** Where the role is missing for the code, the page says so beside it. */
	@PostMapping("/wilayah/baru")
	@Allowed(Role.PENYUSUN)
	String create(Actor actor, @ModelAttribute JurisdictionForm form, Model model, HttpServletResponse response,
			RedirectAttributes once) {
		List<FormProblem> problems = problems(form);
		if (problems.isEmpty()) {
			try {
				once.addFlashAttribute("created", this.create.create(actor, form.jurisdiction()).id());
				return "redirect:/aturan/" + form.kode();
			}
			catch (DraftRefused ex) {
				problems.add((ex.refusal() == Refusal.UNKNOWN_EDITION)
						? new FormProblem("induk", "rulebook.jurisdiction.parent-none", form.induk())
						: this.refusals.beside(field(ex), ex));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return form(form, problems, model);
	}

	/** All at once, and each beside its field. */
	private static List<FormProblem> problems(JurisdictionForm form) {
		List<FormProblem> problems = new ArrayList<>();
		if (!Jurisdiction.isCode(form.kode())) {
			problems.add(form.kode().isEmpty() ? new FormProblem("kode", "rulebook.jurisdiction.no-code")
					: new FormProblem("kode", "rulebook.refused.bad-code", form.kode()));
		}
		if (form.nama().isEmpty()) {
			problems.add(new FormProblem("nama", "rulebook.jurisdiction.no-name"));
		}
		length(problems, "nama", form.nama(), Jurisdiction.LONGEST_NAME);
		length(problems, "provinsi", form.provinsi(), Jurisdiction.LONGEST_PROVINCE);
		return problems;
	}

	private static void length(List<FormProblem> problems, String field, String text, int longest) {
		if (text.length() > longest) {
			problems.add(new FormProblem(field, "rulebook.jurisdiction.too-long", longest));
		}
	}

	private static String field(DraftRefused refused) {
		return switch (refused.refusal()) {
			case BAD_TEXT -> "nama";
			case UNKNOWN_JURISDICTION -> "induk";
			default -> "kode";
		};
	}

	private String form(JurisdictionForm form, List<FormProblem> problems, Model model) {
		Map<String, String> parents = new LinkedHashMap<>();
		this.jurisdictions.all()
			.stream()
			.filter((each) -> this.desk.times(each).inForce() != null)
			.forEach((each) -> parents.put(each.code(), each.name()));
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("parents", parents);
		return "rulebook/jurisdiction-new";
	}

}
