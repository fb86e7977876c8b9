package org.kaidah.engine;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The shapes compiled last, by the SHA-256 of the text that the compiler sees. A few are
 * kept, and given up when memory is short; editions in use hold theirs themselves.
 */
final class Shapes {

	/** Two to an edition: those in force and those that somebody works on. */
	private static final int KEPT = 16;

	private static final Shapes INSTANCE = new Shapes();

	private final Map<String, SoftReference<Module>> known = new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, SoftReference<Module>> eldest) {
			return size() > KEPT;
		}

	};

	private final Map<String, CompletableFuture<Module>> underWay = new HashMap<>();

	private final AtomicLong compiled = new AtomicLong();

	private Shapes() {
	}

	/** Those of this program. */
	static Shapes get() {
		return INSTANCE;
	}

	/** How many texts have been compiled so far. */
	long compiled() {
		return this.compiled.get();
	}

	/**
	 * The shape that a text makes, compiled if it is not known; whoever asks for one that
	 * is being compiled waits for it.
	 * @throws ShapeCompiler.Refused if the compiler does not take the text
	 */
	Module of(String drl) {
		String key = Canonical.sha256(drl);
		CompletableFuture<Module> ours = new CompletableFuture<>();
		CompletableFuture<Module> theirs;
		synchronized (this) {
			Module module = known(key);
			if (module != null) {
				return module;
			}
			theirs = this.underWay.putIfAbsent(key, ours);
		}
		return (theirs != null) ? joined(theirs) : compile(key, drl, ours);
	}

	private Module known(String key) {
		SoftReference<Module> reference = this.known.get(key);
		return (reference != null) ? reference.get() : null;
	}

	private Module compile(String key, String drl, CompletableFuture<Module> waitedFor) {
		Module module = null;
		try {
			this.compiled.incrementAndGet();
			module = ShapeCompiler.compile(key, drl);
			waitedFor.complete(module);
			return module;
		}
		catch (RuntimeException | Error ex) {
			waitedFor.completeExceptionally(ex);
			throw ex;
		}
		finally {
			synchronized (this) {
				this.underWay.remove(key);
				if (module != null) {
					this.known.put(key, new SoftReference<>(module));
				}
			}
		}
	}

	/** What somebody else compiles. */
	static Module joined(CompletableFuture<Module> elsewhere) {
		try {
			return elsewhere.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof ShapeCompiler.Refused refused) {
				throw refused;
			}
			throw ex;
		}
	}

}
