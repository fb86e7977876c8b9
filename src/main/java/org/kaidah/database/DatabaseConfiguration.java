package org.kaidah.database;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pool of connections, and the embedded server where no other is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

	/** Milliseconds: nobody should look at an empty page for longer. */
	private static final long CONNECTION_TIMEOUT = 10_000;

	@Bean
	@ConditionalOnExpression("'${kaidah.database.url:}'.isBlank()")
	EmbeddedMariaDb embeddedMariaDb(DatabaseSettings settings) {
		return EmbeddedMariaDb.start(settings.folder(), "data");
	}

	@Bean
	DataSource dataSource(DatabaseSettings settings, ObjectProvider<EmbeddedMariaDb> embedded) {
		HikariConfig pool = new HikariConfig();
		pool.setPoolName("kaidah");
		pool.setConnectionTimeout(CONNECTION_TIMEOUT);
		if (settings.embedded()) {
			EmbeddedMariaDb server = embedded.getObject();
			pool.setJdbcUrl(server.url(settings.name()));
			pool.setUsername(EmbeddedMariaDb.USER);
			pool.setPassword(server.password());
		}
		else {
			ServerCheck.require(settings);
			pool.setJdbcUrl(settings.url());
			pool.setUsername(settings.user());
			pool.setPassword(settings.password());
		}
		// many rows go as one bulk statement; a local file may never be read by a query
		pool.addDataSourceProperty("useBulkStmts", "true");
		pool.addDataSourceProperty("allowLocalInfile", "false");
		pool.addDataSourceProperty("sessionVariables", "time_zone='+00:00',sql_mode='TRADITIONAL'");
		return new HikariDataSource(pool);
	}

}
