package org.kaidah.web;

import java.util.List;

/**
 * What is wrong with a field of a form, said on top of the page and beside the field.
 *
 * @param field the id of the field
 * @param key the message's key
 * @param arguments values for the message's places
 */
public record FormProblem(String field, String key, List<Object> arguments) {

	public FormProblem(String field, String key, Object... arguments) {
		this(field, key, List.of(arguments));
	}

	/** The problem of a field, or {@code null}. */
	public static FormProblem of(List<FormProblem> problems, String field) {
		return (problems != null)
				? problems.stream().filter((problem) -> problem.field().equals(field)).findFirst().orElse(null) : null;
	}

}
