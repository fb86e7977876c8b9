package org.kaidah.engine;

import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * What every hostile rule file tries to reach: it must never sing in a decision. It tells
 * the files apart by their names.
 */
public class Canary {

	private static final Set<String> HEARD = new ConcurrentSkipListSet<>();

	/** Whether it sang when it was made. */
	public final boolean sang;

	public Canary(String file) {
		this.sang = sing(file);
	}

	/** The call that hostile files make. */
	public static boolean sing(String file) {
		return HEARD.add(file) || true;
	}

	/** The same as a method of an object. */
	public boolean hum(String file) {
		return sing(file);
	}

	/** The same with a type parameter. */
	public static <T> T generic(T file) {
		sing(file.toString());
		return file;
	}

	/** The files heard since the last time it was silenced. */
	static Set<String> heard() {
		return Set.copyOf(HEARD);
	}

	static void silence() {
		HEARD.clear();
	}

	/** The same by making something. */
	public static class Nest {

		public Nest(String file) {
			sing(file);
		}

	}

	/** The same as an aggregate. */
	public static class Choir extends Gatherer<ArrayList<Object>> {

		public Choir() {
			sing("import-accumulate");
		}

		@Override
		public ArrayList<Object> createContext() {
			return new ArrayList<>();
		}

		@Override
		public void init(ArrayList<Object> context) {
			context.clear();
		}

		@Override
		public void accumulate(ArrayList<Object> context, Object value) {
			context.add(value);
		}

		@Override
		public Object getResult(ArrayList<Object> context) {
			return context.size();
		}

		@Override
		public Class<?> getResultType() {
			return Integer.class;
		}

	}

}
