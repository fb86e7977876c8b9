package org.kaidah.engine.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.kaidah.engine.analysis.People.Person;
import org.kaidah.engine.language.Condition;
import org.kaidah.engine.language.Rule;
import org.kaidah.vocabulary.Bertahun;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Lama;

/** Changes people in one thing at a time, to what rules can tell apart. */
final class Variations {

	/** Rows that are assessed together, so that one changed alone says little. */
	private static final Set<String> TOGETHER = Set.of("Kompetensi", "Potensi");

	private static final Set<String> NAMES = Set.of("nama", "aspek", "standar", "id", "acuan");

	private static final List<Object> PROBES = List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(5),
			BigDecimal.valueOf(100));

	private static final int DAYS_A_YEAR = 360;

	/** Rows of which there is one a year. */
	static final Set<String> YEARLY = Set.of("Kinerja", "UmpanBalik");

	private final FactMaker maker;

	private final Map<String, Map<String, List<Object>>> values = new LinkedHashMap<>();

	private final List<Fakta> additions = new ArrayList<>();

	/**
	 * What one change makes of somebody's facts.
	 *
	 * @param type what was changed
	 * @param rows which of them
	 * @param part the part changed, or {@code null} where rows went or came
	 * @param removed whether something is known no longer
	 */
	record Change(List<Fakta> facts, String type, List<Fakta> rows, String part, boolean removed) {
	}

	Variations(List<Rule> rules, FactMaker maker) {
		this.maker = maker;
		Map<String, List<Condition.Pattern>> patterns = new LinkedHashMap<>();
		rules.stream()
			.flatMap((rule) -> rule.conditions().stream())
			.flatMap(Row::everyPattern)
			.forEach((pattern) -> patterns.computeIfAbsent(pattern.type(), (type) -> new ArrayList<>()).add(pattern));
		patterns.forEach((type, all) -> this.values.put(type, Alike.merged(maker.boundaries(type, all), all)));
		addNumbers();
		addDates();
		patterns.forEach(this::addFacts);
	}

	LocalDate asOf() {
		return this.maker.asOf();
	}

	/** Numbers in the data that only conclusions are computed from. */
	private void addNumbers() {
		this.values.forEach((type, parts) -> {
			Subject subject = new Subject(type, Map.of());
			if (subject.isInput()) {
				Records.parts(subject.word().type()).forEach((part, holds) -> {
					if (holds == BigDecimal.class) {
						parts.computeIfAbsent(part, (key) -> PROBES);
					}
				});
			}
		});
	}

	/** Periods begin so that they are as long as rules ask; assessments are as old. */
	private void addDates() {
		List<Object> starts = new ArrayList<>();
		this.values.getOrDefault("Masa", Map.of())
			.getOrDefault("lama", List.of())
			.forEach((length) -> starts.add(asOf().minusYears(((Lama) length).jumlahHari() / DAYS_A_YEAR)));
		this.values.computeIfPresent("MasaJabatan", (type, parts) -> with(parts, "mulai", starts));
		List<Object> assessed = this.values.getOrDefault("Asesmen", Map.of()).getOrDefault("tanggal", List.of());
		TOGETHER
			.forEach((each) -> this.values.computeIfPresent(each, (type, parts) -> with(parts, "tanggal", assessed)));
	}

	private static Map<String, List<Object>> with(Map<String, List<Object>> parts, String part, List<Object> more) {
		Set<Object> all = new LinkedHashSet<>(parts.getOrDefault(part, List.of()));
		all.addAll(more);
		Map<String, List<Object>> changed = new TreeMap<>(parts);
		changed.put(part, List.copyOf(all));
		return changed;
	}

	/** Facts that somebody might have as well, one for each pattern. */
	private void addFacts(String type, List<Condition.Pattern> patterns) {
		boolean singular = type.equals("Pegawai") || type.equals("Sasaran") || type.equals("Asesmen");
		if (singular || TOGETHER.contains(type) || !new Subject(type, Map.of()).isInput()) {
			return;
		}
		for (Condition.Pattern pattern : patterns) {
			this.maker.all(type, List.of(pattern))
				.stream()
				.filter((fact) -> Matching.matches(pattern, fact))
				.findFirst()
				.map(Fakta.class::cast)
				.filter((fact) -> !this.additions.contains(fact))
				.ifPresent(this.additions::add);
		}
	}

	/** Everything that one change makes of facts. */
	List<Change> of(List<Fakta> facts) {
		List<Change> varied = new ArrayList<>();
		for (Map.Entry<String, Map<String, List<Object>>> type : this.values.entrySet()) {
			List<Fakta> own = facts.stream().filter((fact) -> is(fact, type.getKey())).toList();
			if (!own.isEmpty() && !type.getKey().equals("Sasaran") && !type.getKey().equals("Asesmen")) {
				List<List<Fakta>> changed = TOGETHER.contains(type.getKey()) ? List.of(own)
						: own.stream().map(List::of).toList();
				changed.forEach((some) -> type.getValue()
					.forEach((part, values) -> values.forEach((value) -> change(facts, some, part, value, varied))));
				remove(facts, own, type.getKey(), varied);
			}
		}
		this.additions.forEach((addition) -> {
			List<Fakta> more = new ArrayList<>(facts);
			more.add(addition);
			add(new Change(more, addition.getClass().getSimpleName(), List.of(addition), null, false), varied);
		});
		return varied;
	}

	private static void remove(List<Fakta> facts, List<Fakta> own, String type, List<Change> varied) {
		if (!type.equals("Pegawai")) {
			own.forEach((fact) -> varied
				.add(new Change(facts.stream().filter((it) -> it != fact).toList(), type, List.of(fact), null, true)));
			varied.add(new Change(facts.stream().filter((fact) -> !is(fact, type)).toList(), type, own, null, true));
		}
	}

	private static boolean is(Fakta fact, String type) {
		return fact.getClass().getSimpleName().equals(type);
	}

	private static void change(List<Fakta> facts, List<Fakta> some, String part, Object value, List<Change> varied) {
		Object plain = (value != Nullable.EMPTY) ? value : null;
		if (!NAMES.contains(part) && !Objects.equals(Records.values(some.get(0)).get(part), plain)) {
			add(new Change(changed(facts, some, Map.of(part, value)), some.get(0).getClass().getSimpleName(), some,
					part, plain == null), varied);
		}
	}

	/** Unless it would give somebody two results for one year. */
	private static void add(Change change, List<Change> varied) {
		List<Integer> years = change.facts()
			.stream()
			.filter((fact) -> YEARLY.contains(change.type()) && is(fact, change.type()))
			.map((fact) -> ((Bertahun) fact).tahun())
			.toList();
		if (years.size() == Set.copyOf(years).size()) {
			varied.add(change);
		}
	}

	/** Facts of which some have other parts. */
	static List<Fakta> changed(List<Fakta> facts, List<Fakta> some, Map<String, Object> parts) {
		Map<String, Object> plain = new LinkedHashMap<>();
		parts.forEach((part, value) -> plain.put(part, (value != Nullable.EMPTY) ? value : null));
		return facts.stream().map((fact) -> some.contains(fact) ? (Fakta) Records.with(fact, plain) : fact).toList();
	}

	/**
	 * People like somebody, but for what would bring about a situation: what it takes
	 * from the data is set, and numbers in the data are moved until a computed number
	 * fits.
	 */
	List<Person> towards(Person base, Situation wanted, Map<Subject, Set<String>> words, People people) {
		List<Fakta> facts = base.facts();
		for (Map.Entry<Subject, Object> entry : wanted.facts().entrySet()) {
			if (entry.getKey().isInput()) {
				facts = placed(facts, entry.getKey(), entry.getValue(), words.getOrDefault(entry.getKey(), Set.of()));
			}
		}
		Person start = (facts == base.facts()) ? base : people.decide(facts);
		List<Person> found = new ArrayList<>(List.of(start));
		wanted.facts().forEach((subject, fact) -> {
			if (!subject.isInput()) {
				found.addAll(new Approach(people, subject, fact).from(start, movable(start.facts())));
			}
		});
		return found;
	}

	private static List<Fakta> placed(List<Fakta> facts, Subject subject, Object wanted, Set<String> words) {
		Map<String, Object> all = Records.values(wanted);
		Map<String, Object> parts = new LinkedHashMap<>();
		words.stream()
			.map((word) -> Boundaries.partOf(subject.word(), word))
			.forEach((part) -> parts.put(part, (all.get(part) != null) ? all.get(part) : Nullable.EMPTY));
		List<Fakta> own = facts.stream().filter(subject::includes).limit(1).toList();
		if (own.isEmpty()) {
			List<Fakta> more = new ArrayList<>(facts);
			more.add((Fakta) wanted);
			return more;
		}
		return changed(facts, own, parts);
	}

	/** Groups of rows with a number that can be moved. */
	private Map<List<Fakta>, String> movable(List<Fakta> facts) {
		Map<List<Fakta>, String> movable = new LinkedHashMap<>();
		this.values.keySet()
			.forEach((type) -> Records.parts(new Subject(type, Map.of()).word().type()).forEach((part, holds) -> {
				List<Fakta> own = facts.stream().filter((fact) -> is(fact, type)).toList();
				if (holds == BigDecimal.class && !own.isEmpty() && !part.equals("standar")) {
					movable.put(own, part);
				}
			}));
		return movable;
	}

}
