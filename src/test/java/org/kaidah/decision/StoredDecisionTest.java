package org.kaidah.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaidah.engine.Decision;
import org.kaidah.engine.DecisionFormat;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.Firing;
import org.kaidah.personnel.Projection;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.rulebook.National;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Sasaran;

import static org.assertj.core.api.Assertions.assertThat;

/** What is stored of a decision is the decision, with every firing. */
class StoredDecisionTest {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final int PEOPLE = 300;

	/** A firing without the order in which it went over facts. */
	private record Told(String rule, Map<Object, Integer> uses, Map<String, Object> values, List<?> conclusions) {

		static Told of(Firing firing) {
			Map<Object, Integer> uses = new java.util.HashMap<>();
			firing.uses().forEach((use) -> uses.merge(use, 1, Integer::sum));
			return new Told(firing.rule().code(), uses, firing.values(), firing.conclusions());
		}

	}

	@ParameterizedTest
	@ValueSource(strings = { "nasional", "nasional-kategori" })
	void givesBackConclusionsErrorsAndTrace(String code) {
		Edition edition = National.edition(code);
		Set<String> fired = new HashSet<>();
		new SampleRegency(11, AS_OF).people(PEOPLE).forEach((dossier) -> {
			List<Fakta> facts = new ArrayList<>(Projection.facts(dossier, AS_OF));
			facts.add(new Sasaran("JPT PRATAMA"));
			Decision decided = Evaluator.evaluate(edition, facts, AS_OF);

			Decision stored = new DecisionFormat(edition.rules()).decision(edition.format().bytes(decided), facts);

			assertThat(stored.conclusions()).containsExactlyElementsOf(decided.conclusions());
			assertThat(stored.errors()).isEqualTo(decided.errors());
			assertThat(stored.outcomeHash()).isEqualTo(decided.outcomeHash());
			assertThat(stored.factsHash()).isEqualTo(decided.factsHash());
			assertThat(stored.trace().stream().map(Told::of).toList())
				.containsExactlyInAnyOrderElementsOf(decided.trace().stream().map(Told::of).toList());
			stored.trace().forEach((firing) -> fired.add(firing.rule().code()));
		});
		assertThat(fired).hasSizeGreaterThan(100);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nasional" })
	void givesTheSameBytesWhateverTheOrderOfEvaluation(String code) {
		Edition edition = National.edition(code);
		new SampleRegency(12, AS_OF).people(PEOPLE).forEach((dossier) -> {
			List<Fakta> facts = Projection.facts(dossier, AS_OF);
			byte[] once = edition.format().bytes(Evaluator.evaluate(edition, facts, AS_OF));
			assertThat(edition.format().bytes(Evaluator.evaluate(edition, facts, AS_OF))).isEqualTo(once);
		});
	}

}
