package org.kaidah.rulebook.draft;

import java.util.concurrent.CancellationException;

import org.kaidah.rulebook.CheckProgress;

/** A check that waits or is under way: how far it has come, and whether it is wanted. */
final class CheckJob implements CheckProgress {

	private volatile CheckDraft.Progress progress = new CheckDraft.Progress(0, 0);

	private volatile boolean cancelled;

	@Override
	public void scenarios(int done, int total) {
		if (this.cancelled || Thread.currentThread().isInterrupted()) {
			throw new CancellationException();
		}
		this.progress = new CheckDraft.Progress(done, total);
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
