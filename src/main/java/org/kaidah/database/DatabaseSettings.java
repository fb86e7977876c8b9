package org.kaidah.database;

import java.nio.file.Path;

import org.kaidah.database.DatabaseAccess.Account;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where data is kept.
 *
 * @param url JDBC address of a MariaDB server, or empty for the embedded one
 * @param user account on that server
 * @param password its password
 * @param ownerUser the account that owns the tables, or empty where it is the same
 * @param ownerPassword its password
 * @param folder where the embedded server keeps its programs and data
 * @param name database on the embedded server
 */
@ConfigurationProperties("kaidah.database")
public record DatabaseSettings(@DefaultValue("") String url, @DefaultValue("") String user,
		@DefaultValue("") String password, @DefaultValue("") String ownerUser, @DefaultValue("") String ownerPassword,
		@DefaultValue(".kaidah") Path folder, @DefaultValue("kaidah") String name) {

	boolean embedded() {
		return this.url.isBlank();
	}

	/** How the server that is named here is reached. */
	DatabaseAccess access() {
		Account worker = new Account(this.user, this.password);
		Account owner = this.ownerUser.isBlank() ? worker : new Account(this.ownerUser, this.ownerPassword);
		return new DatabaseAccess(this.url, worker, owner);
	}

}
