package org.kaidah.access.token;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.kaidah.access.Actor;
import org.kaidah.access.AllowedSignedIn;
import org.kaidah.access.Grant;
import org.kaidah.access.KnownJurisdictions;
import org.kaidah.access.Role;
import org.kaidah.access.Scope;
import org.kaidah.access.TokenScope;
import org.kaidah.access.account.Account;
import org.kaidah.access.account.Accounts;
import org.kaidah.web.FormProblem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's own tokens. */
@Controller
class TokenPages {

	private final Accounts accounts;

	private final ApiTokens tokens;

	private final KeepTokens keep;

	private final KnownJurisdictions jurisdictions;

	private final MessageSource messages;

	private final Clock clock;

	TokenPages(Accounts accounts, ApiTokens tokens, KeepTokens keep, KnownJurisdictions jurisdictions,
			MessageSource messages, Clock clock) {
		this.accounts = accounts;
		this.tokens = tokens;
		this.keep = keep;
		this.jurisdictions = jurisdictions;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/token")
	@AllowedSignedIn
	String list(Actor actor, Model model) {
		return show(actor, TokenForm.EMPTY, List.of(), model);
	}

	@PostMapping("/token")
	@AllowedSignedIn
	String make(Actor actor, @ModelAttribute TokenForm form, Model model, HttpServletResponse response,
			RedirectAttributes once) {
		List<FormProblem> problems = form.problems(offered(actor).keySet());
		if (problems.isEmpty()) {
			once.addFlashAttribute("secret",
					this.keep.make(account(actor), form.nama(), form.scopes(), List.of(form.wilayah()), form.life()));
			return "redirect:/token";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(actor, form, problems, model);
	}

	@GetMapping("/token/{id}/cabut")
	@AllowedSignedIn
	String ask(Actor actor, @PathVariable("id") long id, Model model) {
		model.addAttribute("token", token(account(actor), id));
		return "access/revoke";
	}

	@PostMapping("/token/{id}/cabut")
	@AllowedSignedIn
	String revoke(Actor actor, @PathVariable("id") long id, RedirectAttributes once) {
		Account account = account(actor);
		ApiToken token = token(account, id);
		this.keep.revoke(account, token);
		once.addFlashAttribute("revoked", token.name());
		return "redirect:/token";
	}

	private String show(Actor actor, TokenForm form, List<FormProblem> problems, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("scopes", TokenScope.values());
		model.addAttribute("jurisdictions", offered(actor));
		model.addAttribute("names", names());
		Map<String, String> days = new LinkedHashMap<>();
		TokenForm.DAYS.forEach((number) -> days.put(number, text("token.days", number)));
		model.addAttribute("days", days);
		model.addAttribute("tokens", this.tokens.of(account(actor).id()));
		model.addAttribute("now", this.clock.instant());
		return "access/tokens";
	}

	private Account account(Actor actor) {
		return this.accounts.find(actor.account()).orElseThrow();
	}

	private ApiToken token(Account account, long id) {
		return this.tokens.of(account.id())
			.stream()
			.filter((token) -> token.id() == id)
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** Where a token of somebody can be good for anything. */
	private Map<String, String> offered(Actor actor) {
		Scope scope = actor.scope(Role.values());
		Map<String, String> offered = names();
		offered.keySet().removeIf((code) -> !scope.everywhere() && !scope.jurisdictions().contains(code));
		return offered;
	}

	private Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		names.put(Grant.EVERYWHERE, text("account.everywhere"));
		names.putAll(this.jurisdictions.names());
		return names;
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
