package org.kaidah.access.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.web.FormProblem;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Which passwords are accepted and how they are kept. Long ones that are not everybody's
 * are; of which letters they are made is their owner's affair (NIST SP 800-63B, 3.1.1.2).
 */
@Component
public class Passwords {

	/** The fewest characters. */
	public static final int FEWEST = 12;

	/** What bcrypt looks at; more would only seem to count. */
	static final int MOST_BYTES = 72;

	private static final int STRENGTH = 12;

	private final PasswordEncoder encoder = new DelegatingPasswordEncoder("bcrypt",
			Map.of("bcrypt", new BCryptPasswordEncoder(STRENGTH)));

	private final Set<String> common = common();

	/** How they are kept. */
	public PasswordEncoder encoder() {
		return this.encoder;
	}

	/**
	 * What is wrong with a password that somebody chooses.
	 * @param again the same, written again
	 * @param account the account's name
	 */
	List<FormProblem> problems(String password, String again, String account) {
		String plain = password.strip().toLowerCase(Locale.ROOT);
		if (password.codePointCount(0, password.length()) < FEWEST) {
			return List.of(new FormProblem("sandi", "password.short", FEWEST));
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			return List.of(new FormProblem("sandi", "password.long", MOST_BYTES));
		}
		if (this.common.contains(plain) || plain.equals(account) || plain.chars().distinct().count() == 1) {
			return List.of(new FormProblem("sandi", "password.common"));
		}
		return password.equals(again) ? List.of() : List.of(new FormProblem("ulang", "password.differs"));
	}

	private static Set<String> common() {
		try {
			return new ClassPathResource("access/sandi-umum.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank())
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
