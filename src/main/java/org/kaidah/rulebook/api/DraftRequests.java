package org.kaidah.rulebook.api;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** What other systems send to take a step with a draft. */
final class DraftRequests {

	private DraftRequests() {
	}

	/**
	 * A draft to be begun.
	 *
	 * @param edition the number of an old edition whose text it begins with; the newest
	 * where none is given
	 */
	record NewDraft(Integer edition) {
	}

	/**
	 * A draft to be saved as a new revision.
	 *
	 * @param version the version that is to be changed
	 * @param files all own files by path, or absent where they stay
	 * @param details what is said of it, or absent where that stays
	 */
	record Save(@NotNull Long version, Map<String, String> files, Details details) {
	}

	/** A step with a draft as it is in a version. */
	record Step(@NotNull Long version) {
	}

	/**
	 * A draft to be handed in.
	 *
	 * @param reason why, although its check tells of what may be a mistake; absent where
	 * it tells of nothing
	 */
	record Submission(@NotNull Long version, String reason) {

		Submission {
			reason = (reason != null) ? reason : "";
		}

	}

	/** A draft to be given back. */
	record Return(@NotNull Long version, @NotBlank String reason) {
	}

	/**
	 * A draft to be approved.
	 *
	 * @param hash the identity of the edition that the approver has before them
	 */
	record Approval(@NotNull Long version, @NotBlank String hash) {
	}

	/**
	 * A remark on a line.
	 *
	 * @param line from 1
	 */
	record Remark(@NotBlank String file, @NotNull Integer line, @NotBlank String text) {
	}

	/**
	 * Scenarios to be run; all where nothing is named.
	 *
	 * @param file the name of a file of scenarios, with the jurisdiction's folder
	 * @param line the line where a scenario of it begins
	 */
	record Scenarios(String file, Integer line) {
	}

}
