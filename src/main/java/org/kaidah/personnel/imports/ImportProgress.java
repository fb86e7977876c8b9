package org.kaidah.personnel.imports;

import org.kaidah.web.JobProgress;

/** How far an import has come, as pages show it. */
final class ImportProgress {

	private ImportProgress() {
	}

	/**
	 * People are counted once the workbook is read; before that its size is not known.
	 */
	static JobProgress of(ImportJob job) {
		ReadWorkbook workbook = job.workbook();
		int total = (workbook != null) ? workbook.people() : 0;
		return new JobProgress("/impor/" + job.id() + "/kemajuan", job.state().running(), job.state().key(),
				Math.min(job.people(), total), total, 0, job.started());
	}

}
