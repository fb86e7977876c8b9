package org.kaidah.rulebook.api;

import java.util.List;

import org.kaidah.engine.UnusableRules;
import org.kaidah.rulebook.api.ProblemTexts.FileProblem;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.pages.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Tells other systems why a step with the rulebook is refused, as problem details in
 * words, with every problem of every file.
 */
// before the framework's own, which does not name the fields
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = RulebookApiErrors.class)
class RulebookApiErrors {

	private static final Logger LOGGER = LoggerFactory.getLogger(RulebookApiErrors.class);

	private final Refusals refusals;

	private final ProblemTexts texts;

	/** A field of the request that is wrong. */
	record FieldProblem(String field, String message) {
	}

	RulebookApiErrors(Refusals refusals, ProblemTexts texts) {
		this.refusals = refusals;
		this.texts = texts;
	}

	@ExceptionHandler
	ProblemDetail refused(DraftRefused ex) {
		ProblemDetail detail = ProblemDetail.forStatusAndDetail(Refusals.status(ex), this.refusals.message(ex));
		detail.setProperty("reason", ex.refusal().name());
		detail.setProperty("problems", this.texts.of(ex.problems()));
		return detail;
	}

	@ExceptionHandler
	ProblemDetail unusable(UnusableRules ex) {
		List<FileProblem> problems = this.texts.of(ex.problems());
		ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				String.join("; ", problems.stream().map(FileProblem::message).toList()));
		detail.setProperty("problems", problems);
		return detail;
	}

	@ExceptionHandler
	ProblemDetail invalid(MethodArgumentNotValidException ex) {
		List<FieldProblem> problems = ex.getFieldErrors()
			.stream()
			.map((error) -> new FieldProblem(error.getField(), this.texts.text("api.problem.required")))
			.toList();
		ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				String.join("; ", problems.stream().map((each) -> each.field() + ": " + each.message()).toList()));
		detail.setProperty("problems", problems);
		return detail;
	}

	@ExceptionHandler({ DataAccessResourceFailureException.class, TransactionException.class })
	ProblemDetail unavailable(RuntimeException ex) {
		LOGGER.error("The database cannot be used", ex);
		return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, this.texts.text("error.text.503"));
	}

}
