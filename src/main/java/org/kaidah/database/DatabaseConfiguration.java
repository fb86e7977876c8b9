package org.kaidah.database;

import java.util.Properties;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.mariadb.jdbc.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The pool of connections, and the embedded server where no other is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

	/** Milliseconds: nobody should look at an empty page for longer. */
	private static final long CONNECTION_TIMEOUT = 10_000;

	private static final String SESSION = "sessionVariables";

	private static final String SESSION_VARIABLES = "time_zone='+00:00',sql_mode='TRADITIONAL'";

	@Bean
	@ConditionalOnExpression("'${kaidah.database.url:}'.isBlank()")
	EmbeddedMariaDb embeddedMariaDb(DatabaseSettings settings) {
		return EmbeddedMariaDb.start(settings.folder(), "data");
	}

	@Bean
	DatabaseAccess databaseAccess(DatabaseSettings settings, ObjectProvider<EmbeddedMariaDb> embedded) {
		DatabaseAccess access = settings.embedded() ? embedded.getObject().access(settings.name()) : settings.access();
		ServerCheck.require(access);
		return access;
	}

	/**
	 * The owner brings the tables along and says what the application may do with them.
	 */
	@Bean
	FlywayConfigurationCustomizer ownedTables(DatabaseAccess access) {
		return (flyway) -> {
			if (access.separate()) {
				Properties owner = access.owner().properties();
				owner.setProperty(SESSION, SESSION_VARIABLES);
				flyway.dataSource(new SimpleDriverDataSource(new Driver(), access.url(), owner))
					.callbacks(new WorkerRights(access));
			}
		};
	}

	@Bean
	DataSource dataSource(DatabaseAccess access) {
		HikariConfig pool = new HikariConfig();
		pool.setPoolName("kaidah");
		pool.setConnectionTimeout(CONNECTION_TIMEOUT);
		pool.setJdbcUrl(access.url());
		pool.setUsername(access.worker().name());
		pool.setPassword(access.worker().password());
		// many rows go as one bulk statement; a local file may never be read by a query
		pool.addDataSourceProperty("useBulkStmts", "true");
		pool.addDataSourceProperty("allowLocalInfile", "false");
		pool.addDataSourceProperty(SESSION, SESSION_VARIABLES);
		return new HikariDataSource(pool);
	}

}
