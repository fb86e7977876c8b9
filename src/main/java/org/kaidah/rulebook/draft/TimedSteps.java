package org.kaidah.rulebook.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.CheckProgress;
import org.kaidah.rulebook.CheckStep;

/** Takes the time of each step of a check, for somebody else who listens. */
final class TimedSteps implements CheckProgress {

	private final CheckProgress listener;

	private final Map<CheckStep, Long> millis = new EnumMap<>(CheckStep.class);

	private CheckStep current;

	private long since;

	TimedSteps(CheckProgress listener) {
		this.listener = listener;
	}

	@Override
	public void scenarios(int done, int total) {
		this.listener.scenarios(done, total);
	}

	@Override
	public void step(CheckStep step, List<Problem> found) {
		end();
		this.current = step;
		this.since = System.nanoTime();
		this.listener.step(step, found);
	}

	/** How long each step took, the one under way until now. */
	Map<CheckStep, Long> end() {
		if (this.current != null) {
			this.millis.put(this.current, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - this.since));
			this.current = null;
		}
		return this.millis;
	}

}
