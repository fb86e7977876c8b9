package org.kaidah.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives people a page where a request cannot be answered; programs, under {@code /api},
 * get the details of the problem instead.
 */
@Component
class PageErrors implements HandlerExceptionResolver, Ordered {

	private static final String API = "/api/";

	/** Before the one that answers everybody with problem details. */
	@Override
	public int getOrder() {
		return -1;
	}

	@Override
	public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception ex) {
		if (request.getRequestURI().startsWith(API) || response.isCommitted()) {
			return null;
		}
		try {
			if (ex instanceof ErrorResponse answer) {
				answer.getHeaders()
					.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
				response.sendError(answer.getStatusCode().value());
				return new ModelAndView();
			}
			if (ex instanceof TypeMismatchException || ex instanceof BindException) {
				response.sendError(HttpStatus.BAD_REQUEST.value());
				return new ModelAndView();
			}
			if (ex instanceof DataAccessResourceFailureException || ex instanceof TransactionException) {
				response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
				return new ModelAndView();
			}
			return null;
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

}
