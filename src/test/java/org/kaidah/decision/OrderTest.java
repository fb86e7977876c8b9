package org.kaidah.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaidah.engine.Edition;
import org.kaidah.engine.EditionCompiler;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.language.Rule;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Projection;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.rulebook.National;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Sasaran;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Neither the order of rules, nor that of facts, nor the number of threads changes an
 * outcome; 50 orders by {@code -Pproof}.
 */
class OrderTest {

	private static final int SHUFFLES = Boolean.getBoolean("kaidah.proof") ? 50 : 4;

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private final List<Dossier> people = new SampleRegency(50, AS_OF).people(150).toList();

	@ParameterizedTest
	@ValueSource(strings = { "nasional", "nasional-kategori" })
	void givesOneOutcomeHashUnderShuffledRulesAndFacts(String code) throws Exception {
		Random random = new Random(2026);
		List<String> expected = hashes(National.edition(code), new Random(0));
		List<Rule> rules = new ArrayList<>(National.book().ruleSet(code).rules());
		for (int i = 0; i < SHUFFLES; i++) {
			Collections.shuffle(rules, random);

			assertThat(hashes(EditionCompiler.compile(rules), random)).as("order %d", i).isEqualTo(expected);
		}
	}

	@Test
	void givesTheSameAnswersOnOneToFourThreads() {
		DecidePerson decide = new DecidePerson(National.edition("nasional"), AS_OF, "ADMINISTRATOR");
		List<String> expected = null;
		for (int threads = 1; threads <= 4; threads++) {
			List<String> hashes = new ArrayList<>();
			new DecidePopulation(decide, threads).run(this.people.iterator(),
					(decided) -> decided.decision().outcomeHash(), hashes::add, () -> false);
			expected = (expected != null) ? expected : hashes;

			assertThat(hashes).as("%d threads", threads).isEqualTo(expected).hasSize(this.people.size());
		}
	}

	private List<String> hashes(Edition edition, Random random) {
		List<String> hashes = new ArrayList<>();
		for (Dossier dossier : this.people) {
			List<Fakta> facts = new ArrayList<>(Projection.facts(dossier, AS_OF));
			facts.add(new Sasaran("JPT PRATAMA"));
			Collections.shuffle(facts, random);
			hashes.add(Evaluator.evaluate(edition, facts, AS_OF).outcomeHash());
		}
		return hashes;
	}

}
