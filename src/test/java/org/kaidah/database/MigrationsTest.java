package org.kaidah.database;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** The application starts on an empty database and brings its tables along. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
class MigrationsTest {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void startsWithNoDataAtRevisionZero() {
		assertThat(this.jdbc.sql("SELECT revision FROM data_revision").query(Long.class).single()).isZero();
	}

}
