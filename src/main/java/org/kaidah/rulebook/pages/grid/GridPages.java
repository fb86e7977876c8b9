package org.kaidah.rulebook.pages.grid;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.engine.language.Rule;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.Refusal;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.ReadsDraft;
import org.kaidah.rulebook.pages.Refusals;
import org.kaidah.rulebook.pages.WritesDraft;
import org.kaidah.rulebook.text.GridFile;
import org.kaidah.web.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** The grid of a draft: everything typed stays in its form until it is saved. */
@Controller
class GridPages {

	private static final Pattern STEP = Pattern.compile("(salin|hapus|pulihkan)-([sb])(\\d{1,5})");

	private final DraftDesk desk;

	private final GridDesk grids;

	GridPages(DraftDesk desk, GridDesk grids) {
		this.desk = desk;
		this.grids = grids;
	}

	/**
	 * A grid of a file.
	 * @param rule the code of a rule in the file whose grid and row are wanted; empty for
	 * the grid that the address says
	 */
	@GetMapping("/draf/{id}/kisi")
	@ReadsDraft
	String grid(Actor actor, @PathVariable("id") long id, @ModelAttribute GridAddress address,
			@RequestParam(name = "aturan", defaultValue = "") String rule, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		if (address.nama().isEmpty()) {
			return "redirect:/draf/" + id + "/aturan";
		}
		GridFile file = this.grids.file(draft, address);
		if (file.grids().isEmpty()) {
			// nothing of it can be read as a rule: only its text can be mended
			return "redirect:/draf/" + id + "/berkas?nama=" + UriUtils.encode(address.nama(), StandardCharsets.UTF_8);
		}
		OptionalInt wanted = IntStream.range(0, file.rules().size())
			.filter((each) -> file.rules().get(each).code().equals(rule))
			.findFirst();
		if (wanted.isPresent()) {
			return "redirect:" + address.grid(file.gridOf(wanted.getAsInt()).number()).of(id) + "#baris-s"
					+ wanted.getAsInt();
		}
		// a grid whose last row has gone leaves its number to no other
		int number = Math.min(address.kisi(), file.grids().size() - 1);
		this.grids.show(draft, file, address.grid(number), GridForm.EMPTY, List.of(), model);
		return "rulebook/draft/grid";
	}

	@PostMapping("/draf/{id}/kisi")
	@WritesDraft
	String change(Actor actor, @PathVariable("id") long id, @ModelAttribute GridAddress address,
			@RequestParam(name = "langkah", defaultValue = "simpan") String step, HttpServletRequest request,
			Model model, HttpServletResponse response, RedirectAttributes once) {
		Draft draft = this.desk.open(actor, id, model);
		GridFile file = this.grids.file(draft, address);
		GridForm form = GridForm.read(request.getParameterMap());
		if (!address.isOf(draft)) {
			response.setStatus(HttpStatus.CONFLICT.value());
			this.grids.showOverNewer(draft, file, address, form, model);
			return "rulebook/draft/grid";
		}
		form = form.within(file);
		Matcher row = STEP.matcher(step);
		if (step.equals("tambah")) {
			GridForm longer = rows(draft, file, form).empty(GridScreen.grid(file, address.kisi()));
			this.grids.show(draft, file, address, longer, List.of(), model);
			return "rulebook/draft/grid";
		}
		if (row.matches()) {
			GridForm changed = changed(draft, file, form, row);
			this.grids.show(draft, file, address, changed, List.of(), model);
			return "rulebook/draft/grid";
		}
		GridFile.Outcome outcome = file.apply(form.edit(file));
		boolean asks = !this.grids.unasked(file, form).isEmpty();
		if (!step.equals("simpan") || !outcome.problems().isEmpty() || asks) {
			boolean refused = !outcome.problems().isEmpty() || step.equals("simpan");
			response.setStatus(refused ? HttpStatus.UNPROCESSABLE_CONTENT.value() : HttpStatus.OK.value());
			this.grids.show(draft, file, address, form, outcome.problems(), model);
			if (step.equals("simpan") && outcome.problems().isEmpty()) {
				model.addAttribute("problems", List.of(new FormProblem("kisi-batas", "grid.bounds.decide")));
			}
			return "rulebook/draft/grid";
		}
		return saved(actor, draft, file, address, form, outcome, model, response, once);
	}

	private String saved(Actor actor, Draft draft, GridFile file, GridAddress address, GridForm form,
			GridFile.Outcome outcome, Model model, HttpServletResponse response, RedirectAttributes once) {
		if (outcome.files().isEmpty()) {
			once.addFlashAttribute("nothing", true);
			return "redirect:" + address.of(draft.id());
		}
		RuleDocument document = this.desk.document(draft);
		for (Map.Entry<String, String> changed : outcome.files().entrySet()) {
			document = document.with(changed.getKey(), changed.getValue());
		}
		try {
			this.desk.save(actor, draft, address.versi(), document, draft.details());
		}
		catch (DraftRefused ex) {
			response.setStatus(Refusals.status(ex).value());
			if (ex.refusal() == Refusal.STALE_VERSION) {
				Draft newer = this.desk.open(actor, draft.id(), model);
				this.grids.showOverNewer(newer, this.grids.file(newer, address), address, form, model);
			}
			else {
				this.grids.show(draft, file, address, form, List.of(), model);
				model.addAttribute("refused", ex);
			}
			return "rulebook/draft/grid";
		}
		once.addFlashAttribute("saved", true);
		return "redirect:" + address.of(draft.id());
	}

	/** While somebody types: problems, what the text would be, bounds left behind. */
	@PostMapping("/draf/{id}/kisi/periksa")
	@WritesDraft
	String check(Actor actor, @PathVariable("id") long id, @ModelAttribute GridAddress address,
			HttpServletRequest request, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		GridFile file = this.grids.file(draft, address);
		GridForm form = GridForm.read(request.getParameterMap());
		if (!address.isOf(draft)) {
			this.grids.showOverNewer(draft, file, address, form, model);
		}
		else {
			GridForm known = form.within(file);
			this.grids.show(draft, file, address, known, file.apply(known.edit(file)).problems(), model);
		}
		return "rulebook/draft/gridparts :: checked";
	}

	private NewRows rows(Draft draft, GridFile file, GridForm form) {
		Set<String> taken = this.desk.rules(draft).rules().stream().map(Rule::code).collect(Collectors.toSet());
		return new NewRows(file, form, taken);
	}

	private GridForm changed(Draft draft, GridFile file, GridForm form, Matcher step) {
		int number = Integer.parseInt(step.group(3));
		boolean added = step.group(2).equals("b");
		int rows = added ? form.added().size() : file.rules().size();
		if (number >= rows) {
			return form;
		}
		Function<NewRows, GridForm> copied = (more) -> added ? more.copyNew(number) : more.copy(number);
		return switch (step.group(1)) {
			case "salin" -> copied.apply(rows(draft, file, form));
			case "hapus" -> added ? form.withoutNew(number) : form.removing(number, true);
			default -> form.removing(number, false);
		};
	}

}
