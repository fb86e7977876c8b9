package org.kaidah.engine.analysis;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes facts and conclusions from the values of their parts. */
final class Records {

	private static final Map<Class<?>, Constructor<?>> MAKERS = new ConcurrentHashMap<>();

	private static final Map<Class<?>, List<RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();

	private static final Map<Class<?>, Map<String, Class<?>>> PARTS = new ConcurrentHashMap<>();

	private Records() {
	}

	private static List<RecordComponent> components(Class<?> type) {
		return COMPONENTS.computeIfAbsent(type, (record) -> List.of(record.getRecordComponents()));
	}

	/** The names of a type's parts and what they hold. */
	static Map<String, Class<?>> parts(Class<?> type) {
		return PARTS.computeIfAbsent(type, (record) -> {
			Map<String, Class<?>> parts = new LinkedHashMap<>();
			components(record).forEach((component) -> parts.put(component.getName(), component.getType()));
			return Collections.unmodifiableMap(parts);
		});
	}

	/** A fact with these parts; what is not named is empty, nought or false. */
	static Object of(Class<?> type, Map<String, Object> values) {
		Object[] arguments = components(type).stream()
			.map((component) -> fitting(component.getType(), values.get(component.getName())))
			.toArray();
		try {
			return MAKERS.computeIfAbsent(type, Records::maker).newInstance(arguments);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Constructor<?> maker(Class<?> type) {
		Class<?>[] types = components(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
		try {
			return type.getConstructor(types);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The values of a fact's parts. */
	static Map<String, Object> values(Object fact) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (RecordComponent component : components(fact.getClass())) {
			try {
				values.put(component.getName(), component.getAccessor().invoke(fact));
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return values;
	}

	/** The fact with some parts changed. */
	static Object with(Object fact, Map<String, Object> changed) {
		Map<String, Object> values = values(fact);
		values.putAll(changed);
		return of(fact.getClass(), values);
	}

	private static Object fitting(Class<?> type, Object value) {
		if (value == null) {
			return (type == boolean.class) ? (Object) Boolean.FALSE
					: (type == int.class) ? (Object) 0 : (type == List.class) ? List.of() : null;
		}
		if (value instanceof Number number && type == BigDecimal.class) {
			return Matching.decimal(number);
		}
		return (value instanceof BigDecimal decimal && type != Object.class) ? (Object) decimal.intValue() : value;
	}

}
