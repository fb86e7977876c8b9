package org.kaidah.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.kaidah.database.EmbeddedMariaDb;

/** A connection of our own to the embedded server of a running application. */
final class LiveDatabase implements AutoCloseable {

	private static final String PORT = "--port=";

	private static final int PATIENCE_SECONDS = 60;

	private final Connection connection;

	private LiveDatabase(Connection connection) {
		this.connection = connection;
	}

	static LiveDatabase open(Path home, ProcessHandle server) throws Exception {
		String port = Stream.of(server.info().arguments().orElseThrow())
			.filter((argument) -> argument.startsWith(PORT))
			.map((argument) -> argument.substring(PORT.length()))
			.findFirst()
			.orElseThrow();
		return new LiveDatabase(DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/kaidah",
				EmbeddedMariaDb.OWNER, Files.readString(home.resolve("data/owner-password"))));
	}

	/** The first number of the first row. */
	long number(String query) throws SQLException {
		try (Statement statement = this.connection.createStatement(); ResultSet found = statement.executeQuery(query)) {
			found.next();
			return found.getLong(1);
		}
	}

	/** Carries out a statement, such as one that keeps others waiting. */
	void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** Waits until another connection waits for us. */
	void awaitWaiting(String state) throws Exception {
		Await.until("somebody waits", PATIENCE_SECONDS,
				() -> number("SELECT COUNT(*) FROM information_schema.processlist WHERE db = 'kaidah' AND state LIKE '"
						+ state + "%'") > 0);
	}

	/** A checksum over the content of every table about people and their history. */
	Map<String, Long> content() throws SQLException {
		Map<String, Long> content = new TreeMap<>();
		StringBuilder tables = new StringBuilder();
		try (Statement statement = this.connection.createStatement(); ResultSet found = statement.executeQuery("""
				SHOW FULL TABLES WHERE Table_type = 'BASE TABLE' AND Tables_in_kaidah NOT LIKE 'audit%'
				AND Tables_in_kaidah NOT LIKE 'account%' AND Tables_in_kaidah NOT IN
				('api_token', 'one_time_link', 'sign_in_attempt')""")) {
			while (found.next()) {
				tables.append(tables.isEmpty() ? "CHECKSUM TABLE " : ", ").append(found.getString(1));
			}
		}
		try (Statement statement = this.connection.createStatement();
				ResultSet found = statement.executeQuery(tables + " EXTENDED")) {
			while (found.next()) {
				content.put(found.getString(1), found.getLong(2));
			}
		}
		return content;
	}

	/** The server may be gone by now, and the connection with it. */
	@Override
	public void close() {
		try {
			this.connection.close();
		}
		catch (SQLException ex) {
			// gone already
		}
	}

}
