package org.kaidah.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Forgets the entry not used for longest.
 *
 * @param <K> the kind of keys
 * @param <V> the kind of values
 */
public final class LruMap<K, V> extends LinkedHashMap<K, V> {

	private static final long serialVersionUID = 1L;

	private static final int INITIAL = 16;

	private final int most;

	private LruMap(int most) {
		super(INITIAL, 0.75f, true);
		this.most = most;
	}

	/** A map that many threads may use. */
	public static <K, V> Map<K, V> synchronizedOf(int most) {
		return Collections.synchronizedMap(new LruMap<>(most));
	}

	@Override
	protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
		return size() > this.most;
	}

}
