package org.kaidah.decision.api;

import java.util.ArrayList;
import java.util.List;

import org.kaidah.decision.RunRefused;
import org.kaidah.engine.UnusableRules;
import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.UnusableFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells other systems what is wrong with a request, as problem details in words. */
// before the framework's own, which does not name the fields
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

	private static final Logger LOGGER = LoggerFactory.getLogger(ApiErrors.class);

	private final MessageSource messages;

	/** One thing that is wrong, and the field of the request that it is about. */
	record FieldProblem(String field, String message) {
	}

	ApiErrors(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	ProblemDetail refused(RunRefused ex) {
		return problem(HttpStatus.UNPROCESSABLE_CONTENT,
				List.of(new FieldProblem(ex.field(), text(ex.key(), ex.arguments().toArray()))));
	}

	@ExceptionHandler
	ProblemDetail unusable(UnusableFacts ex) {
		return problem(HttpStatus.UNPROCESSABLE_CONTENT, List.of(of("facts", ex.problem())));
	}

	@ExceptionHandler
	ProblemDetail unusable(UnusableRules ex) {
		return problem(HttpStatus.CONFLICT,
				ex.problems().stream().map((problem) -> of("jurisdiction", problem)).toList());
	}

	@ExceptionHandler
	ProblemDetail invalid(MethodArgumentNotValidException ex) {
		List<FieldProblem> problems = new ArrayList<>();
		ex.getFieldErrors()
			.forEach((error) -> problems.add(new FieldProblem(error.getField(), text("api.problem.required"))));
		return problem(HttpStatus.BAD_REQUEST, problems);
	}

	@ExceptionHandler({ DataAccessResourceFailureException.class, TransactionException.class })
	ProblemDetail unavailable(RuntimeException ex) {
		LOGGER.error("The database cannot be used", ex);
		return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, text("error.text.503"));
	}

	private FieldProblem of(String field, Problem problem) {
		return new FieldProblem(field, problem.file() + ':' + Math.max(1, problem.line()) + ": "
				+ text(problem.key(), problem.arguments().toArray()));
	}

	private ProblemDetail problem(HttpStatus status, List<FieldProblem> problems) {
		ProblemDetail detail = ProblemDetail.forStatusAndDetail(status,
				String.join("; ", problems.stream().map(FieldProblem::message).toList()));
		detail.setProperty("problems", problems);
		return detail;
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
