package org.kaidah.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks whether the server that settings name can be used, before anything is changed on
 * it: tables that are made by half, because a right was missing, have to be mended by
 * hand.
 */
final class ServerCheck {

	/** Since then rows that somebody else holds can be skipped. */
	private static final int MAJOR = 10;

	private static final int MINOR = 6;

	private static final String CHARSET = "utf8mb4";

	private static final String CONNECTION_STATE = "08";

	private static final int WRONG_PASSWORD = 1045;

	private static final int NO_ACCESS = 1044;

	private static final int NO_DATABASE = 1049;

	private static final int NO_GRANT = 1142;

	private static final int NO_RIGHT_AT_ALL = 1227;

	/** What the tables of the application ask for, on two tables that do not stay. */
	private static final List<String> RIGHTS = List.of(
			"CREATE TABLE kaidah_check (id INT PRIMARY KEY) CHARACTER SET utf8mb4",
			"CREATE TABLE kaidah_check_2 (id INT PRIMARY KEY, FOREIGN KEY (id) REFERENCES kaidah_check (id))",
			"ALTER TABLE kaidah_check ADD COLUMN name INT", "CREATE INDEX by_name ON kaidah_check (name)",
			"INSERT INTO kaidah_check VALUES (1, 1)", "UPDATE kaidah_check SET name = 2 WHERE id = 1",
			"DELETE FROM kaidah_check WHERE id = 1");

	private static final List<String> CLEAR = List.of("DROP TABLE IF EXISTS kaidah_check_2",
			"DROP TABLE IF EXISTS kaidah_check");

	private final DatabaseAccess access;

	private ServerCheck(DatabaseAccess access) {
		this.access = access;
	}

	/**
	 * Looks, and where the tables have an owner of their own lets the account in that the
	 * application works with.
	 * @throws DatabaseUnavailable if it cannot be used, with the reason
	 */
	static void require(DatabaseAccess access) {
		ServerCheck check = new ServerCheck(access);
		check.require();
		if (access.separate()) {
			check.letWorkerIn();
		}
	}

	private void require() {
		try (Connection connection = this.access.asOwner()) {
			requireVersion(connection.getMetaData());
			requireCharset(connection);
			if (!owned(connection)) {
				requireRights(connection);
			}
		}
		catch (SQLException ex) {
			throw unavailable(ex, this.access.owner().name());
		}
	}

	private void letWorkerIn() {
		String worker = this.access.worker().name();
		try {
			new WorkerRights(this.access).letIn();
		}
		catch (SQLException ex) {
			throw switch (ex.getErrorCode()) {
				case NO_ACCESS, NO_GRANT, NO_RIGHT_AT_ALL ->
					unavailable("database.owner-rights", ex, this.access.owner().name(), worker, ex.getMessage());
				default -> unavailable(ex, worker);
			};
		}
	}

	private void requireVersion(DatabaseMetaData server) throws SQLException {
		int major = server.getDatabaseMajorVersion();
		boolean old = major < MAJOR || (major == MAJOR && server.getDatabaseMinorVersion() < MINOR);
		if (old || !"MariaDB".equals(server.getDatabaseProductName())) {
			throw unavailable("database.too-old", null,
					server.getDatabaseProductName() + ' ' + server.getDatabaseProductVersion());
		}
	}

	private void requireCharset(Connection connection) throws SQLException {
		String charset = texts(connection, "SELECT @@character_set_database").get(0);
		if (!CHARSET.equals(charset)) {
			throw unavailable("database.charset", null, charset);
		}
	}

	/** Whether our tables are there already; another's must not be. */
	private boolean owned(Connection connection) throws SQLException {
		List<String> tables = texts(connection, "SHOW TABLES").stream()
			.filter((table) -> !table.startsWith("kaidah_check"))
			.toList();
		boolean owned = tables.contains("flyway_schema_history");
		if (!tables.isEmpty() && !owned) {
			throw unavailable("database.not-empty", null, tables.get(0));
		}
		return owned;
	}

	private void requireRights(Connection connection) {
		try {
			execute(connection, CLEAR);
			execute(connection, RIGHTS);
			execute(connection, CLEAR);
		}
		catch (SQLException ex) {
			throw unavailable("database.rights", ex, ex.getMessage());
		}
	}

	private static void execute(Connection connection, List<String> statements) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	/** The first column of what a query finds. */
	static List<String> texts(Connection connection, String query) throws SQLException {
		List<String> texts = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
			while (rows.next()) {
				texts.add(rows.getString(1));
			}
		}
		return texts;
	}

	private DatabaseUnavailable unavailable(SQLException ex, String account) {
		String state = String.valueOf(ex.getSQLState());
		return switch (ex.getErrorCode()) {
			case WRONG_PASSWORD -> unavailable("database.denied", ex, account);
			case NO_ACCESS, NO_DATABASE -> unavailable("database.no-database", ex, account);
			// a driver that feels responsible gives other states
			default -> state.startsWith(CONNECTION_STATE) && !this.access.url().startsWith("jdbc:mariadb:")
					? unavailable("database.bad-address", ex)
					: unavailable("database.unreachable", ex, String.valueOf(ex.getMessage()));
		};
	}

	private DatabaseUnavailable unavailable(String key, SQLException cause, String... more) {
		List<String> arguments = new ArrayList<>(List.of(this.access.address()));
		arguments.addAll(List.of(more));
		return new DatabaseUnavailable(key, arguments, cause);
	}

}
