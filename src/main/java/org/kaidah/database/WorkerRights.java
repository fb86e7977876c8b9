package org.kaidah.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.FlywayException;

/**
 * What the account may do that the application works with, where another one owns the
 * tables: read everything, add to the log, and change every other table; never their
 * shape. Given anew after each migration, for the tables that this one brought.
 */
final class WorkerRights extends BaseCallback {

	/** What was written there stays as it was written. */
	private static final Set<String> ONLY_ADDED_TO = Set.of("audit_event");

	/** The owner's alone. */
	private static final Set<String> ONLY_READ = Set.of("flyway_schema_history");

	private final DatabaseAccess access;

	WorkerRights(DatabaseAccess access) {
		this.access = access;
	}

	/**
	 * Lets the account into the database, and takes from it what it may hold of old on
	 * all tables together.
	 */
	void letIn() throws SQLException {
		try (Connection owner = this.access.asOwner()) {
			String worker = worker();
			// in a name for several tables an underscore stands for any character
			String all = quoted(database(owner).replace("\\", "\\\\").replace("_", "\\_").replace("%", "\\%")) + ".*";
			execute(owner, "GRANT SELECT ON " + all + " TO " + worker);
			execute(owner, "REVOKE INSERT, UPDATE, DELETE, CREATE, DROP, ALTER, INDEX, REFERENCES, TRIGGER ON " + all
					+ " FROM " + worker);
		}
	}

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.AFTER_MIGRATE;
	}

	@Override
	public void handle(Event event, Context context) {
		try {
			grant(context.getConnection());
		}
		catch (SQLException ex) {
			throw new FlywayException(ex);
		}
	}

	private void grant(Connection owner) throws SQLException {
		String worker = worker();
		String database = quoted(database(owner));
		for (String table : ServerCheck.texts(owner, "SHOW FULL TABLES WHERE Table_type = 'BASE TABLE'")) {
			if (!ONLY_READ.contains(table)) {
				String rights = ONLY_ADDED_TO.contains(table) ? "INSERT" : "INSERT, UPDATE, DELETE";
				execute(owner, "GRANT " + rights + " ON " + database + '.' + quoted(table) + " TO " + worker);
			}
		}
	}

	/** The account by the name that the server knows it by, with where it comes from. */
	private String worker() throws SQLException {
		try (Connection worker = this.access.asWorkerWithoutDatabase()) {
			String name = ServerCheck.texts(worker, "SELECT CURRENT_USER()").get(0);
			int at = name.lastIndexOf('@');
			return text(name.substring(0, at)) + '@' + text(name.substring(at + 1));
		}
	}

	private static String database(Connection connection) throws SQLException {
		return ServerCheck.texts(connection, "SELECT DATABASE()").get(0);
	}

	private static String quoted(String name) {
		return '`' + name.replace("`", "``") + '`';
	}

	private static String text(String text) {
		return '\'' + text.replace("\\", "\\\\").replace("'", "''") + '\'';
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
