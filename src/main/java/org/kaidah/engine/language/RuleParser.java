package org.kaidah.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a rule file into rules. Reads on after a mistake, from the next rule, so that all
 * mistakes are reported at once.
 */
public final class RuleParser {

	private static final String VOCABULARY = "org.kaidah.vocabulary";

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
		if (this.file.text().length() > Limits.FILE_CHARACTERS) {
			this.problems.error(null, "gate.size", this.file.text().length(), Limits.FILE_CHARACTERS);
			return;
		}
		Disguises.refuse(this.file, this.problems);
		this.reader = new TokenReader(new Lexer(this.file.text(), this.problems).tokens(), this.problems);
		while (!this.reader.at(Token.Kind.END)) {
			try {
				statement();
			}
			catch (TokenReader.SyntaxError ex) {
				skipToNextRule();
			}
			this.problems.in(null);
			if (this.rules.size() > Limits.FILE_RULES) {
				this.problems.error(null, "gate.rules", Limits.FILE_RULES);
				return;
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

	/**
	 * A rule with a mistake in its grammar is not given out, but what could be read of it
	 * is held against the vocabulary, so that its other mistakes are told as well.
	 */
	private void rule() {
		int before = this.problems.count();
		Span start = this.reader.next().span();
		HeadParser head = new HeadParser(this.reader, this.problems);
		String name = head.name();
		Map<String, Annotation> annotations = head.annotations();
		this.problems.in((annotations.get(Annotation.KODE) != null) ? annotations.get(Annotation.KODE).value() : null);
		head.when();
		int beforeConditions = this.problems.count();
		List<Condition> conditions = new ConditionParser(this.reader).conditions();
		if (conditions.isEmpty() && this.problems.count() == beforeConditions) {
			this.problems.error(this.reader.previous(), "language.no-condition");
		}
		if (!this.reader.accept("then")) {
			this.problems.error(this.reader.peek().span(), "language.then");
		}
		List<Insertion> insertions = new ConsequenceParser(this.reader).insertions();
		if (!this.reader.accept("end")) {
			this.reader.missing("language.end");
		}
		Span span = start.until(this.reader.previous());
		Rule rule = new Rule(name, annotations, conditions, insertions, this.file.path(), span,
				this.file.text().substring(span.from(), span.to()));
		if (this.problems.count() == before) {
			this.rules.add(rule);
		}
		else {
			RuleChecker.checkPart(rule).forEach(this.problems::add);
		}
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
			if (this.reader.atRule() && this.reader.peek().span().from() > start) {
				return;
			}
			this.reader.next();
		}
	}

}
