package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.kaidah.engine.language.Choices;
import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Expression;
import org.kaidah.engine.language.Literal;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kaidah.vocabulary.Lama;

/**
 * For the parts of a type the values at which conditions change their answer: what is
 * written in them, what lies just beside and between, and every value of a closed list.
 */
final class Boundaries {

	/** A text that no rule names. */
	static final String OTHER = "(lain)";

	/** The calendar of {@link Lama}. */
	private static final int DAYS_A_MONTH = 30;

	private static final int MONTHS_A_YEAR = 12;

	/** The part behind a word that is computed. */
	private static final Map<String, String> BEHIND = Map.ofEntries(Map.entry("usia", "tanggalLahir"),
			Map.entry("lewatUsia", "tanggalLahir"), Map.entry("masaKerja", "tmtCpns"),
			Map.entry("pensiunDalam", "pensiun"), Map.entry("definitif", "tugas"), Map.entry("dijalani", "akhir"),
			Map.entry("berakhirDalam", "akhir"), Map.entry("kesenjangan", "capaian"), Map.entry("memuat", "butir"),
			Map.entry("bulan", "lama"), Map.entry("sumbangan", "nilai"));

	private static final Set<String> EVENT = Set.of("tahunKe", "dalam", "berlaku");

	private final WordType type;

	private final Map<String, Class<?>> parts;

	private final LocalDate asOf;

	private final Map<String, Set<Object>> values = new TreeMap<>();

	private final Map<String, TreeSet<BigDecimal>> numbers = new TreeMap<>();

	private Boundaries(WordType type, LocalDate asOf) {
		this.type = type;
		this.parts = Records.parts(type.type());
		this.asOf = asOf;
	}

	/** The values of every part that the patterns, all of one type, ask about. */
	static Map<String, List<Object>> of(String type, Collection<Condition.Pattern> patterns, LocalDate asOf) {
		Boundaries boundaries = new Boundaries(Vocabulary.get().type(type), asOf);
		patterns.stream()
			.flatMap((pattern) -> pattern.constraints().stream())
			.filter((constraint) -> constraint.binding() == null)
			.forEach((constraint) -> boundaries.visit(constraint.expression()));
		return boundaries.result();
	}

	private void visit(Expression expression) {
		if (expression instanceof Expression.Negation negation) {
			visit(negation.operand());
		}
		else if (expression instanceof Expression.Combination combination) {
			visit(combination.left());
			visit(combination.right());
		}
		else if (expression instanceof Expression.Comparison comparison
				&& comparison.left() instanceof Expression.Property property
				&& comparison.right() instanceof Literal literal) {
			add(property.name(), List.of(literal));
		}
		else if (expression instanceof Expression.Membership membership
				&& membership.left() instanceof Expression.Property property) {
			add(property.name(), membership.values());
		}
		else if (expression instanceof Expression.Call call) {
			add(call.name(), call.arguments());
		}
		else if (expression instanceof Expression.Property property) {
			add(property.name(), List.of());
		}
	}

	/** The part that a word of a type depends on. */
	static String partOf(WordType type, String word) {
		Map<String, Class<?>> parts = Records.parts(type.type());
		if (parts.containsKey(word)) {
			return word;
		}
		if (EVENT.contains(word) || word.equals("tanggal") || word.equals("tahun")) {
			return List.of("lama", "tahun", "tanggal", "mulai")
				.stream()
				.filter(parts::containsKey)
				.findFirst()
				.orElseThrow();
		}
		return word.equals("nilai") ? "tepat" : BEHIND.get(word);
	}

	private void add(String word, List<Literal> literals) {
		String part = partOf(this.type, word);
		Class<?> holds = this.parts.get(part);
		Set<Object> found = this.values.computeIfAbsent(part, (key) -> new LinkedHashSet<>());
		if (holds == String.class) {
			texts(part, word, literals, found);
		}
		else if (holds == boolean.class) {
			found.addAll(List.of(true, false));
		}
		else if (holds == LocalDate.class) {
			dates(word, literals, found);
		}
		else if (holds == Lama.class) {
			literals.forEach((literal) -> lengths(word, literal, found));
		}
		else if (holds == List.class) {
			List<Object> all = literals.stream().map(Literal::value).toList();
			found.addAll(List.of(all, all.subList(1, all.size())));
		}
		else {
			literals.forEach((literal) -> number(part, word, literal));
		}
		if (Nullable.is(this.type, part)) {
			found.add(Nullable.EMPTY);
		}
	}

