package org.kaidah.rulebook.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.engine.Reason;
import org.kaidah.rulebook.Scenario;
import org.kaidah.rulebook.Scenario.Expectation;
import org.kaidah.rulebook.ScenarioResult;
import org.kaidah.rulebook.ScenarioResult.Failure;
import org.kaidah.vocabulary.Simpulan;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What scenarios say and what came of them, in words for pages. */
@Component
class ScenarioTexts {

	private final MessageSource messages;

	ScenarioTexts(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Something that is not as expected.
	 *
	 * @param text in a sentence
	 * @param reasons how what came out instead was concluded
	 */
	record Failed(String text, List<Reason> reasons) {
	}

	/** What a scenario checks, each in a few words. */
	public List<String> checks(Scenario scenario) {
		List<String> checks = new ArrayList<>();
		scenario.expected().forEach((each) -> checks.add(words(each)));
		scenario.refused().forEach((each) -> checks.add(text("scenarios.not", words(each))));
		if (!scenario.firing().isEmpty()) {
			checks.add(text("scenarios.fires", String.join(", ", scenario.firing())));
		}
		if (!scenario.silent().isEmpty()) {
			checks.add(text("scenarios.keeps-silent", String.join(", ", scenario.silent())));
		}
		return checks;
	}

	private static String words(Expectation expectation) {
		Map<String, String> properties = expectation.properties();
		return properties.isEmpty() ? expectation.type()
				: properties.entrySet()
					.stream()
					.map((property) -> property.getKey() + ' ' + property.getValue())
					.collect(Collectors.joining(", ", expectation.type() + ": ", ""));
	}

	/** What is not as expected, with how it came about as far as that is kept. */
	public List<Failed> failures(ScenarioResult result) {
		Set<Simpulan> told = new HashSet<>();
		return result.failures()
			.stream()
			.map((failure) -> new Failed(sentence(failure), reasons(result, failure, told)))
			.toList();
	}

	private String sentence(Failure failure) {
		// the defect of a rule is named by its message's key
		String defect = this.messages.getMessage(failure.expected(), failure.actual().split("; "), null,
				LocaleContextHolder.getLocale());
		String expected = (defect != null) ? defect : failure.expected();
		return text(failure.key(), expected, failure.actual().isEmpty() ? text("value.none") : failure.actual());
	}

	private static List<Reason> reasons(ScenarioResult result, Failure failure, Set<Simpulan> told) {
		if (result.decision() == null) {
			return List.of();
		}
		return result.decision()
			.conclusions()
			.stream()
			.filter((conclusion) -> conclusion.getClass().getSimpleName().equals(failure.type()))
			.map((conclusion) -> Reason.of(result.decision(), conclusion, told))
			.toList();
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
