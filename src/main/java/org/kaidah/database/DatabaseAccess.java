package org.kaidah.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * How the database is reached: its address, the account that the application works with,
 * and the one that owns the tables. They may be the same; only where they are not can the
 * server itself keep the application from changing what is in the log.
 *
 * @param url JDBC address of the database
 */
record DatabaseAccess(String url, Account worker, Account owner) {

	private static final String CONNECT_MILLIS = "10000";

	private static final Pattern DATABASE = Pattern.compile("^(jdbc:mariadb:(?:\\w+:)?//[^/?]*)/[^?]*");

	/** An account on the server. */
	record Account(String name, String password) {

		/** What a connection needs to be told, beside the address. */
		Properties properties() {
			Properties properties = new Properties();
			properties.setProperty("user", this.name);
			properties.setProperty("password", this.password);
			properties.setProperty("connectTimeout", CONNECT_MILLIS);
			return properties;
		}

	}

	/** Whether the tables belong to another account than the application works with. */
	boolean separate() {
		return !this.owner.equals(this.worker);
	}

	/** The address without what follows it, which may hold a password. */
	String address() {
		return this.url.split("\\?", 2)[0];
	}

	Connection asOwner() throws SQLException {
		return DriverManager.getConnection(this.url, this.owner.properties());
	}

	/** A connection to the server alone, for which no right to the database is needed. */
	Connection asWorkerWithoutDatabase() throws SQLException {
		return DriverManager.getConnection(DATABASE.matcher(this.url).replaceFirst("$1/"), this.worker.properties());
	}

}
