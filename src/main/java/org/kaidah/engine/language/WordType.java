package org.kaidah.engine.language;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Peristiwa;
import org.kaidah.vocabulary.Simpulan;
import org.kaidah.vocabulary.Waktu;

/**
 * A fact or conclusion as rules see it.
 *
 * @param input whether it is a fact; only conclusions may be inserted
 * @param properties what a constraint may name, with its kind
 * @param methods windows and tests with literal arguments
 * @param makers constructors (under the empty name) and factories, with the names and
 * kinds of their parameters
 * @param choices what some properties can hold at all
 */
public record WordType(String name, Class<?> type, boolean input, Map<String, Word> properties,
		Map<String, List<ValueKind>> methods, Map<String, List<Map<String, ValueKind>>> makers, Choices choices) {

	private static final Set<String> NOT_WORDS = Set.of("hashCode", "toString", "equals", "kunci", "sudahTerjadi",
			"getClass", "notify", "notifyAll", "wait");

	/** Looked up for every value of a grid, and reflection is slow. */
	private static final ClassValue<Map<String, List<String>>> PARAMETERS = new ClassValue<>() {

		@Override
		protected Map<String, List<String>> computeValue(Class<?> type) {
			return words(type).stream()
				.filter((method) -> method.getParameterCount() > 0 && !Modifier.isStatic(method.getModifiers()))
				.collect(Collectors.toMap(Method::getName,
						(method) -> Arrays.stream(method.getParameters()).map(Parameter::getName).toList(),
						(first, second) -> first));
		}

	};

	/** A property: how to read it, and its kind. */
	public record Word(Function<Object, Object> reader, ValueKind kind) {

		/** The property that a method gives. */
		public static Word of(Method accessor, ValueKind kind) {
			return new Word(Reader.of(accessor), kind);
		}

		/** Its value in a fact or conclusion. */
		public Object of(Object fact) {
			return this.reader.apply(fact);
		}

	}

	static WordType of(Class<?> type, boolean input) {
		Map<String, Word> properties = new LinkedHashMap<>();
		for (RecordComponent component : type.getRecordComponents()) {
			properties.put(component.getName(), Word.of(component.getAccessor(), ValueKind.of(component.getType())));
		}
		Map<String, List<ValueKind>> methods = new LinkedHashMap<>();
		Map<String, List<Map<String, ValueKind>>> makers = new LinkedHashMap<>();
		for (Method method : words(type)) {
			if (Modifier.isStatic(method.getModifiers())) {
				if (method.getReturnType() == type) {
					makers.computeIfAbsent(method.getName(), (key) -> new ArrayList<>()).add(parameters(method));
				}
			}
			else if (method.getParameterCount() == 0) {
				properties.putIfAbsent(method.getName(), Word.of(method, ValueKind.of(method.getReturnType())));
			}
			else {
				methods.put(method.getName(), Arrays.stream(method.getParameterTypes())
					.map((parameter) -> ValueKind.of(parameter.isArray() ? parameter.getComponentType() : parameter))
					.toList());
			}
		}
		if (!input) {
			makers.put("",
					Arrays.stream(type.getConstructors())
						.sorted(Comparator.comparing(Constructor::toString))
						.map(WordType::parameters)
						.toList());
		}
		return new WordType(type.getSimpleName(), type, input, properties, methods, makers, Choices.of(type));
	}

	private static List<Method> words(Class<?> type) {
		return Arrays.stream(type.getMethods())
			.filter((method) -> !NOT_WORDS.contains(method.getName()) && !method.isBridge() && !method.isSynthetic())
			.filter((method) -> method.getDeclaringClass() != Fakta.class
					&& method.getDeclaringClass() != Simpulan.class && method.getDeclaringClass() != Peristiwa.class)
			.sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
			.toList();
	}

	/**
	 * A constructor's parameters bear the names of the record's components; a factory's
	 * must be compiled with their names.
	 */
	private static Map<String, ValueKind> parameters(Executable executable) {
		RecordComponent[] components = executable.getDeclaringClass().getRecordComponents();
		Map<String, ValueKind> parameters = new LinkedHashMap<>();
		for (int i = 0; i < executable.getParameterCount(); i++) {
			String own = executable.getParameters()[i].getName();
			boolean constructor = executable instanceof Constructor;
			parameters.put(constructor ? components[i].getName() : own,
					ValueKind.of(executable.getParameterTypes()[i]));
		}
		return parameters;
	}

	/** Whether the property has a value whatever is known. */
	boolean neverEmpty(String property) {
		return Arrays.stream(this.type.getMethods())
			.anyMatch((candidate) -> candidate.getName().equals(property) && candidate.getParameterCount() == 0
					&& candidate.getReturnType().isPrimitive());
	}

	/** Whether the method takes any number of texts. */
	public boolean takesList(String method) {
		return Arrays.stream(this.type.getMethods())
			.anyMatch((candidate) -> candidate.getName().equals(method) && candidate.isVarArgs());
	}

	/**
	 * The parameters' names of the constructor or factory with that many arguments.
	 * @param factory the factory's name, or {@code null} for the constructor
	 */
	public List<String> parameters(String factory, int count) {
		return this.makers.getOrDefault((factory != null) ? factory : "", List.of())
			.stream()
			.filter((parameters) -> parameters.size() == count)
			.findFirst()
			.map((parameters) -> List.copyOf(parameters.keySet()))
			.orElse(List.of());
	}

	/**
	 * The only values that a property can have in the data; empty where any text will do.
	 */
	public List<String> choices(String property) {
		return this.choices.texts().getOrDefault(property, List.of());
	}

	/** The names of a method's parameters; a list of texts has one name. */
	public List<String> methodParameters(String method) {
		return PARAMETERS.get(this.type).getOrDefault(method, List.of());
	}

	/** The units that a window of this type may be given in. */
	public List<String> units() {
		return this.properties.containsKey("tahun") ? Waktu.SATUAN.subList(0, 1) : Waktu.SATUAN;
	}

}
