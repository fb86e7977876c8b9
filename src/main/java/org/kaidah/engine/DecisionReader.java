package org.kaidah.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.kaidah.engine.language.Rule;
import org.kaidah.engine.language.Vocabulary;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Simpulan;

/**
 * Reads a stored decision back: nothing is evaluated again, so what is shown is what was
 * decided.
 */
public final class DecisionReader {

	private static final Map<String, Constructor<?>> MAKERS = new ConcurrentHashMap<>();

	private final byte[] bytes;

	private int at;

	private Object[] values = new Object[0];

	private final List<Object> known;

	private DecisionReader(byte[] bytes, List<Fakta> facts) {
		this.bytes = bytes;
		this.known = new ArrayList<>(facts);
	}

	/**
	 * The decision of stored bytes.
	 * @param facts the facts as they were projected for it, in that order
	 * @param rules the rules of its edition
	 * @throws IllegalArgumentException if the bytes are not those of a decision, or not
	 * of one about these facts and rules
	 */
	public static Decision decision(byte[] bytes, List<Fakta> facts, List<Rule> rules) {
		try {
			return new DecisionReader(bytes, facts).read(facts, inOrder(rules));
		}
		catch (IndexOutOfBoundsException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/** The order in which stored decisions number the rules of an edition. */
	private static List<Rule> inOrder(List<Rule> rules) {
		return rules.stream().sorted(Comparator.comparing(Rule::code, Codes.ORDER)).toList();
	}

	private Decision read(List<Fakta> facts, List<Rule> rules) {
		if (number() != DecisionWriter.VERSION) {
			throw new IllegalArgumentException();
		}
		this.values = new Object[number()];
		for (int i = 0; i < this.values.length; i++) {
			RecordBytes.Kind kind = RecordBytes.Kind.values()[number()];
			int length = number();
			this.values[i] = kind.read(new String(this.bytes, this.at, length, StandardCharsets.UTF_8));
			this.at += length;
		}
		Set<Simpulan> conclusions = new LinkedHashSet<>();
		for (int left = number(); left > 0; left--) {
			conclusions.add(conclusion());
		}
		this.known.addAll(conclusions);
		List<EvaluationError> errors = new ArrayList<>();
		for (int left = number(); left > 0; left--) {
			errors.add(error());
		}
		List<RawFiring> firings = new ArrayList<>();
		for (int left = number(); left > 0; left--) {
			firings.add(firing(rules, facts.size()));
		}
		return new Decision(facts, conclusions, firings, errors);
	}

	private Simpulan conclusion() {
		Constructor<?> maker = MAKERS.computeIfAbsent((String) value(), DecisionReader::maker);
		Object[] components = new Object[maker.getParameterCount()];
		int stored = number();
		for (int i = 0; i < stored; i++) {
			components[i] = value();
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
		String key = (String) value();
		List<String> arguments = new ArrayList<>();
		for (int left = number(); left > 0; left--) {
			arguments.add((String) value());
		}
		return new EvaluationError(key, arguments);
	}

	private RawFiring firing(List<Rule> rules, int facts) {
		int order = number();
		TraceLayout layout = new TraceLayout(rules.get(order), order);
		Object[] used = new Object[number()];
		for (int i = 0; i < used.length; i++) {
			layout.used(number());
			used[i] = this.known.get(number());
		}
		Object[] bound = new Object[number()];
		for (int i = 0; i < bound.length; i++) {
			layout.value((String) value());
			bound[i] = value();
		}
		List<Simpulan> drawn = new ArrayList<>();
		for (int left = number(); left > 0; left--) {
			drawn.add((Simpulan) this.known.get(facts + number()));
		}
		return new RawFiring(layout, used, bound, drawn);
	}

	private Object value() {
		return this.values[number()];
	}

	private int number() {
		int number = 0;
		int shift = 0;
		byte next;
		do {
			next = this.bytes[this.at++];
			number |= (next & 0x7f) << shift;
			shift += 7;
		}
		while (next < 0);
		return number;
	}

}
