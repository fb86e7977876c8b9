package org.kaidah.engine.language;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;

/**
 * A method without parameters as a function: what rules look at is read in this way by
 * the checks, and a reflective call takes several times as long.
 */
final class Reader {

	private static final MethodType FUNCTION = MethodType.genericMethodType(1);

	private Reader() {
	}

	@SuppressWarnings("unchecked")
	static Function<Object, Object> of(Method accessor) {
		MethodHandles.Lookup lookup = MethodHandles.lookup();
		try {
			MethodHandle handle = lookup.unreflect(accessor);
			CallSite site = LambdaMetafactory.metafactory(lookup, "apply", MethodType.methodType(Function.class),
					FUNCTION, handle, handle.type().wrap());
			return (Function<Object, Object>) site.getTarget().invoke();
		}
		catch (Throwable ex) {
			throw new IllegalStateException(ex);
		}
	}

}
