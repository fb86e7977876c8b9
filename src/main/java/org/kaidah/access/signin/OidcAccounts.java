package org.kaidah.access.signin;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.access.Secret;
import org.kaidah.access.UtcTime;
import org.kaidah.access.account.AccessSettings;
import org.kaidah.access.account.ExternalAccounts;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * People who sign in elsewhere, by OpenID Connect: their groups there, in a claim, say
 * which roles they have here, and nothing else does. Each has an account, so that it can
 * be closed here as any other.
 */
@Component
class OidcAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

	private static final String PREFIX = "sso:";

	private static final int LONGEST = 100;

	private final OidcUserService elsewhere = new OidcUserService();

	private final AccessSettings settings;

	private final ExternalAccounts accounts;

	private final Clock clock;

	OidcAccounts(AccessSettings settings, ExternalAccounts accounts, Clock clock) {
		this.settings = settings;
		this.accounts = accounts;
		this.clock = clock;
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		return adopt(request.getClientRegistration().getRegistrationId(), this.elsewhere.loadUser(request));
	}

	/**
	 * Gives somebody who signed in elsewhere an account, or that account its roles of
	 * today.
	 * @throws OAuth2AuthenticationException if the account was closed here
	 */
	OidcAccount adopt(String registration, OidcUser user) {
		String name = name(registration, user.getSubject());
		String shown = (user.getFullName() != null) ? user.getFullName() : user.getSubject();
		if (!this.accounts.adopt(name, shown, grants(user))) {
			throw new OAuth2AuthenticationException(new OAuth2Error("access_denied"));
		}
		return new OidcAccount(user, name, UtcTime.now(this.clock));
	}

	/**
	 * The roles that the groups in the claim give; a group that is not mapped gives none.
	 */
	private Set<Grant> grants(OidcUser user) {
		Object claim = user.getClaim(this.settings.oidc().claim());
		Collection<?> groups = (claim instanceof Collection<?> several) ? several
				: (claim != null) ? List.of(claim) : List.of();
		Set<Grant> grants = new LinkedHashSet<>();
		groups.stream()
			.map((group) -> this.settings.oidc().roles().getOrDefault(group.toString(), ""))
			.flatMap((roles) -> Arrays.stream(roles.split(",")))
			.filter((role) -> !role.isBlank())
			.forEach((role) -> grants.add(grant(role.strip())));
		return grants;
	}

	private static Grant grant(String text) {
		int at = text.indexOf('@');
		if (at < 1 || at == text.length() - 1) {
			throw new IllegalStateException("kaidah.access.oidc.roles: " + text + " is not ROLE@jurisdiction");
		}
		return new Grant(Role.valueOf(text.substring(0, at)), text.substring(at + 1));
	}

	/** Unique in its place, and never one that can be typed into a form of ours. */
	private static String name(String registration, String subject) {
		String name = PREFIX + registration + ":" + subject;
		return (name.length() <= LONGEST) ? name
				: PREFIX + HexFormat.of().formatHex(Secret.hash(registration + ":" + subject));
	}

}
