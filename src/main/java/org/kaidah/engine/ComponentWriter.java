package org.kaidah.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * Writes the components of one type of facts or conclusions, one after the other. Put
 * together once from accessors and from what writes a component as it is declared, so
 * that the machine sees one method a type: asking every value for its kind takes several
 * times as long, and a run writes some thousand values a person.
 */
final class ComponentWriter {

	private static final MethodType ANY = MethodType.methodType(void.class, ByteWriter.class, Object.class);

	/** What writes more quickly than {@link ByteWriter#value}, by what a component is. */
	private static final Map<Class<?>, String> BY_TYPE = Map.of(String.class, "word", BigDecimal.class, "decimal",
			LocalDate.class, "date", int.class, "integer", boolean.class, "truth");

	private final MethodHandle handle;

	private ComponentWriter(MethodHandle handle) {
		this.handle = handle;
	}

	/**
	 * A writer for a type.
	 * @param type a record
	 */
	static ComponentWriter of(Class<?> type) {
		MethodHandle all = MethodHandles.empty(MethodType.methodType(void.class, ByteWriter.class, type));
		try {
			for (RecordComponent component : type.getRecordComponents()) {
				all = MethodHandles.foldArguments(writing(component), all);
			}
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalArgumentException(ex);
		}
		return new ComponentWriter(all.asType(ANY));
	}

	private static MethodHandle writing(RecordComponent component) throws ReflectiveOperationException {
		MethodHandles.Lookup lookup = MethodHandles.lookup();
		String name = BY_TYPE.getOrDefault(component.getType(), "value");
		Class<?> taken = name.equals("value") ? Object.class : component.getType();
		MethodHandle writer = lookup.findVirtual(ByteWriter.class, name, MethodType.methodType(void.class, taken));
		MethodHandle accessor = lookup.unreflect(component.getAccessor());
		return MethodHandles.filterArguments(writer, 1, accessor.asType(accessor.type().changeReturnType(taken)));
	}

	/** Writes what a fact or conclusion of the type is made of. */
	void write(Object fact, ByteWriter out) {
		try {
			this.handle.invokeExact(out, fact);
		}
		catch (RuntimeException | Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new IllegalStateException(ex);
		}
	}

}
