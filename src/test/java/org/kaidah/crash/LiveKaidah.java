package org.kaidah.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import java.nio.charset.StandardCharsets;
import org.kaidah.access.account.DemoAccounts;
import org.kaidah.access.HttpSignIn;
import org.kaidah.Kaidah;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application in a process of its own, as a user starts it, so that it can be killed
 * as it is killed in life: without a chance to say or do anything more.
 */
final class LiveKaidah implements AutoCloseable {

	private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

	private static final Pattern TOKEN = Pattern.compile("kaidah_[A-Za-z0-9_-]{40,}");

	private static final int PATIENCE_SECONDS = 180;

	private final HttpClient http = HttpClient.newHttpClient();

	private final Process process;

	private final Path home;

	private final Path log;

	private String address;

	private HttpSignIn session;

	private String token = "";

	private LiveKaidah(Process process, Path home, Path log) {
		this.process = process;
		this.home = home;
		this.log = log;
	}

	/**
	 * Starts it and waits until it serves.
	 * @param home the folder of its embedded server and uploads
	 */
	static LiveKaidah start(Path home, String... settings) throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
						// it lives for seconds
						"-XX:TieredStopAtLevel=1", "-cp",
						System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
						Kaidah.class.getName(), "--server.port=0", "--kaidah.database.folder=" + home,
						"--kaidah.import.folder=" + home.resolve("import"), "--kaidah.demo=true"));
		command.addAll(List.of(settings));
		Path log = Files.createTempFile(home, "kaidah", ".log");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		LiveKaidah started = new LiveKaidah(process, home, log);
		Runtime.getRuntime().addShutdownHook(new Thread(started::close));
		Await.until("Kaidah serves", PATIENCE_SECONDS, started::serves);
		started.signIn();
		return started;
	}

	private void signIn() throws Exception {
		this.session = HttpSignIn.at(this.http, this.address, "demo-pengelola", DemoAccounts.PASSWORD);
		post("/token", "application/x-www-form-urlencoded",
				"nama=uji&guna=RUNS&guna=READ&wilayah=*&hari=30".getBytes(StandardCharsets.UTF_8));
		Matcher made = TOKEN.matcher(get("/token").body());
		assertThat(made.find()).isTrue();
		this.token = made.group();
	}

	private boolean serves() throws IOException {
		Matcher said = ADDRESS.matcher(log());
		if (said.find()) {
			this.address = said.group();
		}
		else if (!this.process.isAlive()) {
			throw new AssertionError(log());
		}
		return this.address != null;
	}

	/** What it said so far. */
	String log() throws IOException {
		return Files.readString(this.log);
	}

	/** Ends it as kill -9 does. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** The process of its embedded server. */
	ProcessHandle server() throws IOException {
		String pid = Files.readString(this.home.resolve("data/server.pid")).strip();
		return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
	}

	/** Ends the server of the database as kill -9 does. */
	ProcessHandle killServer() throws IOException {
		ProcessHandle server = server();
		server.destroyForcibly();
		server.onExit().join();
		return server;
	}

	/** A way to its database that does not lead through the application. */
	LiveDatabase database() throws Exception {
		return LiveDatabase.open(this.home, server());
	}

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(request(path).build());
	}

	HttpResponse<String> post(String path, String type, byte[] body) throws IOException, InterruptedException {
		return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)).build());
	}

	/** As a browser asks, or another system. */
	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Accept", "text/html,*/*;q=0.8");
		return path.startsWith("/api/") ? request.header("Authorization", "Bearer " + this.token)
				: request.header("Cookie", this.session.cookie()).header("X-CSRF-TOKEN", this.session.token());
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return this.http.send(request, BodyHandlers.ofString());
	}

	/** Ends it as its user does. */
	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
