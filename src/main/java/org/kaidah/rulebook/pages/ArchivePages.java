package org.kaidah.rulebook.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.rulebook.OwnRulesPlace;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.PublishedEdition;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.exchange.ExportJurisdiction;
import org.kaidah.rulebook.exchange.ImportJurisdiction;
import org.kaidah.web.Download;
import org.kaidah.web.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A jurisdiction's rules go out as a zip archive and come in as a draft. */
@Controller
class ArchivePages {

	private static final String FIELD = "berkas";

	/** In megabytes; what it inflates to is limited where it is read. */
	private static final int LARGEST = 10;

	private static final long MEGABYTE = 1_000_000;

	private final RulesDesk desk;

	private final ExportJurisdiction export;

	private final ImportJurisdiction read;

	private final Refusals refusals;

	ArchivePages(RulesDesk desk, ExportJurisdiction export, ImportJurisdiction read, Refusals refusals) {
		this.desk = desk;
		this.export = export;
		this.read = read;
		this.refusals = refusals;
	}

	@GetMapping("/aturan/{jurisdiction}/arsip")
	@ReadsRules
	void download(Actor actor, @PathVariable("jurisdiction") String code, @RequestParam("edisi") int number,
			Model model, HttpServletResponse response) throws IOException {
		PublishedEdition edition = RulesDesk.found(this.desk.times(this.desk.open(actor, code, model)).number(number))
			.edition();
		this.export.write(edition, Download.bytes(response, "application/zip",
				"aturan-" + edition.jurisdiction() + "-edisi-" + number + ".zip"));
	}

	@GetMapping("/aturan/{jurisdiction}/impor")
	@Allowed(value = Role.PENYUSUN, in = OwnRulesPlace.class)
	String form(Actor actor, @PathVariable("jurisdiction") String code, Model model) {
		this.desk.open(actor, code, model);
		return "rulebook/archive";
	}

	@PostMapping("/aturan/{jurisdiction}/impor")
	@Allowed(value = Role.PENYUSUN, in = OwnRulesPlace.class)
	String upload(Actor actor, @PathVariable("jurisdiction") String code,
			@RequestParam(name = FIELD, required = false) MultipartFile file, Model model, HttpServletResponse response)
			throws IOException {
		Jurisdiction jurisdiction = this.desk.open(actor, code, model);
		if (file == null || file.isEmpty()) {
			return wrong(new FormProblem(FIELD, "rulebook.archive.none"), model, response);
		}
		if (file.getSize() > LARGEST * MEGABYTE) {
			return wrong(new FormProblem(FIELD, "rulebook.archive.too-large", LARGEST), model, response);
		}
		try (InputStream in = file.getInputStream()) {
			return "redirect:/draf/" + this.read.read(actor, jurisdiction.code(), in).id();
		}
		catch (DraftRefused ex) {
			model.addAttribute("refused", ex);
			return wrong(this.refusals.beside(FIELD, ex), model, response);
		}
	}

	private static String wrong(FormProblem problem, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("problems", List.of(problem));
		return "rulebook/archive";
	}

}
