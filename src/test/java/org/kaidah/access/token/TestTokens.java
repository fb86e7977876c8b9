package org.kaidah.access.token;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

import org.kaidah.access.Grant;
import org.kaidah.access.TokenScope;
import org.kaidah.access.account.Accounts;
import org.kaidah.access.account.TestAccounts;
import org.springframework.context.ApplicationContext;

/** Tokens that tests show. */
public final class TestTokens {

	private TestTokens() {
	}

	/** As a request's header has it: for everything that a new account may do. */
	public static String header(ApplicationContext application, String account, Grant... grants) {
		TestAccounts.add(application, account, grants);
		return "Bearer " + application.getBean(KeepTokens.class)
			.make(application.getBean(Accounts.class).find(account).orElseThrow(), "uji",
					EnumSet.allOf(TokenScope.class), List.of(Grant.EVERYWHERE), Duration.ofDays(1));
	}

}
