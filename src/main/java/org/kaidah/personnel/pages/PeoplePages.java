package org.kaidah.personnel.pages;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.personnel.Csv;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.store.DossierReader;
import org.kaidah.personnel.store.Dossiers;
import org.kaidah.personnel.store.Version;
import org.kaidah.web.Download;
import org.kaidah.web.Here;
import org.kaidah.web.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The people who are known, and what is or was known of one. */
@Controller
class PeoplePages {

	/** The columns of the file, as the data dictionary names them. */
	private static final List<String> COLUMNS = List.of("nip_baru", "nama", "jabatan_nama", "jenis_jabatan", "jenjang",
			"unor_nama", "unor_induk_nama", "gol_ruang_akhir");

	private static final int BLOCK = 500;

	private final PeopleSearch people;

	private final Dossiers dossiers;

	private final DossierReader reader;

	private final DossierText text;

	PeoplePages(PeopleSearch people, Dossiers dossiers, DossierReader reader, DossierText text) {
		this.people = people;
		this.dossiers = dossiers;
		this.reader = reader;
		this.text = text;
	}

	@GetMapping("/pegawai")
	@Allowed({ Role.PENGELOLA, Role.AUDITOR })
	String list(@ModelAttribute("filters") PeopleFilter filters,
			@RequestParam(name = Here.PAGE, defaultValue = "1") int page,
			@RequestParam(name = Here.SORT, defaultValue = "nama") String sort, Model model) {
		int total = this.people.count(filters);
		int number = Slice.clamp(page, total);
		model.addAttribute("slice",
				new Slice<>(this.people.lines(filters, sort, Slice.offset(number), Slice.SIZE), number, total));
		model.addAttribute("choices", this.people.choices());
		model.addAttribute("revision", this.reader.revision());
		return "personnel/people";
	}

	@GetMapping("/pegawai.csv")
	@Allowed({ Role.PENGELOLA, Role.AUDITOR })
	void csv(@ModelAttribute("filters") PeopleFilter filters, HttpServletResponse response) throws IOException {
		Csv csv = new Csv(Download.csv(response, "kaidah-pegawai.csv"));
		csv.line(COLUMNS);
		List<PersonLine> block = this.people.linesAfter(filters, "", BLOCK);
		while (!block.isEmpty()) {
			for (PersonLine line : block) {
				csv.line(List.of(line.nip(), line.name(), line.post(), line.kind(), line.level(), line.unit(),
						line.parent(), line.rank()));
			}
			block = this.people.linesAfter(filters, block.get(block.size() - 1).nip(), BLOCK);
		}
	}

	@GetMapping("/pegawai/{nip}")
	@Allowed({ Role.PENGELOLA, Role.AUDITOR })
	String person(@PathVariable("nip") String nip, @RequestParam(name = "revisi", required = false) Long revision,
			Model model) {
		List<Version> history = this.dossiers.history(nip);
		Version shown = history.stream()
			.filter((version) -> revision == null || version.revision() == revision)
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Dossier dossier = this.dossiers.find(nip, shown.revision()).orElseThrow();
		model.addAttribute("name", dossier.person().nameWithTitles());
		model.addAttribute("who", dossier.person());
		model.addAttribute("facts", this.text.person(dossier));
		model.addAttribute("tables", this.text.tables(dossier));
		model.addAttribute("history", history);
		model.addAttribute("shown", shown);
		model.addAttribute("earlier", shown != history.get(0));
		return "personnel/person";
	}

}
