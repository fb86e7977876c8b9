package org.kaidah.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaidah.audit.AuditVerdict.Fault;
import org.kaidah.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The log tells all that lasted and nothing else, and whoever changes it is found out.
 */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
class AuditLogTest {

	private static final int EVENTS = 20;

	@Autowired
	private AuditLog log;

	@Autowired
	private VerifyAuditLog verify;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private TransactionTemplate transaction;

	@BeforeEach
	void beginAnew() {
		this.transaction = new TransactionTemplate(this.transactions);
		this.jdbc.update("DELETE FROM audit_event");
		this.jdbc.update("UPDATE audit_head SET seq = 0, hash = UNHEX(REPEAT('0', 64))");
	}

	@Test
	void followsEveryEventThatLasted() {
		write(EVENTS);

		AuditVerdict verdict = this.verify.verify();

		assertThat(verdict.sound()).isTrue();
		assertThat(verdict.events()).isEqualTo(EVENTS);
		assertThat(verdict.head()).isEqualTo(this.jdbc
			.queryForObject("SELECT LOWER(HEX(hash)) FROM audit_event WHERE seq = ?", String.class, EVENTS));
		assertThat(this.jdbc.queryForObject("SELECT payload FROM audit_event WHERE seq = 3", String.class))
			.isEqualTo("{\"alasan\":\"Perbup \\\"baru\\\" — tahap 3\",\"nomor\":\"3\"}");
	}

	@Test
	void anEmptyLogHolds() {
		assertThat(this.verify.verify()).isEqualTo(new AuditVerdict(0, "0".repeat(64), null, 0));
	}

	@Test
	void tellsNothingOfWhatWasRolledBackAndLeavesNoGap() {
		write(2);

		this.transaction.executeWithoutResult((status) -> {
			this.log.record(event(3));
			status.setRollbackOnly();
		});
		write(1);

		assertThat(this.verify.verify().events()).isEqualTo(3);
		assertThat(this.verify.verify().sound()).isTrue();
	}

	@Test
	void keepsTheEventsOfATransactionWithinAnotherApart() {
		TransactionTemplate inner = new TransactionTemplate(this.transactions);
		inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

		this.transaction.executeWithoutResult((status) -> {
			this.log.record(event(1));
			inner.executeWithoutResult((ignored) -> this.log.record(event(2)));
			this.log.record(event(3));
			status.setRollbackOnly();
		});

		assertThat(this.jdbc.queryForList("SELECT object FROM audit_event ORDER BY seq", String.class))
			.containsExactly("objek/2");
		assertThat(this.verify.verify().sound()).isTrue();
	}

	@Test
	void refusesToTellOfSomethingThatIsNotDoneInATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> this.log.record(event(1)));
	}

	@Test
	void manyAtOnceMakeOneChain() throws Exception {
		ExecutorService pool = Executors.newFixedThreadPool(8);
		try {
			List<Future<?>> writers = new ArrayList<>();
			for (int writer = 0; writer < 8; writer++) {
				writers.add(pool.submit(() -> write(EVENTS)));
			}
			for (Future<?> writer : writers) {
				writer.get();
			}
		}
		finally {
			pool.shutdown();
		}

		assertThat(this.verify.verify().events()).isEqualTo(8 * EVENTS);
		assertThat(this.verify.verify().sound()).isTrue();
	}

	static Stream<Arguments> tamperings() {
		return Stream.of(Arguments.of("UPDATE audit_event SET actor = 'orang lain' WHERE seq = 7", Fault.CONTENT, 7),
				Arguments.of("UPDATE audit_event SET role = 'x' WHERE seq = 7", Fault.CONTENT, 7),
				Arguments.of("UPDATE audit_event SET action = 'x' WHERE seq = 7", Fault.CONTENT, 7),
				Arguments.of("UPDATE audit_event SET object = 'x' WHERE seq = 7", Fault.CONTENT, 7),
				Arguments.of("UPDATE audit_event SET payload = '{}' WHERE seq = 7", Fault.CONTENT, 7),
				Arguments.of("UPDATE audit_event SET at = at + INTERVAL 1 MICROSECOND WHERE seq = 7", Fault.CONTENT, 7),
				Arguments.of("UPDATE audit_event SET hash = REVERSE(hash) WHERE seq = 7", Fault.CONTENT, 7),
				Arguments.of("UPDATE audit_event SET prev_hash = REVERSE(prev_hash) WHERE seq = 7", Fault.PREDECESSOR,
						7),
				Arguments.of("DELETE FROM audit_event WHERE seq = 7", Fault.GAP, 7),
				Arguments.of("DELETE FROM audit_event WHERE seq = 1", Fault.GAP, 1),
				Arguments.of("DELETE FROM audit_event WHERE seq = 20", Fault.END, 20),
				Arguments.of("DELETE FROM audit_event", Fault.END, 1),
				Arguments.of("UPDATE audit_event SET seq = 21 WHERE seq = 7", Fault.GAP, 7),
				Arguments.of("INSERT INTO audit_event SELECT 21, prev_hash, at, actor, role, action, object, payload,"
						+ " hash FROM audit_event WHERE seq = 20", Fault.PREDECESSOR, 21),
				Arguments.of("UPDATE audit_head SET hash = REVERSE(hash)", Fault.END, 21));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("tamperings")
	void namesTheFirstRowThatDoesNotHold(String tampering, Fault fault, long seq) {
		write(EVENTS);

		assertThat(this.jdbc.update(tampering)).isPositive();

		AuditVerdict verdict = this.verify.verify();
		assertThat(verdict.sound()).isFalse();
		assertThat(verdict.fault()).isEqualTo(fault);
		assertThat(verdict.seq()).isEqualTo(seq);
	}

	private void write(int events) {
		IntStream.rangeClosed(1, events)
			.forEach((number) -> this.transaction.executeWithoutResult((status) -> this.log.record(event(number))));
	}

	private static AuditEvent event(int number) {
		return new AuditEvent("sri.wahyuni", "penyusun", "draf.simpan", "objek/" + number, new TreeMap<>(
				Map.of("nomor", Integer.toString(number), "alasan", "Perbup \"baru\" — tahap " + number)));
	}

}
