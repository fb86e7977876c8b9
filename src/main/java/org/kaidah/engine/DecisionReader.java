package org.kaidah.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.kaidah.engine.language.Vocabulary;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Simpulan;

/** Reads what a {@link DecisionWriter} wrote. */
final class DecisionReader {

	private static final Map<String, Constructor<?>> MAKERS = new ConcurrentHashMap<>();

	private final ByteReader in;

	private final List<Fakta> facts;

	private final List<List<TraceLayout>> layouts;

	private final List<Object> known;

	/**
	 * @param layouts what the ways through each rule report, in the order of codes
	 */
	DecisionReader(ByteReader in, List<Fakta> facts, List<List<TraceLayout>> layouts) {
		this.in = in;
		this.facts = facts;
		this.layouts = layouts;
		this.known = new ArrayList<>(facts);
	}

	Decision read() {
		if (this.in.number() != DecisionFormat.VERSION) {
			throw new IllegalArgumentException();
		}
		Set<Simpulan> conclusions = new LinkedHashSet<>();
		for (int left = this.in.number(); left > 0; left--) {
			conclusions.add(conclusion());
		}
		this.known.addAll(conclusions);
		List<EvaluationError> errors = new ArrayList<>();
		for (int left = this.in.number(); left > 0; left--) {
			errors.add(error());
		}
		List<RawFiring> firings = new ArrayList<>();
		for (int left = this.in.number(); left > 0; left--) {
			firings.add(firing());
		}
		return new Decision(this.facts, conclusions, firings, errors);
	}

	private Simpulan conclusion() {
		Constructor<?> maker = MAKERS.computeIfAbsent((String) this.in.value(), DecisionReader::maker);
		Object[] components = new Object[maker.getParameterCount()];
		int stored = this.in.number();
		for (int i = 0; i < stored; i++) {
			components[i] = this.in.value();
		}
		try {
			return (Simpulan) maker.newInstance(components);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static Constructor<?> maker(String name) {
		Class<?> type = Vocabulary.get().type(name).type();
		try {
			return type.getDeclaredConstructor(
					Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private EvaluationError error() {
		String key = (String) this.in.value();
		List<String> arguments = new ArrayList<>();
		((List<?>) this.in.value()).forEach((argument) -> arguments.add((String) argument));
		return new EvaluationError(key, arguments);
	}

	private RawFiring firing() {
		List<TraceLayout> ways = this.layouts.get(this.in.number());
		TraceLayout layout = ways.get((ways.size() > 1) ? this.in.number() : 0);
		Object[] facts = new Object[layout.facts().size()];
		for (int i = 0; i < facts.length; i++) {
			facts[i] = layout.gathers(i) ? gathered() : this.known.get(this.in.number());
		}
		Object[] values = new Object[layout.values().size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = this.in.value();
		}
		List<Simpulan> drawn = new ArrayList<>();
		for (int left = this.in.number(); left > 0; left--) {
			drawn.add((Simpulan) this.known.get(this.facts.size() + this.in.number()));
		}
		return new RawFiring(layout, facts, values, drawn);
	}

	private List<Object> gathered() {
		List<Object> gathered = new ArrayList<>();
		for (int left = this.in.number(); left > 0; left--) {
			gathered.add(this.known.get(this.in.number()));
		}
		return gathered;
	}

}
