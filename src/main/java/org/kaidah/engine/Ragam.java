package org.kaidah.engine;

import java.util.HashSet;

/**
 * How many different values there are, {@code ragam($x)} in rules; an absent value does
 * not count.
 */
public final class Ragam extends Gatherer<HashSet<Object>> {

	@Override
	public HashSet<Object> createContext() {
		return new HashSet<>();
	}

	@Override
	public void init(HashSet<Object> values) {
		values.clear();
	}

	@Override
	public void accumulate(HashSet<Object> values, Object value) {
		if (value != null) {
			values.add(value);
		}
	}

	@Override
	public Object getResult(HashSet<Object> values) {
		return values.size();
	}

	@Override
	public Class<?> getResultType() {
		return Integer.class;
	}

}
