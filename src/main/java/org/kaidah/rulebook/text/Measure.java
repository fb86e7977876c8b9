package org.kaidah.rulebook.text;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

import org.kaidah.engine.language.ValueKind;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kaidah.vocabulary.Pegawai;

/**
 * What a requirement or a scale looks at: one value of one fact or conclusion.
 *
 * @param type such as {@code UmpanBalik}
 * @param filter which of them, as a rule writes it, such as {@code tahunKe == 1}; empty
 * where there is only one
 * @param property the value, such as {@code nilai}
 */
public record Measure(String type, String filter, String property) {

	/** A pattern with further constraints. */
	String with(String... constraints) {
		String joined = String.join(", ", constraints);
		String all = this.filter.isBlank() ? joined : this.filter.strip() + (joined.isEmpty() ? "" : ", " + joined);
		return all.isEmpty() ? this.type + "()" : this.type + "( " + all + " )";
	}

	/** How a rule says that there is no such value. */
	String absence() {
		if (this.type.equals(Pegawai.class.getSimpleName())) {
			return with(this.property + " == null");
		}
		String none = "not " + with();
		return mayBeEmpty() ? "( " + none + " or " + with(this.property + " == null") + " )" : none;
	}

	/** Whether the value may be missing although the fact is there. */
	boolean mayBeEmpty() {
		WordType word = word();
		return word != null && word.input()
				&& Arrays.stream(word.type().getRecordComponents())
					.filter((component) -> component.getName().equals(this.property))
					.map(RecordComponent::getType)
					.noneMatch(Class::isPrimitive);
	}

	/** The value's kind, or {@code null} where there is no such word. */
	ValueKind kind() {
		WordType word = word();
		WordType.Word value = (word != null) ? word.properties().get(this.property) : null;
		return (value != null) ? value.kind() : null;
	}

	private WordType word() {
		return Vocabulary.get().type(this.type);
	}

	/** Says what is wrong with it. */
	void check(PatternDraft draft) {
		if (word() == null) {
			draft.refuse("type", "pattern.type", this.type);
		}
		else if (kind() == null) {
			draft.refuse("property", "pattern.property", this.type, this.property);
		}
	}

}
