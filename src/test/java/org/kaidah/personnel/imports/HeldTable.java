package org.kaidah.personnel.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A table that nobody else may write, so that whoever does can be met there. */
final class HeldTable implements AutoCloseable {

	private final Connection connection;

	private final JdbcClient jdbc;

	private HeldTable(Connection connection, JdbcClient jdbc) {
		this.connection = connection;
		this.jdbc = jdbc;
	}

	static HeldTable of(DataSource database, String table) throws SQLException {
		Connection connection = database.getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("LOCK TABLES " + table + " WRITE");
		}
		return new HeldTable(connection, JdbcClient.create(database));
	}

	/** The connection that waits for the table. */
	long awaitWaiting() throws InterruptedException {
		for (int i = 0; i < 600; i++) {
			List<Long> waiting = this.jdbc.sql("""
					SELECT id FROM information_schema.processlist
					WHERE db = DATABASE() AND state LIKE 'Waiting for table metadata lock%'""")
				.query(Long.class)
				.list();
			if (!waiting.isEmpty()) {
				return waiting.get(0);
			}
			TimeUnit.MILLISECONDS.sleep(50);
		}
		throw new AssertionError("Nobody waits");
	}

	@Override
	public void close() throws SQLException {
		try (this.connection; Statement statement = this.connection.createStatement()) {
			statement.execute("UNLOCK TABLES");
		}
	}

}
