package org.kaidah.rulebook.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.kaidah.engine.language.Annotation;
import org.kaidah.engine.language.ParsedFile;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.RuleChecker;
import org.kaidah.engine.language.RuleCode;
import org.kaidah.engine.language.RuleFile;
import org.kaidah.engine.language.RuleParser;
import org.kaidah.engine.language.RuleWriter;

/** Fills in a pattern and gathers what is wrong with the input, all at once. */
final class PatternDraft {

	/** Rules are written in Indonesian whatever language the pages speak. */
	private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages", Locale.ROOT);

	private final RuleHeading heading;

	private final List<String> rules = new ArrayList<>();

	private final List<FieldProblem> problems = new ArrayList<>();

	PatternDraft(RuleHeading heading) {
		this.heading = heading;
		text("name", heading.name());
		text("basis", heading.basis());
		if (!heading.assumption().isBlank()) {
			text("assumption", heading.assumption());
		}
		if (!RuleCode.isWellFormed(heading.code())) {
			refuse("code", "rule.code-form", heading.code());
		}
	}

	/** Words of a rule, in the regulations' language. */
	static String words(String key, String... arguments) {
		return MessageFormat.format(WORDS.getString(key), (Object[]) arguments);
	}

	void refuse(String field, String key, String... arguments) {
		this.problems.add(new FieldProblem(field, key, List.of(arguments)));
	}

	/** A text as rules write it. */
	String text(String field, String value) {
		try {
			if (value.isBlank()) {
				throw new CellInput.Unfit("grid.empty");
			}
			return CellInput.text(value.strip());
		}
		catch (CellInput.Unfit ex) {
			this.problems.add(new FieldProblem(field, ex.key(), ex.arguments()));
			return "\"\"";
		}
	}

	/** A number as rules write it. */
	String number(String field, String value) {
		try {
			return CellInput.number(value.strip());
		}
		catch (CellInput.Unfit ex) {
			this.problems.add(new FieldProblem(field, ex.key(), ex.arguments()));
			return "0";
		}
	}

	void rule(List<String> conditions, String conclusion) {
		rule(this.heading.name(), this.heading.code(), conditions, conclusion);
	}

	void rule(String name, String code, List<String> conditions, String conclusion) {
		Map<String, String> annotations = new LinkedHashMap<>();
		annotations.put(Annotation.KODE, code);
		annotations.put(Annotation.DASAR, this.heading.basis().strip());
		if (!this.heading.assumption().isBlank()) {
			annotations.put(Annotation.ASUMSI, this.heading.assumption().strip());
		}
		this.rules.add(RuleWriter.rule(name.strip(), annotations, conditions, List.of(conclusion)));
	}

	/** The rules, if they pass the gate and fit the vocabulary. */
	Drafted finish() {
		String text = String.join("\n\n", this.rules) + '\n';
		if (this.problems.isEmpty()) {
			ParsedFile file = RuleParser.parse(new RuleFile("", text));
			file.problems().forEach(this::refuse);
			for (Rule rule : file.rules()) {
				RuleChecker.check(rule).forEach(this::refuse);
			}
			if (file.rules().size() != this.rules.size() && this.problems.isEmpty()) {
				refuse("", "grid.not-a-value");
			}
		}
		return this.problems.isEmpty() ? new Drafted(text, List.of())
				: new Drafted("", this.problems.stream().distinct().toList());
	}

	private void refuse(Problem problem) {
		this.problems.add(new FieldProblem("", problem.key(), problem.arguments()));
	}

}
