package org.kaidah.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mariadb.MariaDBContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The real MariaDB server that tests share: in a container where a Docker engine answers
 * and has or can pull the image, otherwise the embedded one. Every application context
 * gets an empty database of its own. Prints once which server it is.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private static final String IMAGE = System.getProperty("kaidah.test.mariadb-image", "mariadb:11.4");

	private static final List<HikariDataSource> POOLS = new CopyOnWriteArrayList<>();

	/** Tenths of a second to wait for contexts to close. */
	private static final int PATIENCE = 150;

	/** A server and an account that may create databases on it. */
	private record Server(String address, String user, String password) {

		String url(String database) {
			return this.address + database + "?createDatabaseIfNotExist=true";
		}

	}

	private static Server server;

	/** Address, user and password of a new, empty database. */
	public record Access(String url, String user, String password) {
	}

	/** A new, empty database on the shared server. */
	public static synchronized Access fresh() {
		if (server == null) {
			server = start();
		}
		String name = "kaidah_test_" + ProcessHandle.current().pid() + '_' + NUMBER.incrementAndGet();
		try (Connection connection = DriverManager.getConnection(server.url(name), server.user(), server.password());
				Statement statement = connection.createStatement()) {
			statement.execute("ALTER DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return new Access(server.url(name), server.user(), server.password());
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Access access = fresh();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("test-database", Map.of("kaidah.database.url", access.url(),
					"kaidah.database.user", access.user(), "kaidah.database.password", access.password())));
		context.addApplicationListener((ContextRefreshedEvent event) -> POOLS
			.add(event.getApplicationContext().getBean(HikariDataSource.class)));
	}

	private static Server start() {
		if (engineHasImage()) {
			@SuppressWarnings("resource")
			MariaDBContainer container = new MariaDBContainer(
					DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("mariadb"))
				.withUsername("root")
				.withPassword("kaidah")
				.withCommand("--collation-server=utf8mb4_unicode_520_ci", "--max-allowed-packet=64M");
			try {
				container.start();
				System.out.println("Tests run on MariaDB in a container: " + IMAGE);
				String address = "jdbc:mariadb://" + container.getHost() + ':' + container.getMappedPort(3306) + '/';
				return new Server(address, "root", "kaidah");
			}
			catch (RuntimeException ex) {
				System.out.println("No container of " + IMAGE + ": " + ex.getMessage());
			}
		}
		// tests run in several processes beside each other, each with a server of its own
		EmbeddedMariaDb embedded = EmbeddedMariaDb.start(Path.of(".kaidah"),
				"test" + System.getProperty("kaidah.test.fork", ""));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			awaitPoolsClosed();
			embedded.close();
		}));
		System.out.println("Tests run on the embedded MariaDB");
		String url = embedded.url("");
		Server started = new Server(url.substring(0, url.indexOf('?')), EmbeddedMariaDb.OWNER,
				embedded.ownerPassword());
		dropLeftOver(started);
		return started;
	}

	private static void dropLeftOver(Server server) {
		try (Connection connection = DriverManager.getConnection(server.url("mysql"), server.user(), server.password());
				Statement statement = connection.createStatement()) {
			List<String> names = new ArrayList<>();
			try (ResultSet found = statement.executeQuery("SHOW DATABASES LIKE 'kaidah\\_test\\_%'")) {
				while (found.next()) {
					names.add(found.getString(1));
				}
			}
			for (String name : names) {
				statement.execute("DROP DATABASE " + name);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Contexts are closed by other hooks at the same time, and need their database to.
	 */
	private static void awaitPoolsClosed() {
		try {
			for (int i = 0; i < PATIENCE && !POOLS.stream().allMatch(HikariDataSource::isClosed); i++) {
				TimeUnit.MILLISECONDS.sleep(100);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static boolean engineHasImage() {
		try {
			return !Boolean.getBoolean("kaidah.test.embedded") && DockerClientFactory.instance().isDockerAvailable();
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

}
