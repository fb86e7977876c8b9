package org.kaidah.rulebook.draft;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.kaidah.engine.language.Problem;
import org.kaidah.rulebook.CheckProgress;
import org.kaidah.rulebook.CheckStep;

/** A check that waits or is under way: how far it has come, and whether it is wanted. */
final class CheckJob implements CheckProgress {

	private volatile CheckDraft.Progress progress = CheckDraft.Progress.NONE;

	private volatile boolean cancelled;

	@Override
	public void scenarios(int done, int total) {
		requireWanted();
		this.progress = new CheckDraft.Progress(this.progress.step(), done, total, this.progress.found());
	}

	@Override
	public void step(CheckStep step, List<Problem> found) {
		requireWanted();
		this.progress = new CheckDraft.Progress(step, 0, 0, found);
	}

	private void requireWanted() {
		if (this.cancelled || Thread.currentThread().isInterrupted()) {
			throw new CancellationException();
		}
	}

	CheckDraft.Progress progress() {
		return this.progress;
	}

	void cancel() {
		this.cancelled = true;
	}

	boolean cancelled() {
		return this.cancelled;
	}

}
