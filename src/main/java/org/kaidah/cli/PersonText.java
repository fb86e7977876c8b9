package org.kaidah.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.kaidah.decision.DecidePerson;
import org.kaidah.decision.Decided;
import org.kaidah.engine.Reason;
import org.kaidah.engine.Decision;
import org.kaidah.vocabulary.Anggota;
import org.kaidah.vocabulary.Anjuran;
import org.kaidah.vocabulary.BelumLengkap;
import org.kaidah.vocabulary.Hasil;
import org.kaidah.vocabulary.Kotak;
import org.kaidah.vocabulary.NilaiSumbu;
import org.kaidah.vocabulary.Simpulan;
import org.kaidah.vocabulary.Temuan;

/** One person's whole chain of reasons, from what came out down to the facts. */
final class PersonText {

	private static final List<Class<? extends Simpulan>> OUTCOMES = List.of(Kotak.class, BelumLengkap.class,
			NilaiSumbu.class, Temuan.class, Anggota.class, Hasil.class, Anjuran.class);

	private static final int SHORT_HASH = 12;

	private final Texts texts;

	PersonText(Texts texts) {
		this.texts = texts;
	}

	List<String> lines(Decided decided, DecidePerson decide, String jurisdiction) {
		Decision decision = decided.decision();
		List<String> lines = new ArrayList<>();
		lines.add(this.texts.get("explain.title", decided.dossier().nip(), decided.dossier().person().nama(),
				decided.dossier().person().jabatanNama()));
		lines.add(this.texts.get("explain.edition", this.texts.value(decide.asOf()), jurisdiction,
				decide.edition().hash().substring(0, SHORT_HASH)));
		decision.errors().forEach((error) -> lines.add(this.texts.get(error.key(), error.arguments())));
		if (!decided.result().assessed()) {
			lines.add(this.texts.get("explain.not-assessed"));
		}
		ReasonText reasons = new ReasonText(this.texts);
		Set<Simpulan> told = new HashSet<>();
		outcomes(decision).forEach((outcome) -> {
			if (!told.contains(outcome)) {
				lines.add("");
				lines.addAll(reasons.lines(Reason.of(decision, outcome, told), 0));
			}
		});
		return lines;
	}

	private static Stream<Simpulan> outcomes(Decision decision) {
		return OUTCOMES.stream().flatMap((type) -> decision.all(type).stream());
	}

}
