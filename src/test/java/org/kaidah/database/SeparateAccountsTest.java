package org.kaidah.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.kaidah.audit.AuditEvent;
import org.kaidah.audit.AuditLog;
import org.kaidah.audit.VerifyAuditLog;
import org.kaidah.database.DatabaseAccess.Account;
import org.kaidah.database.TestDatabase.Access;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Where another account owns the tables, the server itself keeps the application from
 * changing what is in the log.
 */
@SpringBootTest
@ContextConfiguration(initializers = { TestDatabase.class, SeparateAccountsTest.TwoAccounts.class })
class SeparateAccountsTest {

	private static final String WORKER = "pekerja_uji";

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private AuditLog log;

	@Autowired
	private VerifyAuditLog verify;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private LogIsLocked locked;

	/** Has the application work with an account that could do everything until now. */
	static final class TwoAccounts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			String url = context.getEnvironment().getProperty("kaidah.database.url");
			String owner = context.getEnvironment().getProperty("kaidah.database.user");
			String password = context.getEnvironment().getProperty("kaidah.database.password");
			execute(new Access(url, owner, password),
					List.of("CREATE OR REPLACE USER " + WORKER + " IDENTIFIED BY 'pekerja'",
							"GRANT ALL ON `" + database(url).replace("_", "\\_") + "`.* TO " + WORKER));
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("two-accounts",
						Map.of("kaidah.database.url", url.split("\\?")[0], "kaidah.database.user", WORKER,
								"kaidah.database.password", "pekerja", "kaidah.database.owner-user", owner,
								"kaidah.database.owner-password", password)));
		}

	}

	@Test
	void addsToTheLogAndCannotChangeIt() {
		SortedMap<String, String> payload = new TreeMap<>(Map.of("a", "b"));
		this.transaction.executeWithoutResult(
				(status) -> this.log.record(new AuditEvent("budi", "auditor", "uji.coba", "uji/1", payload)));
		long rows = count();

		assertThat(rows).isPositive();
		refused("UPDATE audit_event SET actor = 'orang lain'");
		refused("DELETE FROM audit_event");
		refused("TRUNCATE TABLE audit_event");
		refused("DROP TABLE audit_event");
		refused("ALTER TABLE audit_event DROP COLUMN hash");
		refused("CREATE OR REPLACE TABLE audit_event (seq INT)");
		refused("INSERT INTO audit_event SELECT * FROM audit_event e ON DUPLICATE KEY UPDATE actor = 'orang lain'");
		refused("REPLACE INTO audit_event SELECT * FROM audit_event e");
		refused("CREATE TRIGGER t BEFORE INSERT ON audit_event FOR EACH ROW SET NEW.actor = 'orang lain'");
		assertThat(count()).isEqualTo(rows);
		assertThat(this.verify.verify().sound()).isTrue();
		assertThat(this.locked.holds()).isTrue();
	}

	@Test
	void cannotTouchTheHistoryOfItsTables() {
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM flyway_schema_history", Long.class)).isPositive();
		refused("DELETE FROM flyway_schema_history");
	}

	@Test
	void tellsAnOwnerThatMayNotGiveRights() {
		Access access = TestDatabase.fresh();
		String name = "pemilik" + database(access.url());
		execute(access,
				List.of("CREATE OR REPLACE USER " + name + " IDENTIFIED BY 'pemilik'",
						"GRANT ALL ON `" + database(access.url()).replace("_", "\\_") + "`.* TO " + name,
						"CREATE OR REPLACE USER tamu_uji IDENTIFIED BY 'tamu'"));
		Account owner = new Account(name, "pemilik");
		String url = access.url().split("\\?")[0];

		assertThat(refusal(new DatabaseAccess(url, new Account("tamu_uji", "tamu"), owner)))
			.isEqualTo("database.owner-rights");
		assertThat(refusal(new DatabaseAccess(url, new Account("tamu_uji", "salah"), owner)))
			.isEqualTo("database.denied");
		assertThat(refusal(new DatabaseAccess(url, new Account("tamu_uji", "tamu"), new Account(name, "salah"))))
			.isEqualTo("database.denied");
		execute(access, List.of("DROP USER " + name, "DROP USER tamu_uji"));
	}

	private long count() {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM audit_event", Long.class);
	}

	private void refused(String sql) {
		assertThatThrownBy(() -> this.jdbc.execute(sql)).as(sql)
			.rootCause()
			.isInstanceOf(SQLException.class)
			.hasMessageContaining("denied");
	}

	private static String refusal(DatabaseAccess access) {
		return catchThrowableOfType(DatabaseUnavailable.class, () -> ServerCheck.require(access)).key();
	}

	private static String database(String url) {
		String address = url.split("\\?")[0];
		return address.substring(address.lastIndexOf('/') + 1);
	}

	private static void execute(Access access, List<String> statements) {
		try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
				Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
