package org.kaidah.access.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accounts to look around with, one for each role, that everybody knows the password of.
 * They are there in a demonstration alone: every other start removes them before the
 * first page is served.
 */
@Component
public class DemoAccounts implements SmartInitializingSingleton {

	/** What everybody signs in with. */
	public static final String PASSWORD = "kaidah-untuk-dicoba";

	/** What their names begin with; no other account's does. */
	static final String PREFIX = "demo-";

	private final boolean demo;

	private final Accounts accounts;

	private final Passwords passwords;

	private final MessageSource messages;

	private final TransactionTemplate transaction;

	/** An account that the sign-in page offers. */
	public record Offer(String name, Role role) {
	}

	DemoAccounts(@Value("${kaidah.demo:false}") boolean demo, Accounts accounts, Passwords passwords,
			MessageSource messages, TransactionTemplate transaction) {
		this.demo = demo;
		this.accounts = accounts;
		this.passwords = passwords;
		this.messages = messages;
		this.transaction = transaction;
	}

	/** Those that can be used; none unless this is a demonstration. */
	public List<Offer> offers() {
		return this.demo ? Arrays.stream(Role.values()).map((role) -> new Offer(name(role), role)).toList() : List.of();
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.transaction.executeWithoutResult((status) -> {
			if (this.demo) {
				addMissing();
			}
			else {
				this.accounts.removeDemo();
			}
		});
	}

	private void addMissing() {
		List<Offer> missing = offers().stream().filter((offer) -> this.accounts.find(offer.name()).isEmpty()).toList();
		if (!missing.isEmpty()) {
			String hash = this.passwords.encoder().encode(PASSWORD);
			missing.forEach((offer) -> this.accounts.add(offer.name(), shownName(offer.role()), hash, true, false,
					Set.of(new Grant(offer.role(), Grant.EVERYWHERE))));
		}
	}

	private String shownName(Role role) {
		return this.messages.getMessage("demo.name." + role.name(), null, Locale.forLanguageTag("id"));
	}

	private static String name(Role role) {
		return PREFIX + role.name().toLowerCase(Locale.ROOT);
	}

}
