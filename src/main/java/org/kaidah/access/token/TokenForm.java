package org.kaidah.access.token;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.kaidah.access.TokenScope;
import org.kaidah.web.FormProblem;

/**
 * What the form for a new token holds, as it was filled in.
 *
 * @param nama what its owner calls it
 * @param guna what it is for, names of {@link TokenScope}
 * @param wilayah the code of the jurisdiction it is limited to, or {@code *}
 * @param hari how many days it is good
 */
record TokenForm(String nama, List<String> guna, String wilayah, String hari) {

	static final TokenForm EMPTY = new TokenForm("", List.of(), "", "90");

	static final List<String> DAYS = List.of("30", "90", "365");

	private static final int LONGEST = 200;

	TokenForm {
		nama = Objects.requireNonNullElse(nama, "").strip();
		guna = Objects.requireNonNullElse(guna, List.of());
		wilayah = Objects.requireNonNullElse(wilayah, "");
		hari = Objects.requireNonNullElse(hari, "");
	}

	List<FormProblem> problems(Collection<String> jurisdictions) {
		List<FormProblem> problems = new ArrayList<>();
		if (this.nama.isEmpty() || this.nama.length() > LONGEST) {
			problems.add(new FormProblem("nama", "token.name.bad", LONGEST));
		}
		if (scopes().isEmpty()) {
			problems.add(new FormProblem("guna-EVALUATE", "token.scope.none"));
		}
		if (!jurisdictions.contains(this.wilayah)) {
			problems.add(new FormProblem("wilayah", "token.jurisdiction.none"));
		}
		if (!DAYS.contains(this.hari)) {
			problems.add(new FormProblem("hari", "token.days.bad"));
		}
		return problems;
	}

	Set<TokenScope> scopes() {
		Set<TokenScope> scopes = EnumSet.noneOf(TokenScope.class);
		Arrays.stream(TokenScope.values()).filter((scope) -> this.guna.contains(scope.name())).forEach(scopes::add);
		return scopes;
	}

	Duration life() {
		return Duration.ofDays(Long.parseLong(this.hari));
	}

}
