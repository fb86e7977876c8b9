package org.kaidah.access.signin;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that the database cannot be used where it is who is asking that cannot be found
 * out.
 */
final class DatabaseAway extends OncePerRequestFilter {

	private final ApiRefusals api;

	/** {@code null} where people ask. */
	DatabaseAway(ApiRefusals api) {
		this.api = api;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (DataAccessResourceFailureException | TransactionException ex) {
			if (response.isCommitted()) {
				throw ex;
			}
			this.logger.error("The database cannot be used", ex);
			if (this.api != null) {
				this.api.tell(request, response, HttpStatus.SERVICE_UNAVAILABLE, "error.text.503");
			}
			else {
				response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
			}
		}
	}

}
