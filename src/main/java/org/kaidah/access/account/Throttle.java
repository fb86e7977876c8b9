package org.kaidah.access.account;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.kaidah.access.Secret;
import org.kaidah.access.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down whoever guesses passwords: after a few attempts, each further one must wait
 * twice as long as the one before, up to a minute, and nobody is ever locked out. An
 * attempt counts before its password is looked at, so that many at once are not looked at
 * together. Whether the account exists makes no difference.
 */
@Component
public class Throttle {

	/** Attempts on one account that wait for nothing. */
	static final int FREE_PER_ACCOUNT = 4;

	/** Attempts from one address that wait for nothing: an office may share one. */
	static final int FREE_PER_ADDRESS = 20;

	private static final Duration LONGEST = Duration.ofMinutes(1);

	private static final int DOUBLINGS = 6;

	/** After so long without an attempt all is forgotten. */
	private static final Duration MEMORY = Duration.ofHours(24);

	private final JdbcClient jdbc;

	private final Clock clock;

	/** What attempts have in common, and how many of them are free. */
	private record Subject(byte[] hash, int free) {

		static Subject account(String name) {
			return new Subject(Secret.hash("account " + name.strip().toLowerCase(Locale.ROOT)), FREE_PER_ACCOUNT);
		}

		static Subject address(String address) {
			return new Subject(Secret.hash("address " + address), FREE_PER_ADDRESS);
		}

	}

	/** What is known of a subject. */
	private record Attempts(int number, Instant last) {

		Duration wait(int free, Instant now) {
			if (this.number < free) {
				return Duration.ZERO;
			}
			Duration pause = Duration.ofSeconds(1L << Math.min(DOUBLINGS, this.number - free));
			Instant next = this.last.plus((pause.compareTo(LONGEST) < 0) ? pause : LONGEST);
			return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
		}

	}

	Throttle(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Counts an attempt, unless it comes too early.
	 * @return how long to wait before the next one that counts; zero where this one does
	 */
	@Transactional
	public Duration admit(String account, String address) {
		Instant now = UtcTime.now(this.clock);
		// in one order, so that two attempts do not wait for each other
		List<Subject> subjects = List.of(Subject.account(account), Subject.address(address))
			.stream()
			.sorted((one, other) -> ByteBuffer.wrap(one.hash()).compareTo(ByteBuffer.wrap(other.hash())))
			.toList();
		Duration longest = Duration.ZERO;
		for (Subject subject : subjects) {
			Duration wait = lock(subject, now).wait(subject.free(), now);
			longest = (wait.compareTo(longest) > 0) ? wait : longest;
		}
		if (longest.isZero()) {
			subjects.forEach((subject) -> this.jdbc
				.sql("UPDATE sign_in_attempt SET attempts = attempts + 1, last_at = ? WHERE subject = ?")
				.params(UtcTime.of(now), subject.hash())
				.update());
		}
		return longest;
	}

	/**
	 * Forgets what an account's owner got wrong before, and that one attempt of the
	 * address.
	 */
	@Transactional
	public void succeeded(String account, String address) {
		this.jdbc.sql("DELETE FROM sign_in_attempt WHERE subject = ?").param(Subject.account(account).hash()).update();
		this.jdbc.sql("DELETE FROM sign_in_attempt WHERE last_at < ?")
			.param(UtcTime.of(this.clock.instant().minus(MEMORY)))
			.update();
		this.jdbc.sql("UPDATE sign_in_attempt SET attempts = GREATEST(attempts - 1, 0) WHERE subject = ?")
			.param(Subject.address(address).hash())
			.update();
	}

	private Attempts lock(Subject subject, Instant now) {
		// an update as well, so that the row is locked whether or not it was there
		this.jdbc.sql("""
				INSERT INTO sign_in_attempt (subject, attempts, last_at) VALUES (:subject, 0, :now)
				ON DUPLICATE KEY UPDATE attempts = IF(last_at < :old, 0, attempts)
				""")
			.param("subject", subject.hash())
			.param("now", UtcTime.of(now))
			.param("old", UtcTime.of(now.minus(MEMORY)))
			.update();
		return this.jdbc.sql("SELECT attempts, last_at FROM sign_in_attempt WHERE subject = ? FOR UPDATE")
			.param(subject.hash())
			.query((row, number) -> new Attempts(row.getInt("attempts"), UtcTime.read(row, "last_at")))
			.single();
	}

}
