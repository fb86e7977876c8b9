package org.kaidah.access.account;

import java.util.Set;

import org.kaidah.access.AccessLog;
import org.kaidah.access.Grant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of people who sign in elsewhere. */
@Service
public class ExternalAccounts {

	private static final int LONGEST = 200;

	private final Accounts accounts;

	private final AccessLog log;

	ExternalAccounts(Accounts accounts, AccessLog log) {
		this.accounts = accounts;
		this.log = log;
	}

	/**
	 * Lets the owner in: makes the account, or gives it the roles it now has there.
	 * @return whether its owner may sign in here
	 */
	@Transactional
	public boolean adopt(String name, String shownName, Set<Grant> grants) {
		String shown = shownName.substring(0, Math.min(shownName.length(), LONGEST));
		Account known = this.accounts.find(name).orElse(null);
		if (known == null) {
			this.accounts.add(name, shown, null, false, true, grants);
			this.log.own(name, "account.adopted", "account/" + name, "grants", KeepAccounts.text(grants));
			this.log.own(name, "access.signed-in", "account/" + name);
			return true;
		}
		if (!known.active()) {
			return false;
		}
		if (!(known.shownName().equals(shown) && known.grants().equals(grants))) {
			this.accounts.change(known, shown, true, false, grants);
			this.log.own(name, "account.adopted", known.object(), "before", KeepAccounts.text(known.grants()), "grants",
					KeepAccounts.text(grants));
		}
		this.log.own(name, "access.signed-in", known.object());
		return true;
	}

}
