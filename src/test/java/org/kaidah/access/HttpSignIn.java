package org.kaidah.access;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A session that somebody opened by the form of the sign-in page.
 *
 * @param cookie as a request's header has it
 * @param token what forms prove by that they come from a page of ours
 */
public record HttpSignIn(String cookie, String token) {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	/** Signs in. */
	public static HttpSignIn at(HttpClient client, String address, String account, String password) throws Exception {
		HttpResponse<String> page = get(client, address + "/masuk", "");
		String form = "nama=" + account + "&sandi=" + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&_csrf="
				+ URLEncoder.encode(token(page.body()), StandardCharsets.UTF_8);
		HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(address + "/masuk"))
			.header("Cookie", cookie(page))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build(), BodyHandlers.ofString());
		assertThat(answer.headers().firstValue("Location").orElse("")).isIn("/", address + "/");
		String cookie = cookie(answer);
		assertThat(cookie).as("a session that somebody else may know of is not kept").isNotEqualTo(cookie(page));
		return new HttpSignIn(cookie, token(get(client, address + "/", cookie).body()));
	}

	/** The token in the forms of a page. */
	public static String token(String page) {
		Matcher token = TOKEN.matcher(page);
		assertThat(token.find()).as(page).isTrue();
		return token.group(1);
	}

	private static HttpResponse<String> get(HttpClient client, String address, String cookie) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
		return client.send((cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(),
				BodyHandlers.ofString());
	}

	private static String cookie(HttpResponse<String> answer) {
		String cookie = answer.headers()
			.allValues("Set-Cookie")
			.stream()
			.filter((each) -> each.startsWith("JSESSIONID="))
			.findFirst()
			.orElseThrow();
		return cookie.substring(0, cookie.indexOf(';'));
	}

}
