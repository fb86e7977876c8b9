package org.kaidah.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.StoredEdition;
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

	/** What the rules of runs were called when they were fixed, by the edition's hash. */
	static Map<String, String> names(List<Run> runs, Editions editions) {
		Map<String, String> names = new HashMap<>();
		runs.forEach((run) -> names.computeIfAbsent(run.editionHash(),
				(hash) -> editions.find(hash).map(StoredEdition::name).orElse(run.jurisdiction())));
		return names;
	}

}
