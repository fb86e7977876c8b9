package org.kaidah.personnel.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.personnel.Csv;
import org.kaidah.personnel.RowMessage;
import org.kaidah.personnel.RowMessageTexts;
import org.kaidah.personnel.UnusableWorkbook;
import org.kaidah.web.Download;
import org.kaidah.web.FormProblem;
import org.kaidah.web.Slice;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * The way of a workbook into the store: upload, a look at what it brings, and the
 * decision.
 */
@Controller
class ImportPages {

	private final RunImports imports;

	private final ImportWork work;

	private final ChangeSets changes;

	private final Clock clock;

	/** A message as the page shows it. */
	record MessageLine(RowMessage.Level level, String sheet, int row, String column, String text) {
	}

	ImportPages(RunImports imports, ImportWork work, ChangeSets changes, Clock clock) {
		this.imports = imports;
		this.work = work;
		this.changes = changes;
		this.clock = clock;
	}

	@GetMapping("/impor")
	@Allowed({ Role.PENGELOLA, Role.AUDITOR })
	String form(@RequestParam(name = "halaman", defaultValue = "1") int page, Model model) {
		return form(LocalDate.now(this.clock).toString(), List.of(), page, model);
	}

	@PostMapping("/impor")
	@Allowed(Role.PENGELOLA)
	String upload(@RequestParam("berkas") MultipartFile file, @RequestParam("per") String asOf, Model model,
			HttpServletResponse response) throws IOException {
		List<FormProblem> problems = new ArrayList<>();
		LocalDate date = date(asOf, problems);
		if (file.isEmpty()) {
			problems.add(new FormProblem("berkas", "import.file.none"));
		}
		if (!problems.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(asOf, problems, 1, model);
		}
		try (InputStream in = file.getInputStream()) {
			return "redirect:/impor/" + this.imports.start(name(file), in, date).id();
		}
	}

	@GetMapping("/impor/{id}")
	@Allowed({ Role.PENGELOLA, Role.AUDITOR })
	String job(@PathVariable("id") String id, @RequestParam(name = "tingkat", defaultValue = "") String level,
			@RequestParam(name = "halaman", defaultValue = "1") int page, Model model, HttpServletResponse response)
			throws IOException {
		Optional<ImportJob> found = this.imports.find(id);
		if (found.isEmpty()) {
			return gone(model, response);
		}
		ImportJob job = found.get().still();
		if (job.refusal() != null) {
			return refused(job, model);
		}
		model.addAttribute("job", job);
		model.addAttribute("progress", ImportProgress.of(job));
		model.addAttribute("level", level);
		if (job.workbook() != null && Files.exists(job.messages())) {
			model.addAttribute("workbook", job.workbook());
			RowMessageTexts texts = texts();
			model.addAttribute("slice",
					MessageFile
						.page(job.messages(), (message) -> level.isEmpty() || message.level().name().equals(level),
								page)
						.map((message) -> line(message, texts)));
		}
		return "personnel/import-job";
	}

	@GetMapping("/impor/{id}/kemajuan")
	@Allowed({ Role.PENGELOLA, Role.AUDITOR })
	String progress(@PathVariable("id") String id, Model model, HttpServletResponse response) {
		if (this.imports.find(id).filter((job) -> job.state().running()).isEmpty()) {
			// the page has more to show now than the progress alone
			response.setHeader("HX-Refresh", "true");
		}
		ImportJob job = find(id).still();
		model.addAttribute("job", ImportProgress.of(job));
		return "web/progress";
	}

	@PostMapping("/impor/{id}/simpan")
	@Allowed(Role.PENGELOLA)
	String save(@PathVariable("id") String id) {
		this.imports.save(find(id));
		return "redirect:/impor/" + id;
	}

	@PostMapping("/impor/{id}/batalkan")
	@Allowed(Role.PENGELOLA)
	String cancel(@PathVariable("id") String id) {
		this.imports.cancel(find(id));
		return "redirect:/impor/" + id;
	}

	/** Everything there is to say about the workbook, as the command line writes it. */
	@GetMapping("/impor/{id}/pesan.csv")
	@Allowed({ Role.PENGELOLA, Role.AUDITOR })
	void report(@PathVariable("id") String id, HttpServletResponse response) throws IOException {
		ImportJob job = find(id);
		if (!Files.exists(job.messages())) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		RowMessageTexts texts = texts();
		Csv csv = new Csv(Download.csv(response, "pesan-impor.csv"));
		csv.line(RowMessageTexts.columns());
		MessageFile.forEach(job.messages(), (message) -> csv.line(texts.line(message)));
	}

	/** The workbook again, with its messages beside their cells. */
	@GetMapping("/impor/{id}/salinan.xlsx")
	@Allowed({ Role.PENGELOLA, Role.AUDITOR })
	void correctedCopy(@PathVariable("id") String id, HttpServletResponse response)
			throws IOException, UnusableWorkbook {
		ImportJob job = find(id);
		if (!job.copyable()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Path copy = this.work.correctedCopy(job, texts());
		try {
			response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
			response.setContentLengthLong(Files.size(copy));
			response.setHeader("Content-Disposition",
					ContentDisposition.attachment()
						.filename("diperiksa-" + job.fileName(), StandardCharsets.UTF_8)
						.build()
						.toString());
			Files.copy(copy, response.getOutputStream());
		}
		finally {
			Files.deleteIfExists(copy);
		}
	}

	private String form(String asOf, List<FormProblem> problems, int page, Model model) {
		int total = this.changes.count();
		int number = Slice.clamp(page, total);
		model.addAttribute("asOf", asOf);
		model.addAttribute("problems", problems);
		model.addAttribute("slice", new Slice<>(this.changes.newest(Slice.SIZE, Slice.offset(number)), number, total));
		return "personnel/import";
	}

	/** The form again, with what is wrong with the file beside its field. */
	private String refused(ImportJob job, Model model) {
		FormProblem problem = new FormProblem("berkas", job.refusal().key(), List.copyOf(job.refusal().arguments()));
		return form(job.asOf().toString(), List.of(problem), 1, model);
	}

	/** The form again, with what became of an import that a restart has forgotten. */
	private String gone(Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.NOT_FOUND.value());
		return form(LocalDate.now(this.clock).toString(), List.of(new FormProblem("berkas", "import.gone")), 1, model);
	}

	private static LocalDate date(String text, List<FormProblem> problems) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			problems.add(new FormProblem("per", "import.as-of.bad", text));
			return null;
		}
	}

	/** The last part of the name: some browsers send a whole path. */
	private static String name(MultipartFile file) {
		String name = String.valueOf(file.getOriginalFilename()).replace('\\', '/');
		String last = name.substring(name.lastIndexOf('/') + 1).strip();
		return last.substring(0, Math.min(last.length(), 255));
	}

	private ImportJob find(String id) {
		return this.imports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static RowMessageTexts texts() {
		return new RowMessageTexts(LocaleContextHolder.getLocale());
	}

	private static MessageLine line(RowMessage message, RowMessageTexts texts) {
		return new MessageLine(message.level(), message.sheet(), message.row(), message.column(), texts.text(message));
	}

}
