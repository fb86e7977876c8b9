package org.kaidah.personnel;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads one kind of record from the JSON array of its components. A run reads everybody's
 * dossier, and binding by property takes several times the time of this.
 */
final class RecordArray {

	private static final MethodType MAKER = MethodType.methodType(Object.class, Object[].class);

	/** What a component is. */
	private enum Kind {

		TEXT, DATE, DECIMAL, INTEGER, RECORD, LIST, MAP

	}

	/**
	 * How a component is read.
	 *
	 * @param record how the record is read that it is, or {@code null}
	 * @param element how its elements are read, or {@code null}
	 */
	private record Component(Kind kind, RecordArray record, Component element) {

		static Component of(Type type) {
			if (type instanceof ParameterizedType generic) {
				Type[] of = generic.getActualTypeArguments();
				return new Component((generic.getRawType() == List.class) ? Kind.LIST : Kind.MAP, null,
						Component.of(of[of.length - 1]));
			}
			if (((Class<?>) type).isRecord()) {
				return new Component(Kind.RECORD, new RecordArray((Class<?>) type), null);
			}
			return new Component(kind((Class<?>) type), null, null);
		}

		private static Kind kind(Class<?> type) {
			if (type == String.class) {
				return Kind.TEXT;
			}
			if (type == LocalDate.class) {
				return Kind.DATE;
			}
			return (type == BigDecimal.class) ? Kind.DECIMAL : Kind.INTEGER;
		}

		Object read(JsonCursor json) {
			return json.nothing() ? null : switch (this.kind) {
				case TEXT -> json.text();
				case DATE -> json.date();
				case DECIMAL -> json.decimal();
				case INTEGER -> json.integer();
				case RECORD -> this.record.read(json);
				case LIST -> list(json);
				case MAP -> map(json);
			};
		}

		private List<Object> list(JsonCursor json) {
			json.expect('[');
			if (json.next(']')) {
				return List.of();
			}
			List<Object> list = new ArrayList<>();
			do {
				list.add(this.element.read(json));
			}
			while (json.next(','));
			json.expect(']');
			return list;
		}

		private SortedMap<String, Object> map(JsonCursor json) {
			SortedMap<String, Object> map = new TreeMap<>();
			json.expect('{');
			if (json.next('}')) {
				return map;
			}
			do {
				String name = json.text();
				json.expect(':');
				map.put(name, this.element.read(json));
			}
			while (json.next(','));
			json.expect('}');
			return map;
		}

	}

	private final String name;

	private final MethodHandle maker;

	private final Component[] components;

	private final Object[] absent;

	RecordArray(Class<?> type) {
		RecordComponent[] declared = type.getRecordComponents();
		this.name = type.getSimpleName();
		try {
			this.maker = MethodHandles.lookup()
				.findConstructor(type,
						MethodType.methodType(void.class,
								Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new)))
				.asSpreader(Object[].class, declared.length)
				.asType(MAKER);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalArgumentException(ex);
		}
		this.components = Arrays.stream(declared)
			.map(RecordComponent::getGenericType)
			.map(Component::of)
			.toArray(Component[]::new);
		this.absent = Arrays.stream(declared).map(RecordArray::absent).toArray();
	}

	/** What a component is that was not yet known when the record was written. */
	private static Object absent(RecordComponent component) {
		return (component.getType() == List.class) ? List.of() : null;
	}

	/**
	 * Reads a record.
	 * @throws IllegalArgumentException if what comes next is not an array of values of
	 * its components' kinds, or has more elements than the record has components
	 */
	Object read(JsonCursor json) {
		Object[] values = this.absent.clone();
		int count = 0;
		json.expect('[');
		if (!json.next(']')) {
			do {
				if (count == values.length) {
					throw new IllegalArgumentException("Too many components of " + this.name);
				}
				values[count] = this.components[count].read(json);
				count++;
			}
			while (json.next(','));
			json.expect(']');
		}
		return made(values);
	}

	private Object made(Object[] values) {
		try {
			return (Object) this.maker.invokeExact(values);
		}
		catch (Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new IllegalArgumentException("Not the components of " + this.name, ex);
		}
	}

}
