package org.kaidah.access.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Grant;
import org.kaidah.access.KnownJurisdictions;
import org.kaidah.access.Role;
import org.kaidah.web.FormProblem;
import org.kaidah.web.Here;
import org.kaidah.web.Slice;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Accounts and their roles, for those who keep them. */
@Controller
class AccountPages {

	private final Accounts accounts;

	private final KeepAccounts keep;

	private final KnownJurisdictions jurisdictions;

	private final MessageSource messages;

	AccountPages(Accounts accounts, KeepAccounts keep, KnownJurisdictions jurisdictions, MessageSource messages) {
		this.accounts = accounts;
		this.keep = keep;
		this.jurisdictions = jurisdictions;
		this.messages = messages;
	}

	@GetMapping("/akun")
	@Allowed(Role.ADMIN)
	String list(Actor admin, @RequestParam(name = Here.PAGE, defaultValue = "1") int page, Model model) {
		List<Account> kept = this.accounts.all().stream().filter((account) -> account.keptBy(admin)).toList();
		model.addAttribute("slice", Slice.of(kept, page));
		model.addAttribute("names", names());
		return "access/accounts";
	}

	@GetMapping("/akun/baru")
	@Allowed(Role.ADMIN)
	String form(Actor admin, Model model) {
		return opening(admin, AccountForm.EMPTY, List.of(), model);
	}

	@PostMapping("/akun/baru")
	@Allowed(Role.ADMIN)
	String open(Actor admin, @ModelAttribute AccountForm form, Model model, HttpServletResponse response,
			RedirectAttributes once) {
		List<FormProblem> problems = new ArrayList<>(form.nameProblems());
		Grant grant = form.added(offered(admin).keySet()).orElse(null);
		if (grant == null) {
			problems.add(new FormProblem("peran", "account.role.none"));
		}
		if (problems.isEmpty()) {
			KeepAccounts.Outcome outcome = this.keep.open(admin, form.nama(), form.tampil(), grant);
			problems.addAll(outcome.problems());
			if (problems.isEmpty()) {
				once.addFlashAttribute("link", link(outcome.link()));
				return "redirect:/akun/" + outcome.account();
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return opening(admin, form, problems, model);
	}

	@GetMapping("/akun/{id}")
	@Allowed(Role.ADMIN)
	String account(Actor admin, @PathVariable("id") long id, Model model) {
		Account account = find(admin, id);
		return changing(admin, account, AccountForm.of(account), List.of(), model);
	}

	@PostMapping("/akun/{id}")
	@Allowed(Role.ADMIN)
	String change(Actor admin, @PathVariable("id") long id, @ModelAttribute AccountForm form, Model model,
			HttpServletResponse response, RedirectAttributes once) {
		Account account = find(admin, id);
		List<FormProblem> problems = new ArrayList<>(form.shownNameProblems());
		if (form.versi() != account.version()) {
			problems.add(new FormProblem("tampil", "account.changed-meanwhile"));
		}
		if (problems.isEmpty()) {
			Set<Grant> grants = account.external() ? account.grants() : form.grants(account, offered(admin).keySet());
			problems
				.addAll(this.keep.change(admin, account, form.tampil(), form.aktif(), form.ganti(), grants).problems());
		}
		if (problems.isEmpty()) {
			once.addFlashAttribute("saved", true);
			return "redirect:/akun/" + id;
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return changing(admin, account, form, problems, model);
	}

	@GetMapping("/akun/{id}/sandi")
	@Allowed(Role.ADMIN)
	String ask(Actor admin, @PathVariable("id") long id, Model model) {
		model.addAttribute("account", own(find(admin, id)));
		return "access/reset";
	}

	@PostMapping("/akun/{id}/sandi")
	@Allowed(Role.ADMIN)
	String reset(Actor admin, @PathVariable("id") long id, RedirectAttributes once) {
		once.addFlashAttribute("link", link(this.keep.reset(admin, own(find(admin, id)))));
		return "redirect:/akun/" + id;
	}

	/** As its owner's browser takes it. */
	private static String link(String secret) {
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/sandi/baru")
			.queryParam("kode", secret)
			.toUriString();
	}

	private Account find(Actor admin, long id) {
		Account account = this.accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (!account.keptBy(admin)) {
			throw new AccessDeniedException("Not an account that " + admin.account() + " keeps");
		}
		return account;
	}

	/** Whoever signs in elsewhere has no password here. */
	private static Account own(Account account) {
		if (account.external()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return account;
	}

	private String opening(Actor admin, AccountForm form, List<FormProblem> problems, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		offer(admin, model);
		return "access/open";
	}

	private String changing(Actor admin, Account account, AccountForm form, List<FormProblem> problems, Model model) {
		model.addAttribute("account", account);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		offer(admin, model);
		return "access/account";
	}

	private void offer(Actor admin, Model model) {
		Map<String, String> roles = new LinkedHashMap<>();
		roles.put("", text("account.role.choose"));
		for (Role role : Role.values()) {
			roles.put(role.name(), text("role." + role.name()));
		}
		model.addAttribute("roles", roles);
		model.addAttribute("jurisdictions", offered(admin));
		model.addAttribute("names", names());
	}

	/** Where an administrator may give roles. */
	private Map<String, String> offered(Actor admin) {
		Map<String, String> offered = names();
		offered.keySet().removeIf((code) -> !admin.may(Role.ADMIN, code));
		return offered;
	}

	private Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		names.put(Grant.EVERYWHERE, text("account.everywhere"));
		names.putAll(this.jurisdictions.names());
		return names;
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
