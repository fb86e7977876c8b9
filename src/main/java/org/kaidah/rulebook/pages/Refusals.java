package org.kaidah.rulebook.pages;

import java.time.LocalDate;
import java.util.List;

import org.kaidah.access.Role;
import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.DraftState;
import org.kaidah.rulebook.draft.Refusal;
import org.kaidah.web.FormProblem;
import org.kaidah.web.Format;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * What was refused, in the reader's words. Templates name it {@code refusals}; the
 * fragment {@code rulebook/refusal :: refusal(refused)} shows a refusal whole.
 */
@Component
public class Refusals {

	private final MessageSource messages;

	private final ProblemWords words;

	private final Format format;

	Refusals(MessageSource messages, ProblemWords words, Format format, ThymeleafViewResolver views) {
		this.messages = messages;
		this.words = words;
		this.format = format;
		views.addStaticVariable("refusals", this);
	}

	/**
	 * What is wrong with a file, and where.
	 *
	 * @param place file, line and column as far as known; empty where no file is meant
	 * @param code the code of the rule concerned, or {@code null}
	 * @param text what is wrong
	 */
	public record Line(String place, String code, String text) {
	}

	/** Why it was refused, in a sentence. */
	public String message(DraftRefused refused) {
		return text(refused.key(), arguments(refused));
	}

	/** What is wrong with which file; empty where files are not the reason. */
	public List<Line> lines(DraftRefused refused) {
		return lines(refused.problems());
	}

	/** What is wrong with which file. */
	public List<Line> lines(List<Problem> problems) {
		return problems.stream()
			.map((problem) -> new Line(place(problem), problem.code(), this.words.of(problem)))
			.toList();
	}

	/** The refusal as what is wrong with a field of a form. */
	public FormProblem beside(String field, DraftRefused refused) {
		return new FormProblem(field, refused.key(), arguments(refused));
	}

	/** The answer's status: not there, not allowed, not now, or not like that. */
	public static HttpStatus status(DraftRefused refused) {
		return switch (refused.refusal()) {
			case UNKNOWN_DRAFT, UNKNOWN_JURISDICTION, UNKNOWN_EDITION, UNKNOWN_COMMENT -> HttpStatus.NOT_FOUND;
			case ROLE_MISSING, SELF_APPROVAL -> HttpStatus.FORBIDDEN;
			case JURISDICTION_EXISTS, STALE_VERSION, WRONG_STATE, STALE_HASH, BASE_NOT_CURRENT, PARENT_REPLACED,
					NOT_CHECKED, CONFLICT_OPEN ->
				HttpStatus.CONFLICT;
			case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
			default -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
	}

	private String place(Problem problem) {
		if (problem.file().isEmpty() || problem.line() == 0) {
			return problem.file();
		}
		String line = String.valueOf(problem.line());
		return (problem.column() == 0) ? text("rulebook.place.line", problem.file(), line)
				: text("rulebook.place.column", problem.file(), line, String.valueOf(problem.column()));
	}

	/** Names of states and roles are words of the program, not of the reader. */
	private Object[] arguments(DraftRefused refused) {
		Object[] arguments = refused.arguments().stream().map(this::shown).toArray();
		if (refused.refusal() == Refusal.WRONG_STATE) {
			arguments[1] = text("draft.state." + DraftState.valueOf((String) arguments[1]));
		}
		if (refused.refusal() == Refusal.ROLE_MISSING) {
			arguments[0] = text("role." + Role.valueOf((String) arguments[0]));
		}
		return arguments;
	}

	/** The number of a draft is a name; how many there are is a number. */
	private Object shown(Object argument) {
		if (argument instanceof LocalDate date) {
			return this.format.date(date);
		}
		return (argument instanceof Integer count) ? this.format.number(count) : String.valueOf(argument);
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