	private void texts(String part, String word, List<Literal> literals, Set<Object> found) {
		found.addAll(this.type.choices(part));
		if (found.isEmpty() && part.equals(word)) {
			found.add(OTHER);
		}
		literals.stream().map(Literal::value).filter(String.class::isInstance).forEach(found::add);
	}

	private void number(String part, String word, Literal literal) {
		if (!(literal.value() instanceof Number written)) {
			return;
		}
		TreeSet<BigDecimal> sorted = this.numbers.computeIfAbsent(part, (key) -> new TreeSet<>());
		BigDecimal number = Matching.decimal(written);
		if (EVENT.contains(word)) {
			BigDecimal year = BigDecimal.valueOf(this.asOf.getYear()).subtract(number);
			sorted.add(year.add(BigDecimal.ONE).min(BigDecimal.valueOf(this.asOf.getYear())));
			sorted.add(year);
		}
		else {
			sorted.add(word.equals("kesenjangan") ? FactMaker.STANDARD.subtract(number) : number);
		}
	}

	private void dates(String word, List<Literal> literals, Set<Object> found) {
		int count = (!literals.isEmpty() && literals.get(0).value() instanceof Integer whole) ? whole : 0;
		boolean unit = literals.size() == 2 && literals.get(1).value() instanceof String;
		for (Literal literal : unit ? literals.subList(0, 1) : literals) {
			if (!unit && literal.value() instanceof Integer years) {
				around(this.asOf.minusYears(years), found);
				around(this.asOf.minusYears(years + 1L), found);
			}
		}
		if (unit) {
			String name = (String) literals.get(1).value();
			around(back(this.asOf, word.equals("pensiunDalam") ? -count : count, name), found);
		}
		if (literals.isEmpty()) {
			around(this.asOf, found);
		}
	}

	private static void around(LocalDate date, Set<Object> found) {
		found.addAll(List.of(date, date.minusDays(1), date.plusDays(1)));
	}

	private static LocalDate back(LocalDate from, int count, String unit) {
		return switch (unit) {
			case "TAHUN" -> from.minusYears(count);
			case "BULAN" -> from.minusMonths(count);
			default -> from.minusDays(count);
		};
	}

	private static void lengths(String word, Literal literal, Set<Object> found) {
		if (literal.value() instanceof Integer count) {
			int days = count * DAYS_A_MONTH * (word.equals("bulan") ? 1 : MONTHS_A_YEAR);
			found.add(new Lama(days));
			found.add(new Lama(days + 1));
			found.add(new Lama(Math.max(0, days - 1)));
			found.add(Lama.KOSONG);
		}
	}

	private Map<String, List<Object>> result() {
		this.numbers.forEach((part, sorted) -> {
			Choices.Range range = this.type.choices().ranges().get(part);
			this.values.get(part)
				.addAll((range != null) ? Numbers.within(range) : Numbers.around(sorted, isWhole(part)));
		});
		this.values.forEach((part, set) -> {
			if (set.equals(Set.of(Nullable.EMPTY))) {
				set.add(something(this.parts.get(part)));
			}
		});
		Map<String, List<Object>> lists = new TreeMap<>();
		this.values.forEach((part, set) -> {
			if (!set.isEmpty()) {
				lists.put(part, new ArrayList<>(set));
			}
		});
		return lists;
	}

	/** A value where rules only ask whether there is one. */
	private Object something(Class<?> holds) {
		if (holds == LocalDate.class) {
			return this.asOf.minusMonths(1);
		}
		return (holds == Integer.class) ? (Object) 1 : (holds == String.class) ? OTHER : BigDecimal.ONE;
	}

	private boolean isWhole(String part) {
		return this.parts.get(part) != BigDecimal.class;
	}

}
