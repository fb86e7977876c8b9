package org.kaidah.access.account;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the sign-in.
 *
 * @param sessionLimit how long somebody stays signed in at most, however busy
 * @param linkLife how long a link to choose a password is good
 * @param oidc how people who sign in elsewhere get their roles
 */
@ConfigurationProperties("kaidah.access")
public record AccessSettings(@DefaultValue("10h") Duration sessionLimit, @DefaultValue("24h") Duration linkLife,
		@DefaultValue Oidc oidc) {

	/**
	 * How people who sign in elsewhere get their roles.
	 *
	 * @param claim the claim that names their groups there
	 * @param roles what each group may do here, as {@code ROLE@jurisdiction}, several
	 * separated by commas
	 */
	public record Oidc(@DefaultValue("groups") String claim, @DefaultValue Map<String, String> roles) {
	}

}
