package org.kaidah.decision;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.web.Download;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The decisions of a run as a file: the columns of the command line, and the people that
 * the page's filters leave.
 */
@Controller
class RunExport {

	private final Runs runs;

	private final WriteResults results;

	RunExport(Runs runs, WriteResults results) {
		this.runs = runs;
		this.results = results;
	}

	@GetMapping("/evaluasi/{id}/keputusan.csv")
	@ReadsDecisions
	void csv(@PathVariable("id") long id, @ModelAttribute("filters") RunFilters filters, HttpServletResponse response)
			throws IOException {
		Run run = this.runs.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.results.write(run, filters.decisions(),
				Download.csv(response, "kaidah-" + run.id() + '-' + run.asOf() + ".csv"));
	}

}
