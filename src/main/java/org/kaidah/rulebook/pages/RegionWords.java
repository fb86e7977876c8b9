package org.kaidah.rulebook.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kaidah.engine.RecordText;
import org.kaidah.engine.analysis.Circumstance;
import org.kaidah.engine.analysis.Circumstance.Asked;
import org.kaidah.engine.analysis.Circumstance.Kind;
import org.kaidah.engine.analysis.Circumstance.Piece;
import org.kaidah.engine.analysis.Effect;
import org.kaidah.engine.analysis.Outcome;
import org.kaidah.engine.analysis.Witness;
import org.kaidah.vocabulary.Kompetensi;
import org.kaidah.vocabulary.Lama;
import org.kaidah.vocabulary.Potensi;
import org.kaidah.web.Format;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the words of the rules for whom an answer changes. */
@Component
class RegionWords {

	/** The calendar of {@link Lama}. */
	private static final int MONTHS = 12;

	private static final int DAYS = 30;

	private static final List<String> THERE = List.of("Anggota", "Temuan", "BelumLengkap", "Anjuran");

	private final MessageSource messages;

	private final Format format;

	private final RecordText records;

	RegionWords(MessageSource messages, Format format) {
		this.messages = messages;
		this.format = format;
		this.records = new RecordText(this::message, this::value);
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, (arguments.length > 0) ? arguments : null,
				LocaleContextHolder.getLocale());
	}

	private String message(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	private String value(Object value) {
		if (value instanceof Boolean truth) {
			return message(truth ? "value.yes" : "value.no");
		}
		if (value instanceof Lama length) {
			return message("value.length", length.tahun(), length.bulan() % MONTHS, length.jumlahHari() % DAYS);
		}
		return (value instanceof BigDecimal number) ? this.format.exact(number)
				: (value instanceof Integer) ? value.toString() : this.format.value(value);
	}

	/** What changes: {@code Tingkat POTENSIAL}. */
	String outcome(Outcome outcome) {
		return thing(outcome.type(), outcome.which());
	}

	private String thing(String type, Map<String, Object> which) {
		String plain = plain(type);
		return Character.toUpperCase(plain.charAt(0)) + plain.substring(1)
				+ which.entrySet()
					.stream()
					.map((entry) -> ' ' + ((entry.getValue() instanceof Number)
							? plain(entry.getKey()) + ' ' + value(entry.getValue()) : value(entry.getValue())))
					.collect(Collectors.joining());
	}

	/** The words that a name is made of. */
	private static String plain(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	/** What is answered. */
	String answer(Outcome outcome, Collection<String> answers) {
		if (THERE.contains(outcome.type())) {
			return message(answers.isEmpty() ? "value.no" : "value.yes");
		}
		if (answers.isEmpty()) {
			return message("answers.nothing");
		}
		boolean verdict = outcome.type().equals("Hasil");
		return answers.stream()
			.map((answer) -> verdict ? message("verdict." + answer) : number(answer))
			.collect(Collectors.joining(", "));
	}

	/** Numbers as everywhere, those of a weighted part both. */
	private String number(String text) {
		return Stream.of(text.split(" x "))
			.map((each) -> each.matches("-?\\d+(\\.\\d+)?") ? this.format.exact(new BigDecimal(each)) : each)
			.collect(Collectors.joining(" \u00d7 "));
	}

	/** What becomes of somebody: {@code Nilai sumbu POTENSIAL 78,4 -> 80,1}. */
	String moved(Effect.Answer answer) {
		return outcome(answer.outcome()) + ' ' + change(answer.outcome(), answer.from(), answer.to());
	}

	/** From what to what. */
	String change(Outcome outcome, Collection<String> from, Collection<String> to) {
		return message("answers.from-to", answer(outcome, from), answer(outcome, to));
	}

	/** What must be so, one sentence for each thing. */
	List<String> circumstances(List<Circumstance> circumstances) {
		return circumstances.stream().map(this::circumstance).toList();
	}

	private String circumstance(Circumstance circumstance) {
		String thing = thing(circumstance.type(), circumstance.which());
		if (circumstance.moved()) {
			String before = alternatives(circumstance.before(), circumstance.mayBeMissing());
			String after = alternatives(circumstance.after(), circumstance.mayGo());
			return before.equals(after) ? message("answers.moves", thing)
					: message("answers.moves-between", thing, before, after);
		}
		if (circumstance.before().isEmpty()) {
			return message("answers.is-not-there", thing);
		}
		if (circumstance.before().stream().allMatch(List::isEmpty)) {
			return message("answers.is-there", thing);
		}
		return message("answers.is", thing, alternatives(circumstance.before(), circumstance.mayBeMissing()));
	}

	private String alternatives(List<List<Asked>> all, boolean missing) {
		List<String> texts = new ArrayList<>();
		all.forEach((each) -> texts.add(each.isEmpty() ? message("answers.any")
				: each.stream().map(this::asked).collect(Collectors.joining(", "))));
		if (missing) {
			texts.add(message("answers.missing"));
		}
		return String.join(message("answers.or"), texts);
	}

	private String asked(Asked asked) {
		Piece first = asked.pieces().get(0);
		boolean test = first.kind() == Kind.TRUE || first.kind() == Kind.FALSE;
		String arguments = test
				? first.values().stream().map((value) -> ' ' + value(value)).collect(Collectors.joining()) : "";
		return plain(asked.word()) + arguments + ' '
				+ asked.pieces().stream().map(this::piece).collect(Collectors.joining(message("answers.or")));
	}

	private String piece(Piece piece) {
		List<String> values = piece.values().stream().map(this::value).toList();
		boolean list = piece.kind() == Kind.ONE_OF || piece.kind() == Kind.NONE_OF;
		return message("answers.piece." + piece.kind(),
				list ? new Object[] { String.join(", ", values) } : values.toArray());
	}

	/** What is known of an example, but for the many rows of its assessments. */
	List<String> facts(Witness example) {
		return example.facts()
			.stream()
			.filter((fact) -> !(fact instanceof Kompetensi) && !(fact instanceof Potensi))
			.map(this.records::sentence)
			.toList();
	}

}
