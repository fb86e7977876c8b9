package org.kaidah.engine.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a rule file into rules. Reads on after a mistake, from the next rule, so that all
 * mistakes are reported at once.
 */
public final class RuleParser {

	private static final int LONGEST_FILE = 1_000_000;

	private static final int MOST_RULES = 2_000;

	private static final String VOCABULARY = "org.kaidah.vocabulary";

	private static final Set<String> ANNOTATIONS = Set.of(Annotation.KODE, Annotation.DASAR, Annotation.ASUMSI,
			Annotation.MENGIKAT, Annotation.TIDAK_MONOTON, Annotation.KETIADAAN);

	private final RuleFile file;

	private final Problems problems;

	private final List<Rule> rules = new ArrayList<>();

	private TokenReader reader;

	private RuleParser(RuleFile file) {
		this.file = file;
		this.problems = new Problems(file.path());
	}

	/**
	 * Reads a file.
	 * @return the rules that could be read, and everything that is wrong with the others
	 */
	public static ParsedFile parse(RuleFile file) {
		RuleParser parser = new RuleParser(file);
		parser.read();
		return new ParsedFile(file, List.copyOf(parser.rules), parser.problems.found());
	}

	private void read() {
		if (this.file.text().length() > LONGEST_FILE) {
			this.problems.error(null, "gate.size", this.file.text().length(), LONGEST_FILE);
			return;
		}
		refuseEscapes();
		this.reader = new TokenReader(new Lexer(this.file.text(), this.problems).tokens(), this.problems);
		while (!this.reader.at(Token.Kind.END)) {
			try {
				statement();
			}
			catch (TokenReader.SyntaxError ex) {
				skipToNextRule();
			}
			this.problems.in(null);
			if (this.rules.size() > MOST_RULES) {
				this.problems.error(null, "gate.rules", MOST_RULES);
				return;
			}
		}
	}

	private void refuseEscapes() {
		int line = 1;
		int lineStart = 0;
		for (int i = 0; i < this.file.text().length() - 1; i++) {
			char c = this.file.text().charAt(i);
			if (c == '\n') {
				line++;
				lineStart = i + 1;
			}
			if (c == '\\' && this.file.text().charAt(i + 1) == 'u') {
				this.problems.error(new Span(line, i - lineStart + 1, i, i + 2), "gate.escape");
			}
		}
	}

	private void statement() {
		if (this.reader.at("rule")) {
			rule();
		}
		else if (this.reader.accept("package")) {
			qualifiedName();
		}
		else if (this.reader.at("import")) {
			importLine();
		}
		else if (!this.reader.accept(";")) {
			throw this.reader.unexpected("language.statement");
		}
	}

	private void importLine() {
		Token start = this.reader.next();
		if (!this.reader.at(Token.Kind.WORD) || this.reader.at("static") || this.reader.at("function")
				|| this.reader.at("accumulate") || this.reader.at("acc")) {
			throw this.reader.error(start.span(), "gate.import", this.reader.peek().text());
		}
		String name = qualifiedName();
		String type = name.substring(name.lastIndexOf('.') + 1);
		boolean known = "*".equals(type) || Vocabulary.get().type(type) != null;
		if (!known || !name.equals(VOCABULARY + '.' + type)) {
			throw this.reader.error(start.span(), "gate.import", name);
		}
	}

	private String qualifiedName() {
		StringBuilder name = new StringBuilder(this.reader.expect(Token.Kind.WORD, "language.name").text());
		while (this.reader.accept(".")) {
			name.append('.')
				.append(this.reader.at("*") ? this.reader.next().text()
						: this.reader.expect(Token.Kind.WORD, "language.name").text());
		}
		this.reader.accept(";");
		return name.toString();
	}

	private void rule() {
		Token start = this.reader.next();
		String name = this.reader.expect(Token.Kind.STRING, "language.rule-name").text();
		Map<String, Annotation> annotations = annotations();
		this.problems.in((annotations.get(Annotation.KODE) != null) ? annotations.get(Annotation.KODE).value() : null);
		this.reader.expect("when");
		Span when = this.reader.previous();
		List<Condition> conditions = new ConditionParser(this.reader).conditions("then");
		if (conditions.isEmpty()) {
			throw this.reader.error(when, "language.no-condition");
		}
		this.reader.expect("then");
		List<Insertion> insertions = new ConsequenceParser(this.reader).insertions();
		Span end = this.reader.expect("end").span();
		Span span = start.span().until(end);
		this.rules.add(new Rule(name, annotations, conditions, insertions, this.file.path(), span,
				this.file.text().substring(span.from(), span.to())));
	}

	private Map<String, Annotation> annotations() {
		Map<String, Annotation> annotations = new LinkedHashMap<>();
		while (this.reader.at("@")) {
			Span start = this.reader.next().span();
			Token name = this.reader.expect(Token.Kind.WORD, "language.annotation");
			String value = null;
			if (this.reader.accept("(")) {
				value = this.reader.expect(Token.Kind.STRING, "language.annotation-text").text();
				this.reader.expect(")");
			}
			Span span = start.until(this.reader.previous());
			if (!ANNOTATIONS.contains(name.text())) {
				this.problems.error(span, "gate.annotation", name.text(), Words.closest(name.text(), ANNOTATIONS));
			}
			else if (annotations.containsKey(name.text())) {
				this.problems.error(span, "language.annotation-twice", name.text());
			}
			annotations.putIfAbsent(name.text(), new Annotation(name.text(), value, span));
		}
		return annotations;
	}

	/**
	 * A new rule can only begin behind an {@code end} or where a line begins with
	 * {@code rule}.
	 */
	private void skipToNextRule() {
		int start = this.reader.previous().from();
		while (!this.reader.at(Token.Kind.END)) {
			if (this.reader.accept("end")) {
				return;
			}
			boolean newRule = this.reader.at("rule") && this.reader.peek(1).kind() == Token.Kind.STRING;
			if (newRule && this.reader.peek().span().from() > start) {
				return;
			}
			this.reader.next();
		}
	}

}
