package org.kaidah.engine.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the parts of a rule's header stand in its file, to the character, so that an
 * editor can replace them and leave all else as it is.
 */
public final class RuleLayout {

	private final Span name;

	private final Map<String, Span> values = new LinkedHashMap<>();

	private RuleLayout(Rule rule, List<TextPiece> pieces) {
		this.name = text(pieces, rule.span().from(), rule.span().to());
		for (Annotation annotation : rule.annotations().values()) {
			if (annotation.value() != null) {
				this.values.put(annotation.name(), text(pieces, annotation.span().from(), annotation.span().to()));
			}
		}
	}

	/**
	 * The layout of a rule.
	 * @param pieces the pieces of the file that the rule was read from
	 */
	public static RuleLayout of(Rule rule, List<TextPiece> pieces) {
		return new RuleLayout(rule, pieces);
	}

	private static Span text(List<TextPiece> pieces, int from, int to) {
		return pieces.stream()
			.filter((piece) -> piece.kind() == TextPiece.Kind.TEXT && piece.span().from() >= from
					&& piece.span().to() <= to)
			.findFirst()
			.map(TextPiece::span)
			.orElseThrow();
	}

	/** The rule's name, with its quotes. */
	public Span name() {
		return this.name;
	}

	/** The text of an annotation, with its quotes; {@code null} where it has none. */
	public Span value(String annotation) {
		return this.values.get(annotation);
	}

}
