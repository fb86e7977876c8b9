package org.kaidah.engine.language;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what stands before a rule's conditions: its name and annotations. */
final class HeadParser {

	private final TokenReader reader;

	private final Problems problems;

	HeadParser(TokenReader reader, Problems problems) {
		this.reader = reader;
		this.problems = problems;
	}

	/** The name, or an empty text where it is not written as one. */
	String name() {
		if (this.reader.at(Token.Kind.STRING)) {
			return this.reader.next().text();
		}
		Token found = this.reader.peek();
		this.problems.error(found.span(), "language.rule-name", (found.kind() == Token.Kind.END) ? "" : found.text());
		skip();
		return "";
	}

	/** The word that ends the head; reads on where it is missing. */
	void when() {
		if (this.reader.accept("when")) {
			return;
		}
		Token found = this.reader.peek();
		boolean condition = Vocabulary.get().type(found.text()) != null || found.kind() == Token.Kind.VARIABLE
				|| found.is("not") || found.is("exists") || found.is("accumulate") || found.is("(");
		if (condition) {
			this.problems.error(found.span(), "language.when");
			return;
		}
		this.reader.unexpected("language.expected", "when");
		do {
			skip();
		}
		while (this.reader.accept("@"));
		this.reader.accept("when");
	}

	/** To the next annotation or the conditions of the same rule. */
	private void skip() {
		while (!this.reader.atEndOfRule() && !this.reader.at("@") && !this.reader.at("when")
				&& !this.reader.at("then")) {
			this.reader.next();
		}
	}

	/** By name, in the order written. */
	Map<String, Annotation> annotations() {
		Map<String, Annotation> annotations = new LinkedHashMap<>();
		while (this.reader.at("@")) {
			try {
				annotation(annotations);
			}
			catch (TokenReader.SyntaxError ex) {
				skip();
			}
		}
		return annotations;
	}

	private void annotation(Map<String, Annotation> annotations) {
		Span start = this.reader.next().span();
		Token name = this.reader.expect(Token.Kind.WORD, "language.annotation");
		String value = null;
		if (this.reader.accept("(")) {
			value = this.reader.expect(Token.Kind.STRING, "language.annotation-text").text();
			if (!this.reader.accept(")")) {
				this.reader.missing("language.bracket");
			}
		}
		Span span = start.until(this.reader.previous());
		if (!Annotation.NAMES.contains(name.text())) {
			this.problems.error(span, "gate.annotation", name.text(), Words.closest(name.text(), Annotation.NAMES));
		}
		else if (annotations.containsKey(name.text())) {
			this.problems.error(span, "language.annotation-twice", name.text());
		}
		annotations.putIfAbsent(name.text(), new Annotation(name.text(), value, span));
	}

}
