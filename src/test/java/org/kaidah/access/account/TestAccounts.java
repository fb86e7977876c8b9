package org.kaidah.access.account;

import java.util.Set;

import org.kaidah.access.Grant;
import org.springframework.context.ApplicationContext;

/** Accounts that tests sign in with. */
public final class TestAccounts {

	/** The password of all of them. */
	public static final String PASSWORD = "empat kuda makan rumput";

	private TestAccounts() {
	}

	/** Adds one. */
	public static void add(ApplicationContext application, String name, Grant... grants) {
		String hash = application.getBean(Passwords.class).encoder().encode(PASSWORD);
		application.getBean(Accounts.class).add(name, "Orang " + name, hash, false, false, Set.of(grants));
	}

}
