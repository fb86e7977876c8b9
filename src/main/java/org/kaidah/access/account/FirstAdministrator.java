package org.kaidah.access.account;

import java.util.Optional;
import java.util.Set;

import org.kaidah.access.AccessLog;
import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a new installation gets its first account: whoever sees its console is given an
 * address that makes one administrator, once.
 */
@Service
public class FirstAdministrator {

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final Passwords passwords;

	private final AccessLog log;

	FirstAdministrator(Accounts accounts, OneTimeLinks links, Passwords passwords, AccessLog log) {
		this.accounts = accounts;
		this.links = links;
		this.passwords = passwords;
		this.log = log;
	}

	/** The path to open where there is no account yet; it voids the one before. */
	@Transactional
	public Optional<String> offer() {
		return this.accounts.any() ? Optional.empty() : Optional.of("/pertama?kode=" + this.links.issue(null));
	}

	/** Whether a path's secret part is still good. */
	boolean expects(String secret) {
		return this.links.ofFirstAdministrator(secret) && !this.accounts.any();
	}

	/**
	 * Makes the first administrator.
	 * @return whether the secret was still good and there was no account yet
	 */
	@Transactional
	boolean create(String secret, String name, String shownName, String password) {
		if (!expects(secret) || !this.links.use(secret)) {
			return false;
		}
		this.accounts.add(name, shownName, this.passwords.encoder().encode(password), false, false,
				Set.of(new Grant(Role.ADMIN, Grant.EVERYWHERE)));
		this.log.own(name, "account.first", "account/" + name);
		return true;
	}

}
