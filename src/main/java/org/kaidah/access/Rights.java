package org.kaidah.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** What every handler says about who may call it. */
@Component
class Rights {

	private final ObjectProvider<RequestMappingHandlerMapping> handlers;

	private final Map<Class<?>, Place> places;

	private volatile Map<String, Right> byAddress;

	Rights(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers,
			List<Place> places) {
		this.handlers = handlers;
		this.places = places.stream().collect(Collectors.toMap(Place::getClass, Function.identity()));
	}

	/**
	 * The right to have a request answered, or {@code null} where no handler is going to
	 * answer it.
	 */
	Right find(HttpServletRequest request) {
		if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
			ServletRequestPathUtils.parseAndCache(request);
		}
		HandlerExecutionChain found;
		try {
			found = this.handlers.getObject().getHandler(request);
		}
		catch (ServletException ex) {
			// such as a method that the address does not take: the same happens again,
			// and is answered, further on
			return null;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		return (found != null && found.getHandler() instanceof HandlerMethod handler) ? Right.of(handler) : null;
	}

	/** Where a request belongs whose right was just found. */
	@SuppressWarnings("unchecked")
	Set<String> where(Right right, HttpServletRequest request) {
		if (right.place() == Allowed.Anywhere.class) {
			return Set.of();
		}
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return this.places.get(right.place())
			.jurisdictions((variables != null) ? (Map<String, String>) variables : Map.of(), request);
	}

	/**
	 * The right to something by its address as its handler is mapped, such as {@code GET
	 * /evaluasi/{id}}.
	 * @throws IllegalArgumentException if there is no such handler
	 */
	Right named(String address) {
		if (this.byAddress == null) {
			this.byAddress = addresses();
		}
		Right right = this.byAddress.get(address);
		if (right == null) {
			throw new IllegalArgumentException(address);
		}
		return right;
	}

	private Map<String, Right> addresses() {
		Map<String, Right> rights = new LinkedHashMap<>();
		this.handlers.getObject().getHandlerMethods().forEach((mapping, handler) -> {
			for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
				mapping.getPatternValues().forEach((pattern) -> rights.put(method + " " + pattern, Right.of(handler)));
			}
		});
		return rights;
	}

}
