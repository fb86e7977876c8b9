package org.kaidah.access.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.access.AccessLog;
import org.kaidah.access.Actor;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.web.FormProblem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What an administrator does with accounts. Nobody else chooses a password: a new account
 * and one whose password is forgotten get a link for its owner.
 */
@Service
class KeepAccounts {

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final AccessLog log;

	private final TransactionTemplate transaction;

	/** What became of it: the secret of a link, or what is wrong. */
	record Outcome(long account, String link, List<FormProblem> problems) {

		static Outcome refused(String field, String key, Object... arguments) {
			return new Outcome(0, null, List.of(new FormProblem(field, key, arguments)));
		}

	}

	KeepAccounts(Accounts accounts, OneTimeLinks links, AccessLog log, TransactionTemplate transaction) {
		this.accounts = accounts;
		this.links = links;
		this.log = log;
		this.transaction = transaction;
	}

	/**
	 * Opens an account with one role.
	 * @throws AccessDeniedException if the administrator keeps no accounts where the role
	 * counts
	 */
	Outcome open(Actor admin, String name, String shownName, Grant grant) {
		admin.mustHold(grant.jurisdiction(), Role.ADMIN);
		try {
			return this.transaction.execute((status) -> {
				long id = this.accounts.add(name, shownName, null, false, false, Set.of(grant));
				this.log.done(admin.account(), Role.ADMIN, "account.opened", "account/" + name, "name", shownName,
						"grants", text(Set.of(grant)));
				return new Outcome(id, this.links.issue(id), List.of());
			});
		}
		catch (DuplicateKeyException ex) {
			return Outcome.refused("nama", "account.name.taken", name);
		}
	}

	/**
	 * Changes an account as the administrator saw it. What others changed since is told
	 * and kept, and nobody can leave the installation without an administrator.
	 * @throws AccessDeniedException if a role is given where the administrator keeps no
	 * accounts
	 */
	@Transactional
	public Outcome change(Actor admin, Account seen, String shownName, boolean active, boolean mustChange,
			Set<Grant> grants) {
		grants.forEach((grant) -> admin.mustHold(grant.jurisdiction(), Role.ADMIN));
		Grant everything = new Grant(Role.ADMIN, Grant.EVERYWHERE);
		boolean ceases = seen.active() && seen.grants().contains(everything)
				&& !(active && grants.contains(everything));
		if (ceases && this.accounts.lockAdministrators() == 1) {
			return Outcome.refused("aktif", "account.last");
		}
		if (!this.accounts.change(seen, shownName, active, mustChange, grants)) {
			return Outcome.refused("tampil", "account.changed-meanwhile");
		}
		this.log.done(admin.account(), Role.ADMIN, "account.changed", seen.object(), "name", shownName, "active",
				Boolean.toString(active), "mustChange", Boolean.toString(mustChange), "before", text(seen.grants()),
				"grants", text(grants));
		return new Outcome(seen.id(), null, List.of());
	}

	/**
	 * Voids the password, signs the owner out everywhere, and makes a link to choose
	 * another.
	 */
	@Transactional
	public String reset(Actor admin, Account account) {
		this.accounts.password(account.id(), null);
		this.log.done(admin.account(), Role.ADMIN, "account.password-voided", account.object());
		return this.links.issue(account.id());
	}

	static String text(Set<Grant> grants) {
		return grants.stream()
			.map((grant) -> grant.role() + "@" + grant.jurisdiction())
			.sorted()
			.collect(Collectors.joining(","));
	}

}
