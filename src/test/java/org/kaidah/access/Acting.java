package org.kaidah.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;

import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Requests that somebody with roles makes. */
public final class Acting {

	private Acting() {
	}

	/** Somebody who holds roles in a jurisdiction. */
	public static Actor actor(String jurisdiction, Role... roles) {
		return new Actor("budi", "Budi",
				Arrays.stream(roles).map((role) -> new Grant(role, jurisdiction)).collect(Collectors.toSet()));
	}

	/** At the pages, everywhere, with a form's token. */
	public static RequestPostProcessor as(Role... roles) {
		return at(actor(Grant.EVERYWHERE, roles));
	}

	/** At the pages, with a form's token. */
	public static RequestPostProcessor at(Actor actor) {
		RequestPostProcessor who = SecurityMockMvcRequestPostProcessors.authentication(ActorAuthentication.of(actor));
		RequestPostProcessor form = SecurityMockMvcRequestPostProcessors.csrf();
		return (request) -> form.postProcessRequest(who.postProcessRequest(request));
	}

	/** By a token for everything. */
	public static RequestPostProcessor byToken(Actor actor) {
		return SecurityMockMvcRequestPostProcessors
			.authentication(ActorAuthentication.ofToken(actor, EnumSet.allOf(TokenScope.class)));
	}

}
