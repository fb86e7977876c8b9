package org.kaidah.access.account;

import java.util.Optional;

import org.kaidah.access.AccessLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an account the password that its owner chose, and signs the owner out everywhere.
 */
@Service
class ChoosePassword {

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final Passwords passwords;

	private final AccessLog log;

	ChoosePassword(Accounts accounts, OneTimeLinks links, Passwords passwords, AccessLog log) {
		this.accounts = accounts;
		this.links = links;
		this.passwords = passwords;
		this.log = log;
	}

	/** The account that a link lets choose. */
	Optional<Account> linked(String secret) {
		return this.links.account(secret).flatMap(this.accounts::find).filter(Account::active);
	}

	/** Whether this is the password of an account that has one. */
	boolean knows(Account account, String password) {
		return this.accounts.passwordHash(account.id())
			.filter((hash) -> this.passwords.encoder().matches(password, hash))
			.isPresent();
	}

	/**
	 * By a link.
	 * @return whether the link was still good
	 */
	@Transactional
	boolean byLink(String secret, String password) {
		Account account = linked(secret).orElse(null);
		if (account == null || !this.links.use(secret)) {
			return false;
		}
		choose(account, password);
		return true;
	}

	/** By somebody who is signed in. */
	@Transactional
	void signedIn(Account account, String password) {
		choose(account, password);
	}

	private void choose(Account account, String password) {
		this.accounts.password(account.id(), this.passwords.encoder().encode(password));
		this.log.own(account.name(), "account.password-chosen", account.object());
	}

}
