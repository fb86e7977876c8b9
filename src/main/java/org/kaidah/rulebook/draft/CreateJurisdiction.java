package org.kaidah.rulebook.draft;

import java.util.Map;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.Jurisdictions;
import org.kaidah.rulebook.draft.DraftWork.Attempt;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Adds a jurisdiction with a first draft that changes nothing yet, on the edition in
 * force of the one above it. Until an edition of its own is in force, the rules above
 * decide.
 */
@Service
public class CreateJurisdiction {

	private static final String ACTION = "wilayah.buat";

	private final Jurisdictions jurisdictions;

	private final OpenDraft open;

	private final DraftWork work;

	CreateJurisdiction(Jurisdictions jurisdictions, OpenDraft open, DraftWork work) {
		this.jurisdictions = jurisdictions;
		this.open = open;
		this.work = work;
	}

	/**
	 * Adds a jurisdiction.
	 * @param wanted its code, name, province and the one above it
	 * @return its first draft
	 */
	public Draft create(Actor actor, Jurisdiction wanted) throws DraftRefused {
		Attempt attempt = Attempt.in(wanted.code(), actor, Role.PENYUSUN, ACTION);
		return this.work.attempt(attempt, () -> {
			require(wanted);
			attempt.requireRole(wanted.code());
			try {
				this.jurisdictions.add(wanted, actor.account());
			}
			catch (DuplicateKeyException ex) {
				throw new DraftRefused(Refusal.JURISDICTION_EXISTS, wanted.code());
			}
			this.work.record(attempt, attempt.object(), Map.of("nama", wanted.name(), "induk", wanted.parent()));
			return this.open.with(actor, wanted.code(), FirstFiles.of(wanted), DraftOrigin.AUTHOR,
					OpenDraft.NOTHING_SAID);
		});
	}

	private void require(Jurisdiction wanted) throws DraftRefused {
		if (!Jurisdiction.isCode(wanted.code())) {
			throw new DraftRefused(Refusal.BAD_CODE, wanted.code());
		}
		Texts.require(wanted.name(), Jurisdiction.LONGEST_NAME);
		if (wanted.province() != null) {
			Texts.require(wanted.province(), Jurisdiction.LONGEST_PROVINCE);
		}
		if (wanted.parent() == null || this.jurisdictions.find(wanted.parent()).isEmpty()) {
			throw new DraftRefused(Refusal.UNKNOWN_JURISDICTION, String.valueOf(wanted.parent()));
		}
	}

}
