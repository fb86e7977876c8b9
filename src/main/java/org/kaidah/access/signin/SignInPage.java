package org.kaidah.access.signin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaidah.access.AllowedAnybody;
import org.kaidah.access.account.DemoAccounts;
import org.kaidah.web.FormProblem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in; what they send is taken before it reaches a controller. */
@Controller
class SignInPage {

	static final String REFUSED = "gagal";

	/** What else the page may say. */
	private static final Set<String> NOTICES = Set.of("keluar", "diganti", "ulangi", "luar");

	private final DemoAccounts demo;

	private final ObjectProvider<ClientRegistrationRepository> elsewhere;

	SignInPage(DemoAccounts demo, ObjectProvider<ClientRegistrationRepository> elsewhere) {
		this.demo = demo;
		this.elsewhere = elsewhere;
	}

	/** The page's address where it has something to say. */
	static String saying(String what) {
		return SecurityChains.SIGN_IN + "?pesan=" + what;
	}

	@GetMapping(SecurityChains.SIGN_IN)
	@AllowedAnybody
	String page(@RequestParam(name = "pesan", defaultValue = "") String said,
			@RequestParam(name = "tunggu", defaultValue = "0") int seconds, CsrfToken token, Model model) {
		// before anything is sent: it may need a session
		token.getToken();
		List<FormProblem> problems = new ArrayList<>();
		if (seconds > 0) {
			problems.add(new FormProblem(SignInAnswers.NAME, "signin.wait", seconds));
		}
		else if (said.equals(REFUSED)) {
			problems.add(new FormProblem(SignInAnswers.NAME, "signin.refused"));
		}
		else if (NOTICES.contains(said)) {
			model.addAttribute("notice", "signin.notice." + said);
		}
		model.addAttribute("problems", problems);
		model.addAttribute("offers", this.demo.offers());
		model.addAttribute("demoPassword", DemoAccounts.PASSWORD);
		model.addAttribute("elsewhere", elsewhere());
		return "access/signin";
	}

	/** Where else people can sign in: its name by the address that leads there. */
	private Map<String, String> elsewhere() {
		Map<String, String> links = new LinkedHashMap<>();
		if (this.elsewhere.getIfAvailable() instanceof Iterable<?> registrations) {
			for (Object each : registrations) {
				ClientRegistration registration = (ClientRegistration) each;
				links.put("/oauth2/authorization/" + registration.getRegistrationId(), registration.getClientName());
			}
		}
		return links;
	}

}
