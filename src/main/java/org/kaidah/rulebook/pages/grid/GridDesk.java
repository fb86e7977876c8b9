package org.kaidah.rulebook.pages.grid;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.Revision;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.text.CellProblem;
import org.kaidah.rulebook.text.ChangedLines;
import org.kaidah.rulebook.text.GridEdit;
import org.kaidah.rulebook.text.GridFile;
import org.kaidah.rulebook.text.Neighbours;
import org.kaidah.web.FormProblem;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out what the pages of a grid show. */
@Component
class GridDesk {

	private final DraftDesk desk;

	private final Drafts drafts;

	private final RuleDocuments documents;

	private final GridFiles files;

	private final GridScreen screen;

	private final RemovalWarnings warnings;

	GridDesk(DraftDesk desk, Drafts drafts, RuleDocuments documents, GridFiles files, GridScreen screen,
			RemovalWarnings warnings) {
		this.desk = desk;
		this.drafts = drafts;
		this.documents = documents;
		this.files = files;
		this.screen = screen;
		this.warnings = warnings;
	}

	/**
	 * A bound that is left behind, as the page asks about it.
	 *
	 * @param name its name in the form
	 * @param chosen whether it is to move along
	 */
	record Bound(String name, Neighbours.Left left, boolean chosen) {
	}

	/** The file that an address names, as it is now. */
	GridFile file(Draft draft, GridAddress address) {
		return this.files.open(draft, this.desk.document(draft), draft.text().parent(), address.nama());
	}

	/** Bounds that an edit leaves behind and that its author has not been asked about. */
	List<Neighbours.Left> unasked(GridFile file, GridForm form) {
		return Neighbours.left(file, form.edit(file))
			.stream()
			.filter((left) -> !form.asked().contains(GridForm.bound(left)))
			.toList();
	}

	/** Shows a grid with what is typed in it. */
	void show(Draft draft, GridFile file, GridAddress address, GridForm form, List<CellProblem> problems, Model model) {
		model.addAttribute("address", address);
		model.addAttribute("form", form);
		model.addAttribute("grid", this.screen.view(file, address.kisi(), address.semua(), form, problems));
		model.addAttribute("problems", this.screen.problems(file, form, problems));
		model.addAttribute("bounds",
				Neighbours.left(file, form.typed(file))
					.stream()
					.map((left) -> new Bound(GridForm.bound(left), left, left.editable() && form.chosen(left)))
					.toList());
		model.addAttribute("layered",
				IntStream.range(0, file.rules().size()).anyMatch((rule) -> !file.origin(rule).own()));
		model.addAttribute("dependents", this.warnings.of(draft, removed(file, form)));
		preview(file, form.proposed(file), model);
	}

	/** Codes of the rules that are to go. */
	private static List<String> removed(GridFile file, GridForm form) {
		return form.removed().stream().map((rule) -> file.rules().get(rule).code()).toList();
	}

	/** What the text would be, where the edit can be made. */
	private static void preview(GridFile file, GridEdit edit, Model model) {
		GridFile.Outcome outcome = edit.none() ? null : file.apply(edit);
		if (outcome != null && !outcome.files().isEmpty()) {
			Map.Entry<String, String> first = outcome.files().entrySet().iterator().next();
			model.addAttribute("lines", ChangedLines.of(file, edit));
			model.addAttribute("editedPath", first.getKey());
			model.addAttribute("editedText", first.getValue());
		}
	}

	/**
	 * Shows a grid that somebody else has saved meanwhile, with what was typed over the
	 * older one laid over it.
	 * @param file the file as it is now
	 */
	void showOverNewer(Draft draft, GridFile file, GridAddress address, GridForm form, Model model) {
		List<Revision> revisions = this.drafts.revisions(draft.id());
		MovedForm moved = revisions.stream()
			.filter((revision) -> revision.number() == address.revisi())
			.findFirst()
			.map((revision) -> this.files.open(draft, this.documents.get(revision.documentHash()), revision.parent(),
					address.nama()))
			.map((older) -> MovedForm.of(form, older, file))
			.orElseGet(() -> new MovedForm(GridForm.EMPTY, List.of(), -1));
		int number = Math.min((moved.grid() < 0) ? address.kisi() : moved.grid(), file.grids().size() - 1);
		show(draft, file, address.grid(number), moved.form(), file.apply(moved.form().edit(file)).problems(), model);
		model.addAttribute("newer", revisions.get(0));
		model.addAttribute("lost", moved.lost());
		model.addAttribute("problems", List.of(new FormProblem("kisi", "grid.stale", revisions.get(0).savedBy())));
	}

}
