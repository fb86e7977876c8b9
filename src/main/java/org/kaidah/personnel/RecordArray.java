package org.kaidah.personnel;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * Reads one kind of record from the JSON array of its components. A run reads everybody's
 * dossier, and binding by property takes twice the time of this.
 */
final class RecordArray {

	/** Reads a value whose first token is the current one. */
	private interface Value {

		Object read(JsonParser json);

	}

	private final Constructor<?> constructor;

	private final Value[] components;

	private final Object[] absent;

	RecordArray(Class<?> type) {
		RecordComponent[] declared = type.getRecordComponents();
		try {
			this.constructor = type
				.getDeclaredConstructor(Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalArgumentException(ex);
		}
		this.components = Arrays.stream(declared)
			.map(RecordComponent::getGenericType)
			.map(RecordArray::value)
			.toArray(Value[]::new);
		this.absent = Arrays.stream(declared).map(RecordArray::absent).toArray();
	}

	private static Value value(Type type) {
		if (type instanceof ParameterizedType generic) {
			Value element = value(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]);
			return (generic.getRawType() == List.class) ? (json) -> list(json, element) : (json) -> map(json, element);
		}
		if (type == String.class) {
			return (json) -> at(json, JsonToken.VALUE_STRING).getString();
		}
		if (type == LocalDate.class) {
			return RecordArray::date;
		}
		if (type == BigDecimal.class) {
			return JsonParser::getDecimalValue;
		}
		return ((Class<?>) type).isRecord() ? new RecordArray((Class<?>) type)::read : JsonParser::getIntValue;
	}

	/** What a component is that was not yet known when the record was written. */
	private static Object absent(RecordComponent component) {
		return (component.getType() == List.class) ? List.of() : null;
	}

	/**
	 * Reads a record whose opening bracket is the current token.
	 * @throws StreamReadException if it is not an array, or has more elements than the
	 * record has components
	 */
	Object read(JsonParser json) {
		at(json, JsonToken.START_ARRAY);
		Object[] values = this.absent.clone();
		int at = 0;
		for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
			if (at == values.length) {
				throw new StreamReadException(json, "too many components of " + this.constructor.getName());
			}
			values[at] = (token != JsonToken.VALUE_NULL) ? this.components[at].read(json) : null;
			at++;
		}
		try {
			return this.constructor.newInstance(values);
		}
		catch (ReflectiveOperationException | IllegalArgumentException ex) {
			throw new StreamReadException(json, "not the components of " + this.constructor.getName(), ex);
		}
	}

	private static LocalDate date(JsonParser json) {
		try {
			at(json, JsonToken.VALUE_STRING);
			return IsoDate.of(json.getStringCharacters(), json.getStringOffset(), json.getStringLength());
		}
		catch (DateTimeException ex) {
			throw new StreamReadException(json, "not a date", ex);
		}
	}

	private static List<Object> list(JsonParser json, Value element) {
		at(json, JsonToken.START_ARRAY);
		List<Object> list = new ArrayList<>();
		while (json.nextToken() != JsonToken.END_ARRAY) {
			list.add(element.read(json));
		}
		return list;
	}

	private static SortedMap<String, Object> map(JsonParser json, Value element) {
		at(json, JsonToken.START_OBJECT);
		SortedMap<String, Object> map = new TreeMap<>();
		while (json.nextToken() != JsonToken.END_OBJECT) {
			String name = json.currentName();
			json.nextToken();
			map.put(name, element.read(json));
		}
		return map;
	}

	private static JsonParser at(JsonParser json, JsonToken expected) {
		if (json.currentToken() != expected) {
			throw new StreamReadException(json, "found " + json.currentToken() + " instead of " + expected);
		}
		return json;
	}

}
