package org.kaidah.web;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/** What describes a form's field, for templates. */
@Component
public class Fields {

	/**
	 * The ids of a field's hint and problem, or {@code null} where it has neither.
	 */
	public String described(String id, String hint, FormProblem problem) {
		List<String> ids = new ArrayList<>();
		if (hint != null) {
			ids.add(id + "-petunjuk");
		}
		if (problem != null) {
			ids.add(id + "-salah");
		}
		return ids.isEmpty() ? null : String.join(" ", ids);
	}

	/** What is wrong with a field, or {@code null}. */
	public FormProblem problem(List<FormProblem> problems, String id) {
		return FormProblem.of(problems, id);
	}

}
