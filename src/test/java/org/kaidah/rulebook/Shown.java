package org.kaidah.rulebook;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.analysis.Finding;
import org.kaidah.engine.analysis.Witness;
import org.kaidah.vocabulary.Anggota;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Pegawai;
import org.kaidah.vocabulary.Poin;
import org.kaidah.vocabulary.Simpulan;

/** What an edition decides on the example person of a finding, and on one like that. */
record Shown(Edition edition, Finding finding, Witness witness, Decision decision) {

	static Shown of(Edition edition, Finding finding) {
		return of(edition, finding, finding.witness());
	}

	private static Shown of(Edition edition, Finding finding, Witness witness) {
		return new Shown(edition, finding, witness, Evaluator.evaluate(edition, witness.facts(), witness.asOf()));
	}

	/** The different conclusions of a type under a key. */
	long count(Class<? extends Simpulan> type, String key) {
		return all(type).filter((conclusion) -> key.equals(conclusion.kunci())).count();
	}

	<T extends Simpulan> Stream<T> all(Class<T> type) {
		return this.decision.all(type).stream();
	}

	boolean none(Class<? extends Simpulan> type, String key) {
		return count(type, key) == 0;
	}

	boolean one(Class<? extends Simpulan> type, String key) {
		return count(type, key) == 1;
	}

	boolean several(Class<? extends Simpulan> type, String key) {
		return count(type, key) > 1;
	}

	boolean fired(String... codes) {
		return this.decision.fired().containsAll(Set.of(codes));
	}

	boolean member(String pool) {
		return all(Anggota.class).anyMatch((member) -> member.pool().equals(pool));
	}

	boolean unanswered(String requirement) {
		return this.decision.errors()
			.stream()
			.anyMatch((error) -> error.key().equals("evaluation.unanswered")
					&& error.arguments().get(0).equals(requirement));
	}

	boolean error(String key) {
		return this.decision.errors().stream().anyMatch((error) -> error.key().equals(key));
	}

	/** Whether the message names something. */
	boolean says(String text) {
		return this.finding.problem().arguments().stream().anyMatch((argument) -> argument.contains(text));
	}

	BigDecimal points(String indicator) {
		return this.decision.single(Poin.class, indicator).orElseThrow().nilai();
	}

	Pegawai person() {
		return this.witness.facts()
			.stream()
			.filter(Pegawai.class::isInstance)
			.map(Pegawai.class::cast)
			.findFirst()
			.orElseThrow();
	}

	/** The same person with all facts of a type having another value. */
	Shown with(Class<? extends Fakta> type, String part, Object value) {
		return like(this.witness.facts()
			.stream()
			.map((fact) -> type.isInstance(fact) ? with(fact, part, value) : fact)
			.toList());
	}

	/** The same person with one more fact. */
	Shown and(Fakta fact) {
		List<Fakta> more = new ArrayList<>(this.witness.facts());
		more.add(fact);
		return like(more);
	}

	private Shown like(List<Fakta> facts) {
		return of(this.edition, this.finding, new Witness(facts, this.witness.asOf()));
	}

	private static Fakta with(Fakta fact, String part, Object value) {
		RecordComponent[] parts = fact.getClass().getRecordComponents();
		try {
			Object[] values = new Object[parts.length];
			for (int i = 0; i < parts.length; i++) {
				values[i] = parts[i].getName().equals(part) ? value : parts[i].getAccessor().invoke(fact);
			}
			Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
			return (Fakta) fact.getClass().getDeclaredConstructor(types).newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
