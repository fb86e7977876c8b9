package org.kaidah.rulebook;

import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

import org.kaidah.engine.Edition;
import org.kaidah.engine.EditionCompiler;
import org.kaidah.engine.UnusableRules;
import org.kaidah.engine.language.Rule;

/** A few compiled rule sets; the one not used for longest goes first. */
final class CompiledRules {

	private final Map<String, Edition> compiled;

	/** Compiling takes all cores: one at a time is quickest. */
	private final ReentrantLock compiling = new ReentrantLock();

	CompiledRules(int kept) {
		this.compiled = LruMap.synchronizedOf(kept);
	}

	/**
	 * Rules, compiled.
	 * @throws UnusableRules if they do not compile
	 */
	Edition of(String hash, List<Rule> rules) throws UnusableRules {
		Edition known = this.compiled.get(hash);
		if (known != null) {
			return known;
		}
		this.compiling.lock();
		try {
			known = this.compiled.get(hash);
			if (known == null) {
				known = EditionCompiler.compile(rules);
				this.compiled.put(hash, known);
			}
			return known;
		}
		finally {
			this.compiling.unlock();
		}
	}

}
