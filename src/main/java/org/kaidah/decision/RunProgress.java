package org.kaidah.decision;

import org.kaidah.web.JobProgress;

/** How pages speak of a run. */
final class RunProgress {

	private RunProgress() {
	}

	/** How far a run has come. */
	static JobProgress of(Run run) {
		return new JobProgress("/evaluasi/" + run.id() + "/kemajuan", !run.state().ended(),
				"run.state." + run.state().name(), run.done(), run.total(), run.defective(), run.startedAt());
	}

}
