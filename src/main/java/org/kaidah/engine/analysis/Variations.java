package org.kaidah.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.kaidah.vocabulary.Bertahun;
import org.kaidah.vocabulary.Fakta;

/** Changes people in one thing at a time, to what rules can tell apart. */
final class Variations {

	private static final Set<String> NAMES = Set.of("nama", "aspek", "standar", "id", "acuan");

	private final Probes probes;

	Variations(Probes probes) {
		this.probes = probes;
	}

	/** Everything that one change makes of facts. */
	List<Change> of(List<Fakta> facts) {
		List<Change> varied = new ArrayList<>();
		for (Map.Entry<String, Map<String, List<Object>>> type : this.probes.values().entrySet()) {
			List<Fakta> own = Rows.of(facts, type.getKey());
			if (!own.isEmpty() && !type.getKey().equals("Sasaran") && !type.getKey().equals("Asesmen")) {
				List<List<Fakta>> changed = Rows.TOGETHER.contains(type.getKey()) ? List.of(own)
						: own.stream().map(List::of).toList();
				changed.forEach((some) -> type.getValue()
					.forEach((part, values) -> values.forEach((value) -> change(facts, some, part, value, varied))));
				remove(facts, own, type.getKey(), varied);
			}
		}
		this.probes.additions().forEach((addition) -> {
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
			varied
				.add(new Change(facts.stream().filter((fact) -> !Rows.is(fact, type)).toList(), type, own, null, true));
		}
	}

	private static void change(List<Fakta> facts, List<Fakta> some, String part, Object value, List<Change> varied) {
		Object plain = (value != Nullable.EMPTY) ? value : null;
		if (!NAMES.contains(part) && !Objects.equals(Records.values(some.get(0)).get(part), plain)) {
			add(new Change(Rows.changed(facts, some, Map.of(part, value)), some.get(0).getClass().getSimpleName(), some,
					part, plain == null), varied);
		}
	}

	/** Unless it would give somebody two results for one year. */
	private static void add(Change change, List<Change> varied) {
		List<Integer> years = change.facts()
			.stream()
			.filter((fact) -> Rows.YEARLY.contains(change.type()) && Rows.is(fact, change.type()))
			.map((fact) -> ((Bertahun) fact).tahun())
			.toList();
		if (years.size() == Set.copyOf(years).size()) {
			varied.add(change);
		}
	}

}
