package org.kaidah.personnel.pages;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.personnel.Csv;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.store.Dossiers;
import org.kaidah.personnel.store.Version;
import org.kaidah.web.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The people who are stored, and one of them. */
@Controller
class PeoplePages {

	private final PeopleSearch search;

	private final Dossiers dossiers;

	PeoplePages(PeopleSearch search, Dossiers dossiers) {
		this.search = search;
		this.dossiers = dossiers;
	}

	@GetMapping("/pegawai")
	String list(@ModelAttribute("filter") PeopleFilter filter,
			@RequestParam(name = "halaman", defaultValue = "1") int page, Model model) {
		int total = this.search.count(filter);
		int number = Slice.clamp(page, total);
		model.addAttribute("choices", this.search.choices());
		model.addAttribute("slice",
				new Slice<>(this.search.page(filter, Slice.SIZE, Slice.offset(number)), number, total));
		return "personnel/people";
	}

	@GetMapping("/pegawai.csv")
	void export(@ModelAttribute("filter") PeopleFilter filter, HttpServletResponse response) throws IOException {
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader("Content-Disposition", "attachment; filename=\"pegawai.csv\"");
		try (BufferedWriter writer = new BufferedWriter(
				new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
			Csv csv = new Csv(writer);
			csv.line(List.of("nip", "nama", "jabatan", "unit", "jenjang", "jenis_jabatan"));
			this.search.each(filter, (one) -> {
				try {
					csv.line(List.of(one.nip(), one.name(), one.post(), one.unit(), one.level(), one.kind()));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
	}

	@GetMapping("/pegawai/{nip}")
	String person(@PathVariable("nip") String nip, @RequestParam(name = "revisi", required = false) Long revision,
			Model model) {
		List<Version> history = this.dossiers.history(nip);
		long asked = (revision != null) ? revision : Dossiers.LATEST;
		Dossier dossier = this.dossiers.find(nip, asked)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Version shown = history.stream()
			.filter((version) -> version.revision() <= asked)
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("person", dossier.person());
		model.addAttribute("name", name(dossier));
		model.addAttribute("facts", DataTable.of("person", List.of(dossier.person())));
		model.addAttribute("tables", DataTable.of(dossier));
		model.addAttribute("history", history);
		model.addAttribute("shown", shown);
		model.addAttribute("earlier", shown.revision() != history.get(0).revision());
		return "personnel/person";
	}

	private static String name(Dossier dossier) {
		String before = dossier.person().gelarDepan();
		String after = dossier.person().gelarBelakang();
		return ((before != null) ? before + ' ' : "") + dossier.person().nama() + ((after != null) ? ", " + after : "");
	}

}
