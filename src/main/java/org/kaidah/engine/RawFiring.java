package org.kaidah.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Condition;
import org.kaidah.vocabulary.Simpulan;

/** A firing as reported, cheap to keep; put into words only when somebody asks for it. */
record RawFiring(TraceLayout layout, Object[] facts, Object[] values, List<Simpulan> drawn) {

	RawFiring(TraceLayout layout, Object[] facts, Object[] values) {
		this(layout, facts, values, new ArrayList<>(1));
	}

	Firing firing() {
		List<Use> uses = new ArrayList<>();
		for (int i = 0; i < this.facts.length; i++) {
			Condition.Pattern pattern = this.layout.patterns().get(i);
			if (this.facts[i] instanceof List<?> gathered) {
				gathered.stream()
					.sorted(Comparator.comparing((fact) -> Canonical.forms(List.of(fact)), Arrays::compareUnsigned))
					.forEach((fact) -> uses.add(new Use(fact, pattern)));
			}
			else {
				uses.add(new Use(this.facts[i], pattern));
			}
		}
		Map<String, Object> bound = new LinkedHashMap<>();
		for (int i = 0; i < this.values.length; i++) {
			bound.put(this.layout.values().get(i), this.values[i]);
		}
		return new Firing(this.layout.rule(), uses, bound, List.copyOf(this.drawn));
	}

}
