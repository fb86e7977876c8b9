package org.kaidah.rulebook;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.kaidah.engine.language.Vocabulary;
import org.kaidah.engine.language.WordType;
import org.kaidah.rulebook.YamlNode.BadYaml;
import org.kaidah.vocabulary.Asesmen;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Kompetensi;
import org.kaidah.vocabulary.Potensi;

/**
 * Makes facts of the vocabulary from rows written in a scenario; identity and as-of date
 * are supplied here.
 */
final class FactBinder {

	static final List<String> SUPPLIED = List.of("id", "acuan");

	private static final List<String> ENDS = List.of("selesai", "tanggal");

	private final LocalDate asOf;

	FactBinder(LocalDate asOf) {
		this.asOf = asOf;
	}

	/** The word of the vocabulary for a key in a scenario, or {@code null}. */
	static WordType typeOf(String key) {
		WordType type = key.isEmpty() ? null
				: Vocabulary.get().type(Character.toUpperCase(key.charAt(0)) + key.substring(1));
		boolean written = type != null && type.input() && type.type() != Asesmen.class;
		return written ? type : null;
	}

	/** The properties that are written of a type; the others are supplied. */
	static List<String> written(WordType type) {
		return Arrays.stream(type.type().getRecordComponents())
			.map(RecordComponent::getName)
			.filter((name) -> !SUPPLIED.contains(name))
			.toList();
	}

	List<Fakta> facts(Example person) throws BadYaml {
		List<Fakta> facts = new ArrayList<>();
		for (Map.Entry<String, List<Map<String, YamlNode>>> entry : person.rows().entrySet()) {
			int number = 0;
			for (Map<String, YamlNode> row : entry.getValue()) {
				facts.add(fact(typeOf(entry.getKey()), row, entry.getKey() + '#' + ++number));
			}
		}
		facts.addAll(Asesmen.dari(of(facts, Kompetensi.class), of(facts, Potensi.class)));
		return facts;
	}

	private static <T> List<T> of(List<Fakta> facts, Class<T> type) {
		return facts.stream().filter(type::isInstance).map(type::cast).toList();
	}

	private Fakta fact(WordType type, Map<String, YamlNode> row, String id) throws BadYaml {
		RecordComponent[] components = type.type().getRecordComponents();
		List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
		for (Map.Entry<String, YamlNode> field : row.entrySet()) {
			if (!names.contains(field.getKey()) || SUPPLIED.contains(field.getKey())) {
				throw field.getValue().bad("scenario.property", type.name(), field.getKey(), String.join(", ", names));
			}
		}
		Object[] values = new Object[components.length];
		Class<?>[] types = new Class<?>[components.length];
		for (int i = 0; i < components.length; i++) {
			types[i] = components[i].getType();
			values[i] = value(components[i], row.get(components[i].getName()), id);
			if (values[i] == null && types[i].isPrimitive()) {
				throw row.values().iterator().next().bad("scenario.missing", type.name(), components[i].getName());
			}
		}
		try {
			Constructor<?> constructor = type.type().getConstructor(types);
			return (Fakta) constructor.newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Object value(RecordComponent component, YamlNode node, String id) throws BadYaml {
		Class<?> type = component.getType();
		if (component.getName().equals("id")) {
			return id;
		}
		if (component.getName().equals("acuan")) {
			return this.asOf;
		}
		String text = (node != null) ? node.text() : null;
		if (text == null) {
			boolean end = type == LocalDate.class && ENDS.contains(component.getName());
			return end ? this.asOf : (type == boolean.class) ? Boolean.FALSE : null;
		}
		try {
			return convert(type, text);
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			throw node.bad("scenario.value", component.getName(), text);
		}
	}

	private static Object convert(Class<?> type, String text) {
		if (type == LocalDate.class) {
			return LocalDate.parse(text);
		}
		if (type == BigDecimal.class) {
			return new BigDecimal(text);
		}
		if (type == int.class || type == Integer.class) {
			return Integer.valueOf(text);
		}
		if (type == boolean.class) {
			return switch (text) {
				case "ya", "true" -> true;
				case "tidak", "false" -> false;
				default -> throw new IllegalArgumentException(text);
			};
		}
		return text;
	}

}
