package org.kaidah.rulebook.pages.grid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.pages.DraftDesk;
import org.kaidah.rulebook.pages.ReadsDraft;
import org.kaidah.rulebook.pages.WritesDraft;
import org.kaidah.rulebook.text.CellProblem;
import org.kaidah.rulebook.text.Grid;
import org.kaidah.rulebook.text.GridEdit;
import org.kaidah.rulebook.text.GridFile;
import org.kaidah.rulebook.text.GridRow;
import org.kaidah.rulebook.text.GridWorkbook;
import org.kaidah.rulebook.text.GridWorkbookReader;
import org.kaidah.rulebook.text.WorkbookChanges;
import org.kaidah.web.FormProblem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * A grid out to a workbook and back: what comes back is put into the grid's form, where
 * it is looked at, mended and saved like anything that is typed.
 */
@Controller
class GridBookPages {

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String FILE = "berkas";

	private final DraftDesk desk;

	private final GridDesk grids;

	private final ColumnWords words;

	GridBookPages(DraftDesk desk, GridDesk grids, ColumnWords words) {
		this.desk = desk;
		this.grids = grids;
		this.words = words;
	}

	/** A cell that a workbook changes, for its page. */
	record Change(String code, String column, String before, String after) {
	}

	/**
	 * What a workbook changes.
	 *
	 * @param kept codes of rows that it lacks and that stay because they are the parent's
	 */
	record Book(List<Change> changed, List<String> added, List<String> removed, List<String> kept) {

		/** Whether it changes nothing. */
		public boolean none() {
			return this.changed.isEmpty() && this.added.isEmpty() && this.removed.isEmpty();
		}

	}

	@GetMapping("/draf/{id}/kisi.xlsx")
	@ReadsDraft
	ResponseEntity<byte[]> download(Actor actor, @PathVariable("id") long id, @ModelAttribute GridAddress address,
			Model model) {
		Draft draft = this.desk.open(actor, id, model);
		Grid grid = GridScreen.grid(this.grids.file(draft, address), address.kisi());
		String name = address.nama().replaceFirst("\\.drl$", "").replace('/', '-') + '-' + (address.kisi() + 1);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, WORKBOOK)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name + ".xlsx", StandardCharsets.UTF_8).build().toString())
			.body(GridWorkbook.of(grid));
	}

	@GetMapping("/draf/{id}/kisi/buku")
	@WritesDraft
	String form(Actor actor, @PathVariable("id") long id, @ModelAttribute GridAddress address, Model model) {
		Draft draft = this.desk.open(actor, id, model);
		GridScreen.grid(this.grids.file(draft, address), address.kisi());
		return form(address, List.of(), model);
	}

	@PostMapping("/draf/{id}/kisi/buku")
	@WritesDraft
	String read(Actor actor, @PathVariable("id") long id, @ModelAttribute GridAddress address,
			@RequestParam(name = FILE, required = false) MultipartFile upload, Model model,
			HttpServletResponse response) throws IOException {
		Draft draft = this.desk.open(actor, id, model);
		GridFile file = this.grids.file(draft, address);
		Grid grid = GridScreen.grid(file, address.kisi());
		if (upload == null || upload.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(address, List.of(new FormProblem(FILE, "grid.book.none")), model);
		}
		WorkbookChanges changes = GridWorkbookReader.read(file.shown(), address.kisi(), upload.getBytes());
		if (changes.edit().none() && !changes.edited().done()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(address, changes.edited().problems().stream().map(GridBookPages::problem).toList(), model);
		}
		GridForm form = GridForm.of(owned(file, grid, changes.edit()));
		List<CellProblem> problems = file.apply(form.edit(file)).problems();
		response.setStatus((problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT).value());
		this.grids.show(draft, file, address, form, problems, model);
		model.addAttribute("book", book(file, grid, changes, form));
		return "rulebook/draft/grid";
	}

	private static String form(GridAddress address, List<FormProblem> problems, Model model) {
		model.addAttribute("address", address);
		model.addAttribute("problems", problems);
		return "rulebook/draft/gridbook";
	}

	private static FormProblem problem(CellProblem problem) {
		return new FormProblem(FILE, problem.key(), List.copyOf(problem.arguments()));
	}

	/**
	 * A region's new rows are copies of one that it may copy, and only its own rows go.
	 */
	private static GridEdit owned(GridFile file, Grid grid, GridEdit edit) {
		int model = NewRows.model(file, grid);
		return new GridEdit(edit.cells(),
				edit.added().stream().map((row) -> new GridEdit.NewRow(model, row.values())).toList(),
				edit.removed().stream().filter((rule) -> file.origin(rule).own()).collect(Collectors.toSet()));
	}

	private Book book(GridFile file, Grid grid, WorkbookChanges changes, GridForm form) {
		List<Change> changed = new ArrayList<>();
		changes.changed()
			.forEach((each) -> changed.add(new Change(each.code(),
					grid.columns()
						.stream()
						.filter((column) -> column.heading().equals(each.heading()))
						.map((column) -> (this.words.about(column) + ' ' + this.words.of(column)).strip())
						.findFirst()
						.orElse(each.heading()),
					each.before(), each.after())));
		Set<String> going = grid.rows()
			.stream()
			.filter((row) -> form.removed().contains(row.rule()))
			.map(GridRow::code)
			.collect(Collectors.toSet());
		return new Book(changed, changes.added(), changes.removed().stream().filter(going::contains).toList(),
				changes.removed().stream().filter((code) -> !going.contains(code)).toList());
	}

}
