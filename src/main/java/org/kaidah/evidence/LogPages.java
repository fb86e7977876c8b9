package org.kaidah.evidence;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.access.Scope;
import org.kaidah.audit.VerifyAuditLog;
import org.kaidah.personnel.Csv;
import org.kaidah.web.Download;
import org.kaidah.web.Here;
import org.kaidah.web.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The log of what was done, for auditors, and whether its chain still holds. */
@Controller
class LogPages {

	private static final int ROWS_AT_ONCE = 1_000;

	private static final List<String> COLUMNS = List.of("seq", "at", "actor", "role", "action", "object", "payload",
			"hash");

	private final LogEntries entries;

	private final VerifyAuditLog verify;

	LogPages(LogEntries entries, VerifyAuditLog verify) {
		this.entries = entries;
		this.verify = verify;
	}

	@GetMapping("/audit")
	@Allowed(Role.AUDITOR)
	String log(Actor auditor, @ModelAttribute("filters") LogFilters filters,
			@RequestParam(name = Here.PAGE, defaultValue = "1") int page, Model model) {
		Scope scope = auditor.scope(Role.AUDITOR);
		long total = this.entries.count(filters, scope);
		int number = Slice.clamp(page, total);
		List<LogEntry> rows = this.entries.page(filters, scope, Slice.offset(number), Slice.SIZE);
		model.addAttribute("slice", new Slice<>(rows, number, total));
		model.addAttribute("last", this.entries.last().orElse(null));
		model.addAttribute("everywhere", scope.everywhere());
		return "evidence/log";
	}

	/** Follows the whole chain and says where it first does not hold. */
	@PostMapping("/audit/periksa")
	@Allowed(Role.AUDITOR)
	String verify(RedirectAttributes back) {
		back.addFlashAttribute("verdict", this.verify.verify());
		return "redirect:/audit";
	}

	/** The events that the page's filters leave, as a file. */
	@GetMapping("/audit.csv")
	@Allowed(Role.AUDITOR)
	void csv(Actor auditor, @ModelAttribute("filters") LogFilters filters, HttpServletResponse response)
			throws IOException {
		Scope scope = auditor.scope(Role.AUDITOR);
		Csv csv = new Csv(Download.csv(response, "catatan-audit.csv"));
		csv.line(COLUMNS);
		List<LogEntry> rows;
		long seq = Long.MAX_VALUE;
		do {
			rows = this.entries.before(filters, scope, seq, ROWS_AT_ONCE);
			for (LogEntry row : rows) {
				csv.line(List.of(Long.toString(row.seq()), row.at().toString(), row.actor(), row.role(), row.action(),
						row.object(), payload(row), row.hash()));
				seq = row.seq();
			}
		}
		while (rows.size() == ROWS_AT_ONCE);
	}

	private static String payload(LogEntry row) {
		return row.payload()
			.entrySet()
			.stream()
			.map((pair) -> pair.getKey() + '=' + pair.getValue())
			.collect(Collectors.joining("; "));
	}

}
