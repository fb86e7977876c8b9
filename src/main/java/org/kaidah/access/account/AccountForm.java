package org.kaidah.access.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.kaidah.access.Grant;
import org.kaidah.access.Role;
import org.kaidah.audit.AuditEvent;
import org.kaidah.web.FormProblem;

/**
 * What the forms about an account hold, as they were filled in.
 *
 * @param nama the name under which its owner signs in
 * @param tampil what its owner is called
 * @param peran a role to be given, or nothing
 * @param wilayah where it counts
 * @param hak roles to be kept, as {@code ROLE@jurisdiction}
 * @param aktif whether its owner may sign in; a box that is not ticked is not sent
 * @param ganti whether another password must be chosen, likewise
 * @param versi the version that was seen
 */
record AccountForm(String nama, String tampil, String peran, String wilayah, List<String> hak, Boolean aktif,
		Boolean ganti, Integer versi) {

	static final AccountForm EMPTY = new AccountForm("", "", "", "", List.of(), true, false, 0);

	private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,49}");

	private static final int LONGEST = 200;

	AccountForm {
		nama = Objects.requireNonNullElse(nama, "").strip().toLowerCase(Locale.ROOT);
		tampil = Objects.requireNonNullElse(tampil, "").strip();
		peran = Objects.requireNonNullElse(peran, "");
		wilayah = Objects.requireNonNullElse(wilayah, "");
		hak = Objects.requireNonNullElse(hak, List.of());
		aktif = Boolean.TRUE.equals(aktif);
		ganti = Boolean.TRUE.equals(ganti);
		versi = Objects.requireNonNullElse(versi, -1);
	}

	static AccountForm of(Account account) {
		return new AccountForm(account.name(), account.shownName(), "", "",
				account.sorted().stream().map(AccountForm::text).toList(), account.active(), account.mustChange(),
				account.version());
	}

	static String text(Grant grant) {
		return grant.role() + "@" + grant.jurisdiction();
	}

	/** What is wrong with both names. */
	List<FormProblem> nameProblems() {
		List<FormProblem> problems = new ArrayList<>();
		if (!NAME.matcher(this.nama).matches() || this.nama.startsWith(DemoAccounts.PREFIX)) {
			problems.add(new FormProblem("nama", "account.name.bad", DemoAccounts.PREFIX));
		}
		if (AuditEvent.SERVICE.equals(this.nama)) {
			// the log would not tell what the service did from what a person did
			problems.add(new FormProblem("nama", "account.name.service", this.nama));
		}
		problems.addAll(shownNameProblems());
		return problems;
	}

	List<FormProblem> shownNameProblems() {
		return (this.tampil.isEmpty() || this.tampil.length() > LONGEST)
				? List.of(new FormProblem("tampil", "account.shown.bad", LONGEST)) : List.of();
	}

	/**
	 * The role to be given, where one is chosen and counts in a jurisdiction there is.
	 */
	Optional<Grant> added(Collection<String> known) {
		return this.peran.isEmpty() ? Optional.empty() : grant(this.peran, this.wilayah, known);
	}

	/** The roles that are to be held, of those offered. */
	Set<Grant> grants(Account account, Collection<String> known) {
		Set<Grant> grants = new LinkedHashSet<>();
		account.sorted().stream().filter((grant) -> this.hak.contains(text(grant))).forEach(grants::add);
		added(known).ifPresent(grants::add);
		return grants;
	}

	private static Optional<Grant> grant(String role, String jurisdiction, Collection<String> known) {
		return List.of(Role.values())
			.stream()
			.filter((each) -> each.name().equals(role) && known.contains(jurisdiction))
			.map((each) -> new Grant(each, jurisdiction))
			.findFirst();
	}

}
