package org.kaidah.access.token;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.kaidah.access.Actor;
import org.kaidah.access.Grant;
import org.kaidah.access.TokenScope;

/**
 * A token, without the secret that nobody has but its holder.
 *
 * @param account the number of its owner's account
 * @param name what its owner calls it
 * @param jurisdictions codes of those it is limited to, or {@link Grant#EVERYWHERE}
 * @param revokedAt when its owner ended it, or {@code null}
 * @param lastUsedAt when it was last used, to the minute, or {@code null}
 */
record ApiToken(long id, long account, String name, Set<TokenScope> scopes, List<String> jurisdictions,
		Instant createdAt, Instant expiresAt, Instant revokedAt, Instant lastUsedAt) {

	/** Whether it lets anybody in. */
	public boolean good(Instant now) {
		return this.revokedAt == null && now.isBefore(this.expiresAt);
	}

	/** Its owner, within the jurisdictions that it is limited to. */
	Actor actor(Actor owner) {
		if (this.jurisdictions.contains(Grant.EVERYWHERE)) {
			return owner;
		}
		Set<Grant> grants = new LinkedHashSet<>();
		owner.grants()
			.forEach((grant) -> this.jurisdictions.stream()
				.filter((code) -> owner.may(grant.role(), code))
				.forEach((code) -> grants.add(new Grant(grant.role(), code))));
		return new Actor(owner.account(), owner.name(), grants);
	}

}
