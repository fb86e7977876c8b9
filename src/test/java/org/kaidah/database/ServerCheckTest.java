package org.kaidah.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.kaidah.database.DatabaseAccess.Account;
import org.kaidah.database.TestDatabase.Access;
import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A server that cannot be used is told by its reason, before anything is changed on it.
 */
class ServerCheckTest {

	private final Access access = TestDatabase.fresh();

	private final String url = this.access.url().split("\\?")[0];

	@Test
	void takesAnEmptyDatabaseAndLeavesItEmpty() {
		assertThatCode(() -> ServerCheck.require(settings(this.url))).doesNotThrowAnyException();
		assertThatCode(() -> ServerCheck.require(settings(this.url))).doesNotThrowAnyException();
	}

	@Test
	void tellsWhatIsWrongWithTheAddress() {
		assertThat(refusal(settings("postgresql://server/kaidah"))).contains("Alamat basis data", "jdbc:mariadb://");
		assertThat(refusal(settings("jdbc:mariadb://127.0.0.1:1/kaidah?password=rahasia")))
			.contains("127.0.0.1:1/kaidah tidak dapat dihubungi")
			.doesNotContain("rahasia");
		assertThat(refusal(settings(this.url + "_lain"))).contains("belum ada");
	}

	@Test
	void tellsAWrongPassword() {
		assertThat(refusal(settings(this.url, this.access.user(), "salah"))).contains("menolak akun")
			.doesNotContain("salah\"");
	}

	@Test
	void tellsMissingRights() throws Exception {
		String user = "tamu" + this.url.substring(this.url.lastIndexOf('_'));
		execute("CREATE OR REPLACE USER " + user + " IDENTIFIED BY 'tamu'");
		assertThat(refusal(settings(this.url, user, "tamu"))).contains("tidak boleh memakainya");

		// what GRANT does, for an account that may not grant
		execute("INSERT INTO mysql.db (Host, Db, User, Select_priv) VALUES ('%', DATABASE(), '" + user + "', 'Y')");
		execute("FLUSH PRIVILEGES");
		assertThat(refusal(settings(this.url, user, "tamu"))).contains("semua hak", "GRANT ALL");
		execute("DROP USER " + user);
	}

	@Test
	void tellsAnotherCharacterSet() throws Exception {
		execute("ALTER DATABASE CHARACTER SET latin1");

		assertThat(refusal(settings(this.url))).contains("himpunan karakter latin1", "utf8mb4");
	}

	@Test
	void tellsADatabaseOfSomebodyElse() throws Exception {
		execute("CREATE TABLE wp_posts (id INT)");

		assertThat(refusal(settings(this.url))).contains("bukan milik Kaidah (wp_posts)");
	}

	private DatabaseAccess settings(String address) {
		return settings(address, this.access.user(), this.access.password());
	}

	private static DatabaseAccess settings(String address, String user, String password) {
		Account account = new Account(user, password);
		return new DatabaseAccess(address, account, account);
	}

	/** What somebody reads who starts the application with these settings. */
	private static String refusal(DatabaseAccess settings) {
		DatabaseUnavailable refusal = catchThrowableOfType(DatabaseUnavailable.class,
				() -> ServerCheck.require(settings));
		FailureAnalysis told = new DatabaseFailure().analyze(refusal);
		assertThat(told.getAction()).contains("KAIDAH_DB_URL");
		return told.getDescription();
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.url, this.access.user(), this.access.password());
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
