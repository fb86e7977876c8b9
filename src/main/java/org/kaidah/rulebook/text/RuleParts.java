package org.kaidah.rulebook.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import org.kaidah.engine.language.Annotation;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.Span;
import org.kaidah.engine.language.TextPiece;

/** Compares two texts of one rule part by part. */
final class RuleParts {

	private final Rule before;

	private final Rule after;

	private final List<PartChange> changes = new ArrayList<>();

	private RuleParts(Rule before, Rule after) {
		this.before = before;
		this.after = after;
	}

	static List<PartChange> compare(Rule before, Rule after) {
		RuleParts parts = new RuleParts(before, after);
		parts.add(PartChange.Part.NAME, "", before.name(), after.name());
		parts.add(PartChange.Part.CODE, "", before.code(), after.code());
		parts.annotations();
		parts.body();
		if (parts.changes.isEmpty() && !before.text().equals(after.text())) {
			parts.changes.add(new PartChange(PartChange.Part.LAYOUT, "", before.text(), after.text()));
		}
		return List.copyOf(parts.changes);
	}

	private void add(PartChange.Part part, String heading, String old, String now) {
		if (!old.equals(now)) {
			this.changes.add(new PartChange(part, heading, old, now));
		}
	}

	private void annotations() {
		Set<String> names = new LinkedHashSet<>(this.before.annotations().keySet());
		names.addAll(this.after.annotations().keySet());
		names.remove(Annotation.KODE);
		names.forEach((name) -> add(PartChange.Part.ANNOTATION, '@' + name,
				written(this.before.annotations().get(name)), written(this.after.annotations().get(name))));
	}

	/** One without a text shows its name, so that it differs from none. */
	private static String written(Annotation annotation) {
		if (annotation == null) {
			return "";
		}
		return (annotation.value() != null) ? annotation.value() : '@' + annotation.name();
	}

	private void body() {
		List<Slot> old = RuleShape.of(this.before).slots();
		List<Slot> now = RuleShape.of(this.after).slots();
		if (shape(this.before).equals(shape(this.after))) {
			for (int i = 0; i < old.size(); i++) {
				add(PartChange.Part.VALUE, old.get(i).heading(), shown(old.get(i)), shown(now.get(i)));
			}
			return;
		}
		sequence(PartChange.Part.CONDITION,
				(rule) -> rule.conditions().stream().map((condition) -> text(rule, condition.span())).toList());
		sequence(PartChange.Part.CONCLUSION,
				(rule) -> rule.insertions().stream().map((insertion) -> text(rule, insertion.span())).toList());
	}

	private static String shape(Rule rule) {
		return RuleShape.body(rule).key();
	}

	/** Numbers without regard to how many zeros they are written with. */
	private static String shown(Slot slot) {
		return slot.literals()
			.stream()
			.map((literal) -> literal.isNumber()
					? new BigDecimal(literal.value().toString()).toPlainString().replace('.', ',')
					: Slot.shown(literal, ""))
			.collect(Collectors.joining("; "));
	}

	private void sequence(PartChange.Part part, Function<Rule, List<String>> texts) {
		for (AbstractDelta<String> delta : DiffUtils.diff(texts.apply(this.before), texts.apply(this.after))
			.getDeltas()) {
			List<String> old = delta.getSource().getLines();
			List<String> now = delta.getTarget().getLines();
			for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
				add(part, "", (i < old.size()) ? old.get(i) : "", (i < now.size()) ? now.get(i) : "");
			}
		}
	}

	/** A part as written, on one line and without comments. */
	private static String text(Rule rule, Span span) {
		int start = rule.span().from();
		return TextPiece.of(rule.text().substring(span.from() - start, span.to() - start))
			.stream()
			.map((piece) -> piece.counts() ? piece.text() : " ")
			.collect(Collectors.joining())
			.replaceAll(" +", " ");
	}

}
