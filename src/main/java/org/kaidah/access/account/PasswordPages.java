package org.kaidah.access.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.kaidah.access.Actor;
import org.kaidah.access.AllowedAnybody;
import org.kaidah.access.AllowedSignedIn;
import org.kaidah.web.FormProblem;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where people choose a password: the first administrator, whoever was given a link, and
 * whoever is signed in. All of them sign in with it afterwards.
 */
@Controller
class PasswordPages {

	private static final String SIGN_IN = "redirect:/masuk?pesan=diganti";

	private final FirstAdministrator first;

	private final Accounts accounts;

	private final ChoosePassword choose;

	private final Passwords passwords;

	private final Throttle throttle;

	PasswordPages(FirstAdministrator first, Accounts accounts, ChoosePassword choose, Passwords passwords,
			Throttle throttle) {
		this.first = first;
		this.accounts = accounts;
		this.choose = choose;
		this.passwords = passwords;
		this.throttle = throttle;
	}

	/** Every page has a form, which must know its token before it is sent to anybody. */
	@ModelAttribute
	void keepToken(CsrfToken token) {
		token.getToken();
	}

	@GetMapping("/pertama")
	@AllowedAnybody
	String first(@RequestParam(name = "kode", defaultValue = "") String secret, Model model,
			HttpServletResponse response) {
		return this.first.expects(secret) ? first(secret, AccountForm.EMPTY, List.of(), model) : gone(response);
	}

	@PostMapping("/pertama")
	@AllowedAnybody
	String first(@RequestParam(name = "kode", defaultValue = "") String secret, @ModelAttribute AccountForm form,
			@RequestParam(name = "sandi", defaultValue = "") String password,
			@RequestParam(name = "ulang", defaultValue = "") String again, Model model, HttpServletResponse response) {
		if (!this.first.expects(secret)) {
			return gone(response);
		}
		List<FormProblem> problems = new ArrayList<>(form.nameProblems());
		problems.addAll(this.passwords.problems(password, again, form.nama()));
		if (problems.isEmpty()) {
			return this.first.create(secret, form.nama(), form.tampil(), password) ? SIGN_IN : gone(response);
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return first(secret, form, problems, model);
	}

	@GetMapping("/sandi/baru")
	@AllowedAnybody
	String linked(@RequestParam(name = "kode", defaultValue = "") String secret, Model model,
			HttpServletResponse response) {
		Account account = this.choose.linked(secret).orElse(null);
		return (account != null) ? linked(secret, account, List.of(), model) : gone(response);
	}

	@PostMapping("/sandi/baru")
	@AllowedAnybody
	String linked(@RequestParam(name = "kode", defaultValue = "") String secret,
			@RequestParam(name = "sandi", defaultValue = "") String password,
			@RequestParam(name = "ulang", defaultValue = "") String again, Model model, HttpServletResponse response) {
		Account account = this.choose.linked(secret).orElse(null);
		if (account == null) {
			return gone(response);
		}
		List<FormProblem> problems = this.passwords.problems(password, again, account.name());
		if (problems.isEmpty()) {
			return this.choose.byLink(secret, password) ? SIGN_IN : gone(response);
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return linked(secret, account, problems, model);
	}

	@GetMapping("/sandi")
	@AllowedSignedIn
	String own(Actor actor, Model model) {
		return own(actor, List.of(), model);
	}

	@PostMapping("/sandi")
	@AllowedSignedIn
	String own(Actor actor, @RequestParam(name = "lama", defaultValue = "") String old,
			@RequestParam(name = "sandi", defaultValue = "") String password,
			@RequestParam(name = "ulang", defaultValue = "") String again, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		Account account = this.accounts.find(actor.account()).orElseThrow();
		List<FormProblem> problems = new ArrayList<>();
		Duration wait = this.throttle.admit(account.name(), request.getRemoteAddr());
		if (!wait.isZero()) {
			problems.add(new FormProblem("lama", "signin.wait", wait.plusMillis(999).toSeconds()));
		}
		else if (!this.choose.knows(account, old)) {
			problems.add(new FormProblem("lama", "password.old.wrong"));
		}
		else {
			this.throttle.succeeded(account.name(), request.getRemoteAddr());
		}
		if (old.equals(password)) {
			problems.add(new FormProblem("sandi", "password.same"));
		}
		problems.addAll(this.passwords.problems(password, again, account.name()));
		if (problems.isEmpty()) {
			this.choose.signedIn(account, password);
			HttpSession session = request.getSession(false);
			if (session != null) {
				session.invalidate();
			}
			return SIGN_IN;
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return own(actor, problems, model);
	}

	private static String first(String secret, AccountForm form, List<FormProblem> problems, Model model) {
		model.addAttribute("code", secret);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		return "access/first";
	}

	private static String linked(String secret, Account account, List<FormProblem> problems, Model model) {
		model.addAttribute("code", secret);
		model.addAttribute("account", account);
		model.addAttribute("problems", problems);
		return "access/linked";
	}

	private String own(Actor actor, List<FormProblem> problems, Model model) {
		model.addAttribute("account", this.accounts.find(actor.account()).orElseThrow());
		model.addAttribute("problems", problems);
		return "access/password";
	}

	private static String gone(HttpServletResponse response) {
		response.setStatus(HttpStatus.NOT_FOUND.value());
		return "access/gone";
	}

}
