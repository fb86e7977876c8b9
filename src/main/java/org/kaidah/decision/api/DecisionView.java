package org.kaidah.decision.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.decision.TalentResult;
import org.kaidah.engine.Decision;
import org.kaidah.engine.EvaluationError;
import org.kaidah.engine.Firing;
import org.kaidah.engine.Use;
import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Lama;

/**
 * A decision as other systems see it.
 *
 * @param editionHash the edition that decided
 * @param factsHash SHA-256 over the facts
 * @param outcomeHash SHA-256 over conclusions and errors
 * @param result in one line
 * @param facts what was known as of the date
 * @param conclusions everything the rules concluded
 * @param errors defects of the rules that showed on this person
 * @param trace every rule that fired
 */
record DecisionView(String editionHash, String factsHash, String outcomeHash, TalentResult result, List<Item> facts,
		List<Item> conclusions, List<EvaluationError> errors, List<Fired> trace) {

	/**
	 * A fact or conclusion.
	 *
	 * @param type its word in the vocabulary
	 * @param id identity of the row it came from; absent for a conclusion
	 */
	record Item(String type, String id, Map<String, Object> values) {

		static Item of(Object record) {
			Map<String, Object> values = new LinkedHashMap<>();
			Vocabulary.get()
				.type(record.getClass().getSimpleName())
				.properties()
				.forEach((name, word) -> values.put(name, plain(word.of(record))));
			values.remove("id");
			values.remove("acuan");
			return new Item(record.getClass().getSimpleName(), (record instanceof Fakta fact) ? fact.id() : null,
					values);
		}

	}

	/**
	 * A rule that fired.
	 *
	 * @param values what it bound, by variable
	 */
	record Fired(String code, String name, String basis, String assumption, List<Used> uses, Map<String, Object> values,
			List<Item> conclusions) {

		static Fired of(Firing firing) {
			Rule rule = firing.rule();
			Map<String, Object> values = new LinkedHashMap<>();
			firing.values().forEach((name, value) -> values.put(name, plain(value)));
			return new Fired(rule.code(), rule.name(), rule.basis(),
					rule.assumption().isEmpty() ? null : rule.assumption(),
					firing.uses().stream().map(Used::of).toList(), values,
					firing.conclusions().stream().map(Item::of).toList());
		}

	}

	/** A fact or conclusion that a rule looked at, and what it asked of it. */
	record Used(Item item, List<Asked> asked) {

		static Used of(Use use) {
			return new Used(Item.of(use.fact()),
					use.comparisons()
						.stream()
						.map((comparison) -> new Asked(comparison.condition(), plain(comparison.actual())))
						.toList());
		}

	}

	/** A condition as written, and the value found. */
	record Asked(String condition, Object actual) {
	}

	static DecisionView of(String editionHash, Decision decision, TalentResult result) {
		return new DecisionView(editionHash, decision.factsHash(), decision.outcomeHash(), result,
				decision.facts().stream().map(Item::of).toList(),
				decision.conclusions().stream().map(Item::of).toList(), decision.errors(),
				decision.trace().stream().map(Fired::of).toList());
	}

	/** A length of service is written as years, months and days. */
	private static Object plain(Object value) {
		return (value instanceof Lama length) ? length.toString() : value;
	}

}
