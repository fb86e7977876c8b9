package org.kaidah.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;

/**
 * Where the reader is, for templates: links that change one thing about the address and
 * keep the rest, such as filters that survive sorting.
 */
@Component
public class Here {

	/** The parameter for the number of a table's page. */
	public static final String PAGE = "halaman";

	/** The parameter for the column a table is sorted by, with a minus for downwards. */
	public static final String SORT = "urut";

	private static final Pattern LEADING_SLASHES = Pattern.compile("^/+");

	private final Clock clock;

	Here(Clock clock) {
		this.clock = clock;
	}

	/** The language's tag, for the page itself. */
	public String language() {
		return LocaleContextHolder.getLocale().toLanguageTag();
	}

	/**
	 * The path without the query, with a single slash in front: two would name another
	 * host.
	 */
	public String path() {
		HttpServletRequest request = request();
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = (failed != null) ? failed.toString() : request.getRequestURI();
		return LEADING_SLASHES.matcher(path).replaceFirst("/");
	}

	/** The path and the query as they were asked for. */
	public String address() {
		String query = request().getQueryString();
		return (query != null) ? path() + '?' + UriUtils.decode(query, StandardCharsets.UTF_8) : path();
	}

	/** When the page was asked for. */
	public Instant now() {
		return this.clock.instant();
	}

	/** Whether the page belongs to a section of the navigation. */
	public boolean in(String section) {
		String path = path();
		return "/".equals(section) ? path.equals(section) : path.equals(section) || path.startsWith(section + '/');
	}

	/** This address with one parameter set to another value; none where it is empty. */
	public String with(String name, Object value) {
		return address(name, value, Set.of(LanguageChoice.PARAMETER));
	}

	/** This address, sorted by a column: upwards, or downwards where it is already. */
	public String sorted(String column) {
		String next = column.equals(parameter(SORT)) ? '-' + column : column;
		return address(SORT, next, Set.of(LanguageChoice.PARAMETER, PAGE));
	}

	/** How a column is sorted, in the words of {@code aria-sort}. */
	public String order(String column) {
		String sort = parameter(SORT);
		if (column.equals(sort)) {
			return "ascending";
		}
		return ('-' + column).equals(sort) ? "descending" : "none";
	}

	/** The value of a parameter, or nothing. */
	public String parameter(String name) {
		String value = request().getParameter(name);
		return (value != null) ? value : "";
	}

	/**
	 * What was sent by a form's body is no part of the address.
	 */
	private String address(String name, Object value, Set<String> without) {
		Map<String, String[]> parameters = new LinkedHashMap<>();
		if (HttpMethod.GET.matches(request().getMethod())) {
			parameters.putAll(request().getParameterMap());
		}
		parameters.keySet().removeAll(without);
		parameters.put(name, new String[] { (value != null) ? value.toString() : "" });
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		parameters.forEach((key, values) -> {
			for (String each : values) {
				if (!each.isEmpty()) {
					query.add(encode(key) + '=' + encode(each));
				}
			}
		});
		return path() + query;
	}

	private static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

	private static HttpServletRequest request() {
		RequestAttributes attributes = RequestContextHolder.currentRequestAttributes();
		return ((ServletRequestAttributes) attributes).getRequest();
	}

}
